package io.kaibiao.samples;

import io.kaibiao.scan.Raster;

/**
 * One line of text in the form that an engine receives, with its known text.
 *
 * @param pixels the strip, cut from the page
 * @param text its text
 * @param page the 1-based page
 */
public record Strip(Raster pixels, String text, int page) {}
