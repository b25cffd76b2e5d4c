package io.kaibiao.page;

/**
 * A page as it is painted.
 *
 * @param space the page as shown
 * @param ink what is painted
 * @param page the page by its text layer
 */
record Painted(DisplaySpace space, Ink ink, Page page) {}
