package io.kaibiao.page.paint;

import io.kaibiao.page.Page;

/**
 * A page as it is painted.
 *
 * @param space the page as shown
 * @param ink what is painted
 * @param page the page by its text layer
 */
public record Painted(DisplaySpace space, Ink ink, Page page) {}
