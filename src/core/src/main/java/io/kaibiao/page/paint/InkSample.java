package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Effect;
import io.kaibiao.page.colour.Rgb;
import io.kaibiao.page.colour.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The content of a tile or a mask, examined at the points of a grid.
 *
 * @param ink the content, in a space of {@link #SIDE} by {@link #SIDE}
 * @param tones the range of all colours painted in it, or null if nothing is painted
 */
record InkSample(Ink ink, @Nullable Tone tones) {

  /** Width and height of the space of a sample. */
  static final double SIDE = 100;

  /** Number of points in a row and in a column. */
  private static final int POINTS = 12;

  /** Returns the share of the area that is certainly painted and opaque. */
  double coverage() {
    int covered = 0;
    for (int i = 0; i < POINTS * POINTS; i++) {
      covered += isCovered(at(i % POINTS), at(i / POINTS)) ? 1 : 0;
    }
    return (double) covered / (POINTS * POINTS);
  }

  private boolean isCovered(double x, double y) {
    for (Ink.Fill fill : ink.fills) {
      if (fill.paint().on(0).isOpaque() && fill.contains(x, y)) {
        return true;
      }
    }
    for (Ink.Picture picture : ink.pictures) {
      if (picture.opaque()
          && picture.compositing().onPage().isOpaque()
          && picture.box().contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the opacity of an alpha mask. */
  SoftMasks.Range opacity() {
    if (isEmpty()) {
      return new SoftMasks.Range(0, 0);
    }
    double least = 1;
    double most = 0;
    for (int i = 0; i < POINTS * POINTS; i++) {
      double clearLeast = 1;
      double clearMost = 1;
      for (Ink.Fill fill : ink.fills) {
        if (fill.contains(at(i % POINTS), at(i / POINTS))) {
          Effect effect = fill.paint().on(0);
          clearLeast *= 1 - effect.least();
          clearMost *= 1 - effect.most();
        }
      }
      least = Math.min(least, 1 - clearLeast);
      most = Math.max(most, 1 - clearMost);
    }
    return isPlain() ? new SoftMasks.Range(least, most) : new SoftMasks.Range(0, 1);
  }

  /** Returns the opacity of a luminosity mask on a black backdrop. */
  SoftMasks.Range luminosity() {
    if (isEmpty()) {
      return new SoftMasks.Range(0, 0);
    }
    double least = 1;
    double most = 0;
    for (int i = 0; i < POINTS * POINTS; i++) {
      Rgb dark = Rgb.BLACK;
      Rgb light = Rgb.BLACK;
      for (Ink.Fill fill : ink.fills) {
        if (fill.contains(at(i % POINTS), at(i / POINTS))) {
          Effect effect = fill.paint().on(0);
          dark = effect.leastOver(dark, fill.paint().tone().darkest());
          light = effect.mostOver(light, fill.paint().tone().lightest());
        }
      }
      least = Math.min(least, dark.luma());
      most = Math.max(most, light.luma());
    }
    return isPlain() ? new SoftMasks.Range(least, most) : new SoftMasks.Range(0, 1);
  }

  private static double at(int index) {
    return (index + 0.5) * SIDE / POINTS;
  }

  /** Tells whether nothing is painted. */
  private boolean isEmpty() {
    return tones == null && ink.pictures.isEmpty();
  }

  /** Tells whether rectangles are all that is painted. */
  private boolean isPlain() {
    return ink.pictures.isEmpty()
        && ink.letters.isEmpty()
        && ink.rulings.isEmpty()
        && ink.dots.isEmpty()
        && ink.unseen == 0;
  }
}
