package io.kaibiao.page.image;

/**
 * The size of something that a decoder would make.
 *
 * @param width in pixels, 0 to 2^32
 * @param height in pixels, 0 to 2^32
 */
public record ImageExtent(long width, long height) {}
