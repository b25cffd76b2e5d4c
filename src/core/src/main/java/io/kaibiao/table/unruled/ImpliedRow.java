package io.kaibiao.table.unruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.HorizontalOverlap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Texts that form one row.
 *
 * @param figures whether there are numbers after the first column
 * @param texts the boxes of its texts
 */
record ImpliedRow(boolean head, boolean figures, List<Box> texts) {

  ImpliedRow {
    texts = List.copyOf(texts);
  }

  double top() {
    return texts.stream().mapToDouble(Box::y0).min().orElse(0);
  }

  double bottom() {
    return texts.stream().mapToDouble(Box::y1).max().orElse(0);
  }

  double middle() {
    return (top() + bottom()) / 2;
  }

  /** Returns the heights of the middles of its texts. */
  DoubleStream middles() {
    return texts.stream().mapToDouble(t -> (t.y0() + t.y1()) / 2);
  }

  /** Tells whether the centre of one of its texts lies between two x coordinates. */
  boolean isIn(double left, double right) {
    return texts.stream()
        .anyMatch(t -> HorizontalOverlap.middle(t) > left && HorizontalOverlap.middle(t) < right);
  }

  ImpliedRow with(ImpliedRow below) {
    List<Box> both = new ArrayList<>(texts);
    both.addAll(below.texts);
    return new ImpliedRow(head, figures || below.figures, both);
  }
}
