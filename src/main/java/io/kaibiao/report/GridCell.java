package io.kaibiao.report;

/**
 * One printed cell, merged or not.
 *
 * @param row the 0-based row of its top-left corner in the logical table, pages joined
 * @param column the 0-based column of its top-left corner
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text its text, line breaks joined; empty where it is blank
 * @param box where it stands
 * @param page the 1-based page it stands on
 */
public record GridCell(
    int row, int column, int rowSpan, int columnSpan, String text, Box box, int page) {}
