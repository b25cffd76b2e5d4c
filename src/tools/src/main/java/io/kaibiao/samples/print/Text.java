package io.kaibiao.samples.print;

/**
 * One line of text at a position.
 *
 * @param value the characters
 * @param x the left end
 * @param y the baseline
 * @param size the font size
 * @param bold whether the line looks bold
 */
public record Text(String value, double x, double y, double size, boolean bold) {}
