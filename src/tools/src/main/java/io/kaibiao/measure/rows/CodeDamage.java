package io.kaibiao.measure.rows;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Simulates recognition of printed tables in which a share of the codes, or of the names beside
 * them, is misread. Deterministic for a seed.
 */
final class CodeDamage {

  /** The kinds of misread row names. */
  enum Kind {
    DIGIT,
    LOST_DIGIT,
    DOUBLED_DIGIT,
    LABEL,
    /** A digit of the code and a character of the name. */
    BOTH
  }

  /** The misreading in one grid row of a table. */
  record Damage(int table, int row, Kind kind) {}

  record Damaged(List<GridTable> grids, List<Damage> damages) {}

  private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
  private static final double SURE = 0.99;
  private static final double UNSURE = 0.45;
  private static final String[] LIKE = {
    "689", "74", "371", "852", "195", "638", "850", "124", "360", "804"
  };

  private final Random random;
  private final double rate;
  private final boolean differing;

  CodeDamage(long seed, double rate, boolean differing) {
    this.random = new Random(seed);
    this.rate = rate;
    this.differing = differing;
  }

  Damaged damage(List<GridTable> grids) {
    List<GridTable> read = new ArrayList<>();
    List<Damage> damages = new ArrayList<>();
    for (int t = 0; t < grids.size(); t++) {
      GridTable table = grids.get(t);
      Grid grid = new Grid(table.grid().rows(), table.grid().columns(), cells(t, table, damages));
      read.add(
          new GridTable(
              grid,
              table.captionRows(),
              table.headerRows(),
              table.sharedRows(),
              table.columns(),
              table.breaks(),
              table.above(),
              table.pages()));
    }
    return new Damaged(read, damages);
  }

  private List<GridCell> cells(int t, GridTable table, List<Damage> damages) {
    List<GridCell> printed = table.grid().cells();
    List<GridCell> cells = new ArrayList<>();
    Set<Integer> labels = new HashSet<>();
    for (int i = 0; i < printed.size(); i++) {
      GridCell cell = printed.get(i);
      boolean named = i + 1 < printed.size() && printed.get(i + 1).row() == cell.row();
      if (cell.row() >= table.firstBodyRow()
          && named
          && CODE.matcher(cell.text()).matches()
          && random.nextDouble() < rate) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        if (kind == Kind.LABEL || kind == Kind.BOTH) {
          labels.add(i + 1);
        }
        damages.add(new Damage(t, cell.row(), kind));
        cells.add(kind == Kind.LABEL ? read(cell, cell.text()) : misread(cell, kind));
      } else if (labels.contains(i)) {
        cells.add(mislabelled(cell));
      } else {
        cells.add(read(cell, cell.text()));
      }
    }
    return cells;
  }

  private GridCell misread(GridCell cell, Kind kind) {
    String text = cell.text();
    int at = random.nextInt(text.length());
    char digit = text.charAt(at);
    String like = LIKE[digit - '0'];
    String wrong =
        switch (kind) {
          case DIGIT, BOTH ->
              text.substring(0, at)
                  + like.charAt(random.nextInt(like.length()))
                  + text.substring(at + 1);
          case LOST_DIGIT -> text.substring(0, at) + text.substring(at + 1);
          case DOUBLED_DIGIT -> text.substring(0, at) + digit + text.substring(at);
          case LABEL -> text;
        };
    return differing ? read(cell, wrong, UNSURE, List.of(text)) : read(cell, wrong);
  }

  private GridCell mislabelled(GridCell cell) {
    String text = cell.text();
    if (text.length() < 2) {
      return read(cell, text);
    }
    int at = random.nextInt(text.length());
    String other = random.nextBoolean() ? "" : "口";
    return read(cell, text.substring(0, at) + other + text.substring(at + 1));
  }

  private static GridCell read(GridCell cell, String text) {
    return read(cell, text, SURE, List.of());
  }

  private static GridCell read(
      GridCell cell, String text, double confidence, List<String> alternatives) {
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text,
        cell.box(),
        cell.page(),
        confidence,
        alternatives,
        Origin.PIXELS);
  }
}
