package io.kaibiao.samples;

import io.kaibiao.scan.Raster;

/**
 * One line of text as a reader gets it, with what it says.
 *
 * @param pixels the strip, cut from the page
 * @param text its text
 * @param page the 1-based page it stands on
 */
public record Strip(Raster pixels, String text, int page) {}
