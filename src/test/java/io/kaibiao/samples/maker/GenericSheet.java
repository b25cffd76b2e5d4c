package io.kaibiao.samples.maker;

import io.kaibiao.evaluate.CellGrid;
import io.kaibiao.samples.maker.GenericKind.Rules;
import io.kaibiao.samples.maker.GenericTable.Align;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Sets a generic table on a page of A4 between prose, a caption and a note. One instance a page.
 */
final class GenericSheet {

  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double MARGIN = 56;
  private static final double WIDEST_LABEL = 120;
  private static final double LINE = 1.3;

  private final GenericTable table;
  private final Draw draw;
  private final Metrics metrics = new Metrics(Ink.plain());
  private final PDFont latin = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final double size;
  private final double gap;
  private final double[] xs;
  private final double[] ys;
  private final List<PlacedCell> placed = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  /** A page with one table. */
  static final class Printed {

    private final byte[] pdf;
    private final Rect region;

    private Printed(byte[] pdf, Rect region) {
      this.pdf = pdf;
      this.region = region;
    }

    byte[] pdf() {
      return pdf.clone();
    }

    /** Where the table stands, in points from the bottom left. */
    Rect region() {
      return region;
    }
  }

  private GenericSheet(GenericTable table, long seed) {
    this.table = table;
    this.draw = new Draw(new SplittableRandom(seed ^ 0x6e0d), BigDecimal.ONE);
    this.size = draw.of(8.0, 9.0, 10.0);
    this.gap = table.kind().rules().closed() ? draw.between(6, 14) : draw.between(14, 26);
    this.xs = columns();
    this.ys = new double[table.grid().rows() + 1];
  }

  static Printed print(GenericTable table, long seed) {
    GenericSheet sheet = new GenericSheet(table, seed);
    sheet.set();
    Ink ink = Ink.plain();
    if (table.kind().script() == GenericKind.Script.LATIN) {
      ink = ink.withFonts(Ink.Fonts.SONG_UCS2_WITH_HELVETICA);
    }
    if (table.kind().rules() == Rules.DASHED_GRID) {
      ink = ink.withRulings(Ink.Rulings.DASHES);
    }
    Rect region =
        new Rect(
            sheet.xs[0], sheet.ys[sheet.ys.length - 1], sheet.xs[sheet.xs.length - 1], sheet.ys[0]);
    byte[] pdf =
        new PdfMaker(ink, seed).write(List.of(new Sheet(WIDTH, HEIGHT, sheet.placed, sheet.texts)));
    return new Printed(pdf, region);
  }

  private void set() {
    GenericWords words = GenericWords.of(table.kind().script());
    double y = HEIGHT - draw.between(60, 130);
    for (String line : words.prose()) {
      texts.add(new Text(line, MARGIN, y, 10.5, false));
      y -= 16;
    }
    y -= 14;
    String caption = draw.one(words.captions());
    texts.add(new Text(caption, (WIDTH - width(caption, 10.5)) / 2, y, 10.5, false));
    ys[0] = y - draw.between(8, 14);
    rows();
    table.grid().cells().forEach(this::set);
    rules();
    y = ys[ys.length - 1] - size - 8;
    texts.add(new Text(words.note(), xs[0], y, size, false));
    y -= 40;
    for (String line : words.prose()) {
      texts.add(new Text(line, MARGIN, y, 10.5, false));
      y -= 16;
    }
  }

  /** Columns as wide as their widest word, wide heads shared out among theirs. */
  private double[] columns() {
    int columns = table.columns().size();
    double[] widths = new double[columns];
    for (CellGrid.Cell cell : table.grid().cells()) {
      if (cell.columnSpan() == 1) {
        double needed = Math.min(width(cell.text(), size), WIDEST_LABEL);
        widths[cell.column()] = Math.max(widths[cell.column()], needed);
      }
    }
    for (CellGrid.Cell cell : table.grid().cells()) {
      double has = gap * (cell.columnSpan() - 1);
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        has += widths[c];
      }
      double lacking = width(cell.text(), size) - has;
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        widths[c] += cell.columnSpan() > 1 ? Math.max(0, lacking / cell.columnSpan()) : 0;
      }
    }
    double whole = gap * columns;
    for (double width : widths) {
      whole += width;
    }
    double[] edges = new double[columns + 1];
    edges[0] = Math.max(30, (WIDTH - whole) / 2);
    for (int c = 0; c < columns; c++) {
      edges[c + 1] = edges[c] + widths[c] + gap;
    }
    return edges;
  }

  private void rows() {
    double padding = draw.between(4, 9);
    for (int row = 0; row + 1 < ys.length; row++) {
      int lines = 1;
      for (CellGrid.Cell cell : table.grid().cells()) {
        if (cell.row() == row && cell.rowSpan() == 1) {
          lines = Math.max(lines, lines(cell).size());
        }
      }
      ys[row + 1] = ys[row] - (lines - 1) * size * LINE - size - padding;
    }
  }

  private Rect box(CellGrid.Cell cell) {
    return new Rect(
        xs[cell.column()],
        ys[cell.row() + cell.rowSpan()],
        xs[cell.column() + cell.columnSpan()],
        ys[cell.row()]);
  }

  private void set(CellGrid.Cell cell) {
    Rect box = box(cell);
    List<String> lines = lines(cell);
    List<Text> set = new ArrayList<>();
    double middle = (box.top() + box.bottom()) / 2;
    double y = middle + (lines.size() - 1) * size * LINE / 2 - size * 0.36;
    for (String line : lines) {
      set.add(new Text(line, x(cell, box, line), y, size, false));
      y -= size * LINE;
    }
    if (table.kind().rules().closed()) {
      placed.add(new PlacedCell(1, box, set, false));
    } else {
      texts.addAll(set);
    }
  }

  private double x(CellGrid.Cell cell, Rect box, String line) {
    double width = width(line, size);
    boolean head = cell.row() < table.headRows();
    Align align = table.columns().get(cell.column());
    if (head && (cell.columnSpan() > 1 || table.kind().rules().closed())) {
      align = Align.CENTER;
    }
    return switch (align) {
      case LEFT -> box.left() + gap / 2;
      case CENTER -> (box.left() + box.right() - width) / 2;
      case RIGHT -> box.right() - gap / 2 - width;
    };
  }

  private List<String> lines(CellGrid.Cell cell) {
    double room = xs[cell.column() + cell.columnSpan()] - xs[cell.column()] - gap + 0.01;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(cell.text())) {
      if (line.length() > 0 && width(line + piece.stripTrailing(), size) > room) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    if (line.length() > 0) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /** Where a line may be broken: after any Chinese character, after the blanks of a Latin text. */
  private List<String> pieces(String text) {
    return List.of(
        text.split(table.kind().script() == GenericKind.Script.LATIN ? "(?<= )" : "", -1));
  }

  private void rules() {
    Rules rules = table.kind().rules();
    double left = xs[0];
    double right = xs[xs.length - 1];
    if (rules == Rules.HORIZONTAL) {
      for (int row = 0; row < ys.length; row++) {
        for (int c = 0; c + 1 < xs.length; c++) {
          if (!isInside(row, c)) {
            placed.add(OpenSheets.rule(xs[c], xs[c + 1], ys[row]));
          }
        }
      }
    } else if (rules == Rules.THREE) {
      placed.add(OpenSheets.rule(left, right, ys[0]));
      placed.add(OpenSheets.rule(left, right, ys[table.headRows()]));
      placed.add(OpenSheets.rule(left, right, ys[ys.length - 1]));
      for (CellGrid.Cell cell : table.grid().cells()) {
        if (cell.row() + 1 < table.headRows() && cell.columnSpan() > 1) {
          Rect box = box(cell);
          placed.add(OpenSheets.rule(box.left() + 4, box.right() - 4, box.bottom()));
        }
      }
    }
  }

  /** Whether the edge above a row lies within a merged cell at a column. */
  private boolean isInside(int row, int column) {
    return table.grid().cells().stream()
        .anyMatch(
            c ->
                c.row() < row
                    && row < c.row() + c.rowSpan()
                    && c.column() <= column
                    && column < c.column() + c.columnSpan());
  }

  private double width(String text, double fontSize) {
    if (table.kind().script() == GenericKind.Script.CHINESE) {
      return metrics.width(text, fontSize);
    }
    try {
      return latin.getStringWidth(text) / 1000 * fontSize;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
