package io.kaibiao.correction.application;

/**
 * The place of a data cell in the tables of a report; whether it has a cell there is not said.
 *
 * @param table the 0-based index of the table
 * @param row the 0-based index of the row in the table
 * @param column the column's id
 */
record TablePlace(int table, int row, String column) {}
