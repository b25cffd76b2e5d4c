package io.kaibiao.samples;

import io.kaibiao.report.place.Box;
import io.kaibiao.samples.FigureTexts.FigureText;
import io.kaibiao.samples.TrueCells.TrueCell;
import io.kaibiao.samples.condition.ScanSheet;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A sheet with only a ruled table of numbers, each in a different font: 200 strips of many fonts in
 * one scan. Immutable.
 *
 * @param sheet the undamaged sheet
 * @param cells its cells and their texts
 * @param inks the box of the ink of each cell, in points
 */
record FigureSheet(ScanSheet sheet, List<TrueCell> cells, List<TrueCell> inks) {

  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double EDGE = 30;
  private static final int COLUMNS = 5;
  private static final double ROW = 19;

  /** Minimum space between ruling and text, in points. */
  private static final double PADDING = 3;

  FigureSheet {
    cells = List.copyOf(cells);
    inks = List.copyOf(inks);
  }

  /**
   * Returns the strips of this sheet after scanning, cut in the same way as in a conversion.
   *
   * @param scanned this sheet after the scan's damage
   * @param page its number
   */
  List<Strip> strips(ScanSheet scanned, int page) {
    return StripCutting.cut(scanned, cells, page);
  }

  /** Returns the strips of this sheet after scanning, without cleaning or straightening. */
  List<Strip> uncleanedStrips(ScanSheet scanned, int page) {
    return StripCutting.uncleaned(scanned, inks, page);
  }

  /**
   * Makes a sheet.
   *
   * @param dpi the resolution at which it is drawn, in pixels per inch
   * @param random the source of all random choices
   */
  static FigureSheet of(List<FontFile> fonts, int dpi, RandomGenerator random) {
    double scale = dpi / 72.0;
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(WIDTH * scale),
            (int) Math.round(HEIGHT * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.scale(scale, scale);
    FigureTexts texts = new FigureTexts(random);
    List<TrueCell> cells = new ArrayList<>();
    List<TrueCell> inks = new ArrayList<>();
    double column = (WIDTH - 2 * EDGE) / COLUMNS;
    int rows = (int) ((HEIGHT - 2 * EDGE) / ROW);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < COLUMNS; i++) {
        Box cell =
            new Box(
                EDGE + i * column,
                EDGE + row * ROW,
                EDGE + (i + 1) * column,
                EDGE + (row + 1) * ROW);
        FigureText text = texts.next();
        Box ink = set(pen, text.printed(), fonts, cell, random);
        cells.add(new TrueCell(cell, List.of(text.text())));
        inks.add(new TrueCell(ink, List.of(text.text())));
      }
    }
    rule(pen, rows, column, random);
    pen.dispose();
    return new FigureSheet(ScanSheet.of(image, dpi), cells, inks);
  }

  /** Draws a text in a font that has its characters, slightly wider or narrower than the font. */
  private static Box set(
      Graphics2D pen, String text, List<FontFile> fonts, Box cell, RandomGenerator random) {
    FontFile font = fonts.get(random.nextInt(fonts.size()));
    for (int i = 0; !font.has(text) && i < 100; i++) {
      font = fonts.get(random.nextInt(fonts.size()));
    }
    double points = 7.5 + random.nextDouble() * 5;
    double width = random.nextInt(3) == 0 ? 0.85 + random.nextDouble() * 0.3 : 1;
    double tracking = random.nextInt(4) == 0 ? random.nextDouble() * 0.14 - 0.03 : 0;
    double bolder = random.nextInt(6) == 0 ? random.nextDouble() * 0.35 : 0;
    Shape outline =
        AffineTransform.getScaleInstance(points * width, points)
            .createTransformedShape(font.outline(text, tracking));
    Rectangle2D shape = outline.getBounds2D();
    double room = cell.width() - 2 * PADDING;
    double shrink = Math.min(1, room / shape.getWidth());
    double free = room - shape.getWidth() * shrink;
    double left =
        switch (random.nextInt(4)) {
          case 0 -> free / 2;
          case 1 -> 0;
          default -> free;
        };
    double x = cell.x0() + PADDING + left;
    double height = shape.getHeight() * shrink;
    double y = cell.y0() + (cell.height() - height) / 2 + random.nextDouble() - 0.5;
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(shrink, shrink);
    place.translate(-shape.getX(), -shape.getY());
    pen.fill(place.createTransformedShape(outline));
    if (bolder > 0) {
      pen.setStroke(new BasicStroke((float) bolder));
      pen.draw(place.createTransformedShape(outline));
    }
    return new Box(x, y, x + shape.getWidth() * shrink, y + height);
  }

  private static void rule(Graphics2D pen, int rows, double column, RandomGenerator random) {
    pen.setStroke(new BasicStroke((float) (0.4 + random.nextDouble() * 0.8)));
    double bottom = EDGE + rows * ROW;
    for (int row = 0; row <= rows; row++) {
      double y = EDGE + row * ROW;
      pen.draw(new Line2D.Double(EDGE, y, WIDTH - EDGE, y));
    }
    for (int i = 0; i <= COLUMNS; i++) {
      double x = EDGE + i * column;
      pen.draw(new Line2D.Double(x, EDGE, x, bottom));
    }
  }
}
