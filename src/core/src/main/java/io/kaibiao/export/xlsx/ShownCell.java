package io.kaibiao.export.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of a sheet shows.
 *
 * @param text its text, also where it shows a number
 * @param number its number, or null where it is a text
 * @param isFigure whether it is a figure, be it a number or one that no cell can hold exactly
 * @param isDoubtful whether a person should look at it
 * @param note what is to be said of it, empty where nothing is
 */
record ShownCell(
    String text, @Nullable NumberLook number, boolean isFigure, boolean isDoubtful, String note) {}
