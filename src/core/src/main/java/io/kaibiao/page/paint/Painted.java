package io.kaibiao.page.paint;

import io.kaibiao.page.Page;
import io.kaibiao.page.path.DisplaySpace;

/**
 * The painted content of a page.
 *
 * @param space the mapping to the page as displayed
 * @param ink the painted content
 * @param page the page according to its text layer
 */
public record Painted(DisplaySpace space, Ink ink, Page page) {}
