package io.kaibiao.correction;

import io.kaibiao.report.place.Box;

/**
 * Where a figure stands, in the result and on the page.
 *
 * @param table the table's number in the report ({@code 01})
 * @param form the form of its row, as facts.csv has it ({@code FA01}, {@code x:补助情况表})
 * @param row the row's key
 * @param occurrence which of the rows of that form and key it is, counted from 0 in the table
 * @param column the column's id
 * @param page the 1-based page
 * @param box where it is printed on the page as shown, or where the blank cell is
 */
public record CellAddress(
    String table, String form, String row, int occurrence, String column, int page, Box box) {}
