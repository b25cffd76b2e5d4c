package io.kaibiao.table.region;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.PageTolerances;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import technology.tabula.PageDims;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.TextElement;
import technology.tabula.extractors.BasicExtractionAlgorithm;

/**
 * Applies Tabula's stream extraction to glyphs that were already extracted: rows from common lines,
 * columns from common positions. Tabula does not open the page again.
 */
public final class StreamText {

  private static final PageTolerances.Lines LINES = PageTolerances.STANDARD.lines();

  /**
   * Width of a blank as a share of the type size. Tabula splits chunks where a gap is wider than a
   * blank plus about a third of a character. With this share it splits where lines are split into
   * segments.
   */
  private static final float BLANK = 0.85f;

  /**
   * Maximum number of glyphs of a region. Tabula compares every piece of text with every column,
   * and a page of prose in small print has less than 10,000.
   */
  private static final int MOST_GLYPHS = 30_000;

  private StreamText() {}

  /**
   * One cell that holds text.
   *
   * @param row the 0-based row
   * @param column the 0-based column
   * @param text its text as Tabula joins it
   * @param box the box around the text
   */
  public record StreamCell(int row, int column, String text, Box box) {}

  /**
   * Returns the cells of a region in reading order. Blank cells are omitted.
   *
   * @throws StreamTextException if Tabula fails
   */
  public static List<StreamCell> read(List<Glyph> glyphs, Box region) {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    if (glyphs.size() > MOST_GLYPHS) {
      throw new StreamTextException("more than " + MOST_GLYPHS + " letters");
    }
    List<TextElement> elements = new ArrayList<>(glyphs.size());
    for (Glyph glyph : inLines(glyphs)) {
      elements.add(element(glyph));
    }
    technology.tabula.Page area =
        technology.tabula.Page.Builder.newInstance()
            .withPageDims(
                PageDims.of(
                    (float) region.y0(),
                    (float) region.x0(),
                    (float) region.width(),
                    (float) region.height()))
            .withTextElements(elements)
            .withRulings(new ArrayList<>())
            .build();
    try {
      return cells(new BasicExtractionAlgorithm().extract(area));
    } catch (RuntimeException e) {
      throw new StreamTextException(e);
    }
  }

  private static List<StreamCell> cells(List<Table> tables) {
    List<StreamCell> cells = new ArrayList<>();
    for (Table table : tables) {
      for (int row = 0; row < table.getRowCount(); row++) {
        for (int column = 0; column < table.getColCount(); column++) {
          RectangularTextContainer<?> cell = table.getCell(row, column);
          String text = cell.getText(false).strip();
          if (!text.isEmpty()) {
            cells.add(new StreamCell(row, column, text, box(cell)));
          }
        }
      }
    }
    return cells;
  }

  /** Returns the glyphs line by line, as Tabula expects them. */
  private static List<Glyph> inLines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Glyph> out = new ArrayList<>(sorted.size());
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).baseline() - sorted.get(from).baseline()
              > LINES.sameLine() * sorted.get(from).size()) {
        List<Glyph> line = sorted.subList(from, i);
        line.sort(Comparator.comparingDouble(Glyph::x0));
        out.addAll(line);
        from = i;
      }
    }
    return out;
  }

  private static TextElement element(Glyph glyph) {
    // Compare the middle half of the height, because lines with little leading overlap.
    double height = glyph.y1() - glyph.y0();
    return new TextElement(
        (float) (glyph.y0() + height / 4),
        (float) glyph.x0(),
        (float) (glyph.x1() - glyph.x0()),
        (float) (height / 2),
        null,
        (float) glyph.size(),
        glyph.text(),
        BLANK * (float) glyph.size());
  }

  private static Box box(RectangularTextContainer<?> cell) {
    double y = (cell.getTop() + cell.getBottom()) / 2;
    double height = cell.getBottom() - cell.getTop();
    return new Box(cell.getLeft(), y - height, cell.getRight(), y + height);
  }
}
