package io.kaibiao.testing.maker;

import java.util.List;

/** One page as a reader sees it, before any ink is chosen. */
record Sheet(double width, double height, List<PlacedCell> cells, List<Text> texts) {

  Sheet {
    cells = List.copyOf(cells);
    texts = List.copyOf(texts);
  }
}
