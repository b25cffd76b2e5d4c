package io.kaibiao.samples.print;

import java.util.ArrayList;
import java.util.List;

/** The pages of a report that is being made, and the position of the next line on the last page. */
public final class Pages {
  public static final double SHORT = 595.3;
  public static final double LONG = 841.9;
  static final double SIDE = 42;
  static final double BOTTOM = 50;
  private static final double TOP = 52;

  private final Metrics metrics;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<PlacedCell> cells = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private double width = SHORT;
  private double height = LONG;
  private double y = LONG - TOP;
  private int tables;
  private boolean open;

  Pages(Metrics metrics) {
    this.metrics = metrics;
  }

  List<Sheet> finish() {
    close();
    return List.copyOf(sheets);
  }

  Metrics metrics() {
    return metrics;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** Returns the height of the next line above the page's lower edge. */
  double y() {
    return y;
  }

  boolean isOpen() {
    return open;
  }

  void moveTo(double height) {
    y = height;
  }

  void down(double by) {
    y -= by;
  }

  void begin(boolean landscape) {
    close();
    width = landscape ? LONG : SHORT;
    height = landscape ? SHORT : LONG;
    y = height - TOP;
    open = true;
  }

  /** Continues on a new page of the same kind. */
  void beginAnother() {
    begin(width > height);
  }

  void close() {
    if (!open) {
      return;
    }
    String number = "— " + (sheets.size() + 1) + " —";
    if (!sheets.isEmpty()) {
      texts.add(new Text(number, (width - metrics.width(number, 9)) / 2, 28, 9, false));
    }
    sheets.add(new Sheet(width, height, cells, texts));
    cells.clear();
    texts.clear();
    open = false;
  }

  void left(String line, double indent, double size) {
    texts.add(new Text(line, SIDE + indent, y, size, false));
  }

  void centred(String line, double size, boolean bold) {
    double x = (width - metrics.width(line, size)) / 2;
    texts.add(new Text(line, x, y, size, bold));
  }

  void right(String line, double size) {
    if (!line.isEmpty()) {
      double x = width - SIDE - metrics.width(line, size);
      texts.add(new Text(line, x, y, size, false));
    }
  }

  void cell(Rect box, List<Text> lines, boolean clipped) {
    cells.add(new PlacedCell(tables, box, lines, clipped));
  }

  /** Assigns everything placed later to another table, or to the next part of the table. */
  void endTable() {
    tables++;
  }
}
