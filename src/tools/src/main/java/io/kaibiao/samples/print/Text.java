package io.kaibiao.samples.print;

/**
 * One line of text at a place.
 *
 * @param value the characters
 * @param x the left end
 * @param y the base line
 * @param size the font size
 * @param bold whether the line is to look bold
 */
public record Text(String value, double x, double y, double size, boolean bold) {}
