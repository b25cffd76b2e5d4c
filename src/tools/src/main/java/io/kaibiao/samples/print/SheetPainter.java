package io.kaibiao.samples.print;

import java.util.random.RandomGenerator;

/** Turns a sheet into the operators of a content stream. */
final class SheetPainter {
  private static final double[] UPRIGHT = {1, 0, 0, 1};
  private static final String WATERMARK = "仅供内部审核";

  private final PrintStyle ink;
  private final Metrics metrics;
  private final RandomGenerator random;

  SheetPainter(Metrics metrics, RandomGenerator random) {
    this.ink = metrics.ink();
    this.metrics = metrics;
    this.random = random;
  }

  Content paint(Sheet sheet, Content content) {
    if (ink.overlays().contains(PrintStyle.Overlay.BROAD_WATERMARK)) {
      broadWatermark(content, sheet);
    }
    if (!sheet.shades().isEmpty()) {
      content.raw("0.92 g");
      for (Rect shade : sheet.shades()) {
        content.op("re", shade.left(), shade.bottom(), shade.width(), shade.height()).raw("f");
      }
    }
    new RulingPainter(ink, random).paint(content, sheet.cells());
    content.raw("0 g");
    for (Text text : sheet.texts()) {
      show(content, text);
    }
    for (PlacedCell cell : sheet.cells()) {
      paint(content, cell);
    }
    if (ink.overlays().contains(PrintStyle.Overlay.INVISIBLE_COPY)) {
      content.raw("q 3 Tr");
      sheet.cells().forEach(c -> c.lines().forEach(t -> content.show(t, UPRIGHT)));
      content.raw("Q");
    }
    if (ink.overlays().contains(PrintStyle.Overlay.DIAGONAL_WATERMARK)) {
      diagonalWatermark(content, sheet);
    }
    if (ink.overlays().contains(PrintStyle.Overlay.HIDDEN_WHITE)) {
      hidden(content, sheet);
    }
    for (Inset inset : sheet.insets()) {
      content.raw("q").op("cm", 0, 1, -1, 0, inset.right(), inset.bottom());
      paint(inset.sheet(), content).raw("Q");
    }
    return content;
  }

  private void paint(Content content, PlacedCell cell) {
    boolean clip = cell.clipped() || ink.overlays().contains(PrintStyle.Overlay.CLIPPED_CELLS);
    if (cell.lines().isEmpty()) {
      return;
    }
    if (clip) {
      Rect box = cell.box();
      content.raw("q").op("re", box.left(), box.bottom(), box.width(), box.height()).raw("W n");
    }
    for (Text text : cell.lines()) {
      show(content, text);
    }
    if (clip) {
      content.raw("Q");
    }
  }

  private void show(Content content, Text text) {
    content.show(text, UPRIGHT);
    if (text.bold() && ink.overlays().contains(PrintStyle.Overlay.FAKE_BOLD)) {
      content.show(new Text(text.value(), text.x() + 0.33, text.y(), text.size(), true), UPRIGHT);
    }
  }

  /** Draws the watermark on top of everything, multiplied with it, so that it hides nothing. */
  private static void diagonalWatermark(Content content, Sheet sheet) {
    double turn = Math.sqrt(0.5);
    content.raw("q /Multiply gs 0.85 g");
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 2; column++) {
        double x = sheet.width() * (0.12 + 0.42 * column);
        double y = sheet.height() * (0.1 + 0.28 * row);
        content.raw("BT");
        content.showGlyphs(
            new Text(WATERMARK, x, y, 26, false), new double[] {turn, turn, -turn, turn});
        content.raw("ET");
      }
    }
    content.raw("Q");
  }

  /** Draws the watermark below everything. */
  private void broadWatermark(Content content, Sheet sheet) {
    double size = sheet.width() * 0.8 / metrics.width(WATERMARK, 1);
    content.raw("0.9 g");
    content.show(
        new Text(WATERMARK, sheet.width() * 0.1, sheet.height() * 0.45, size, false), UPRIGHT);
    content.raw("0 g");
  }

  private void hidden(Content content, Sheet sheet) {
    content.raw("1 g");
    content.show(new Text("草稿 版本3.14", 60, 18, 8, false), UPRIGHT);
    for (PlacedCell cell : sheet.cells()) {
      Rect box = cell.box();
      if (cell.lines().isEmpty() && box.width() > 30 && random.nextInt(4) == 0) {
        content.show(
            new Text(
                "0.01", box.left() + 4, box.bottom() + 4, Math.min(8, box.height() - 6), false),
            UPRIGHT);
      }
    }
    content.raw("0 g");
  }
}
