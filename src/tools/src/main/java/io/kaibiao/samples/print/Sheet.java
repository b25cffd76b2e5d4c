package io.kaibiao.samples.print;

import java.util.List;

/**
 * One page as displayed, before an ink is chosen.
 *
 * @param shades areas on light grey, below everything else
 * @param insets sheets placed sideways on it
 */
public record Sheet(
    double width,
    double height,
    List<PlacedCell> cells,
    List<Text> texts,
    List<Rect> shades,
    List<Inset> insets) {

  public Sheet {
    cells = List.copyOf(cells);
    texts = List.copyOf(texts);
    shades = List.copyOf(shades);
    insets = List.copyOf(insets);
  }

  public Sheet(
      double width, double height, List<PlacedCell> cells, List<Text> texts, List<Rect> shades) {
    this(width, height, cells, texts, shades, List.of());
  }

  public Sheet(double width, double height, List<PlacedCell> cells, List<Text> texts) {
    this(width, height, cells, texts, List.of());
  }
}
