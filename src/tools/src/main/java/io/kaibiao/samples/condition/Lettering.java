package io.kaibiao.samples.condition;

import java.awt.Shape;

/** Turns text into outlines. This is all that text drawing needs of a font. */
@FunctionalInterface
public interface Lettering {

  /**
   * Returns the outline of one line of text at the size 1: an em is 1 wide, the baseline begins at
   * the origin, and y grows downwards.
   */
  Shape outline(String text);
}
