package io.kaibiao.export.content;

import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.report.text.ReadPage;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines that were read from pixels, with the figures that were corrected by proof or by a
 * person in place of what their cells read.
 */
public final class CorrectedLines {

  private final Map<Integer, List<Cell>> corrected = new HashMap<>();

  /** Collects the corrected figures of a report. */
  public CorrectedLines(Report report) {
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells().values()) {
          if (isCorrected(cell)) {
            corrected.computeIfAbsent(cell.page(), page -> new ArrayList<>()).add(cell);
          }
        }
      }
    }
  }

  /**
   * A line as it is believed.
   *
   * @param text its text
   * @param line the line as it was read
   * @param correction the cell whose figure is another than the one that was read, or null
   */
  public record Line(String text, ReadLine line, @Nullable Cell correction) {}

  /** Returns the lines of a page in their order; those of a corrected cell as one. */
  public List<Line> of(ReadPage page) {
    Map<Cell, Integer> places = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (ReadLine line : page.lines()) {
      Cell cell = cell(page.page(), line);
      Integer place = cell == null ? null : places.get(cell);
      if (place != null) {
        Line first = lines.get(place);
        lines.set(place, new Line(first.text(), joined(first.line(), line), cell));
      } else if (cell != null) {
        places.put(cell, lines.size());
        lines.add(new Line(shown(cell), line, cell));
      } else {
        lines.add(new Line(line.text(), line, null));
      }
    }
    return lines.stream().filter(line -> !line.text().isEmpty()).toList();
  }

  private static ReadLine joined(ReadLine a, ReadLine b) {
    return new ReadLine(
        a.text() + " " + b.text(),
        a.box().union(b.box()),
        a.turn(),
        Math.min(a.confidence(), b.confidence()),
        List.of());
  }

  private @Nullable Cell cell(int page, ReadLine line) {
    Box box = line.box();
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    for (Cell cell : corrected.getOrDefault(page, List.of())) {
      if (cell.box().contains(x, y)) {
        return cell;
      }
    }
    return null;
  }

  /** Tells whether the digits of a believed figure are others than those that were read. */
  private static boolean isCorrected(Cell cell) {
    return cell.status() != Status.DOUBTFUL
        && !(cell.value() instanceof Value.Text)
        && !digits(cell.raw()).equals(digits(cell.value().canonical()));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }

  /** Returns a figure as the page would print it: with separators where it has others. */
  private static String shown(Cell cell) {
    if (cell.value() instanceof Value.Amount amount && cell.raw().indexOf(',') >= 0) {
      BigDecimal number = amount.number();
      DecimalFormat format =
          new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
      format.setMinimumFractionDigits(Math.max(0, number.scale()));
      return format.format(number);
    }
    return cell.value().canonical();
  }
}
