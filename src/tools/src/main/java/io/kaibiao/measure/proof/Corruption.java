package io.kaibiao.measure.proof;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Simulates a poor recognizer on exact tables: each number becomes a reading of pixels, and a share
 * of them is misread. Deterministic for a seed.
 */
final class Corruption {

  /** The kinds of misreadings. */
  enum Kind {
    DIGIT,
    LOST_DIGIT,
    DOUBLED_DIGIT,
    LOST_POINT,
    SWAPPED_COLUMNS
  }

  /** What the recognizers reveal about a misreading. */
  enum Readers {
    /** They disagree: the number is doubtful, and one of them is usually right. */
    DIFFERING,
    /** They agree on the same wrong number with high confidence. */
    AGREEING
  }

  /**
   * A cell and its misreading.
   *
   * @param partner the column of the same row that its amount was exchanged with; empty for none
   */
  record Damage(int table, int row, String column, Kind kind, String partner) {}

  /** Tables with the cells that were misread. */
  record Corrupted(List<Table> tables, List<Damage> damages) {}

  private static final double TRUTH_AMONG_ALTERNATIVES = 0.8;
  private static final String[] LIKE = {
    "0689", "174", "2371", "3852", "4195", "5638", "6850", "7124", "8360", "9804"
  };

  private final Random random;
  private final Readers readers;
  private final double rate;

  Corruption(long seed, Readers readers, double rate) {
    this.random = new Random(seed);
    this.readers = readers;
    this.rate = rate;
  }

  Corrupted corrupt(List<Table> exact) {
    List<Table> tables = new ArrayList<>();
    List<Damage> damages = new ArrayList<>();
    for (int t = 0; t < exact.size(); t++) {
      List<Row> rows = new ArrayList<>();
      for (int r = 0; r < exact.get(t).rows().size(); r++) {
        Row row = exact.get(t).rows().get(r);
        rows.add(isOutside(exact.get(t)) ? row : row.with(cells(row, t, r, damages)));
      }
      tables.add(exact.get(t).withRows(rows));
    }
    return new Corrupted(tables, damages);
  }

  /**
   * Tells whether a table is not measured. Only forms of accounts are: few identities cover the
   * numbers of an evaluation form.
   */
  static boolean isOutside(Table table) {
    return table.form() == null || isRecord(table);
  }

  /** Tells whether a table is an evaluation form. */
  static boolean isRecord(Table table) {
    String form = table.form();
    return form != null && form.startsWith("PF");
  }

  private Map<String, Cell> cells(Row row, int t, int r, List<Damage> damages) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells().forEach((column, cell) -> cells.put(column, fromPixels(cell)));
    List<String> columns = new ArrayList<>(cells.keySet());
    for (int c = 0; c < columns.size(); c++) {
      String column = columns.get(c);
      Cell cell = Objects.requireNonNull(cells.get(column));
      if (!(cell.value() instanceof Value.Amount amount) || random.nextDouble() >= rate) {
        continue;
      }
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      if (kind == Kind.SWAPPED_COLUMNS) {
        Cell next = c + 1 < columns.size() ? cells.get(columns.get(c + 1)) : null;
        if (next != null
            && next.value() instanceof Value.Amount
            && !next.value().equals(cell.value())) {

          cells.put(column, next);
          cells.put(columns.get(c + 1), cell);
          damages.add(new Damage(t, r, column, kind, columns.get(c + 1)));
          damages.add(new Damage(t, r, columns.get(c + 1), kind, column));
          c++;
        }
        continue;
      }
      String wrong = misread(amount.number().toPlainString(), kind);
      BigDecimal value = new BigDecimal(wrong);
      if (value.compareTo(amount.number()) != 0) {
        cells.put(column, misread(cell, amount.number().toPlainString(), wrong, value));
        damages.add(new Damage(t, r, column, kind, ""));
      }
    }
    return cells;
  }

  private static Cell fromPixels(Cell cell) {
    return new Cell(
        cell.value(),
        cell.unit(),
        cell.raw(),
        Status.READ,
        0.99,
        cell.page(),
        cell.box(),
        List.of(),
        new Evidence(Origin.PIXELS, 0.99, List.of(), List.of(), List.of()));
  }

  private Cell misread(Cell cell, String truth, String wrong, BigDecimal value) {
    boolean doubt = readers == Readers.DIFFERING;
    List<String> alternatives = new ArrayList<>();
    if (doubt) {
      alternatives.add(misread(truth, Kind.DIGIT));
      if (random.nextDouble() < TRUTH_AMONG_ALTERNATIVES) {
        alternatives.add(random.nextInt(2), truth);
      }
    }
    return new Cell(
        new Value.Amount(value),
        cell.unit(),
        wrong,
        doubt ? Status.DOUBTFUL : Status.READ,
        doubt ? 0.45 : 0.99,
        cell.page(),
        cell.box(),
        List.of(),
        new Evidence(Origin.PIXELS, doubt ? 0.45 : 0.99, alternatives, List.of(), List.of()));
  }

  private String misread(String text, Kind kind) {
    int at = random.nextInt(text.length());
    while (!Character.isDigit(text.charAt(at))) {
      at = random.nextInt(text.length());
    }
    return switch (kind) {
      case DIGIT -> text.substring(0, at) + other(text.charAt(at)) + text.substring(at + 1);
      case LOST_DIGIT ->
          text.replaceAll("[^0-9]", "").length() < 2
              ? text
              : text.substring(0, at) + text.substring(at + 1);
      case DOUBLED_DIGIT -> text.substring(0, at) + text.charAt(at) + text.substring(at);
      case LOST_POINT -> text.replace(".", "");
      case SWAPPED_COLUMNS -> text;
    };
  }

  /** Returns a wrong digit, usually one of similar shape. */
  private char other(char digit) {
    String like = LIKE[digit - '0'].substring(1);
    char other =
        random.nextInt(4) > 0
            ? like.charAt(random.nextInt(like.length()))
            : (char) ('0' + random.nextInt(10));
    return other == digit ? like.charAt(0) : other;
  }
}
