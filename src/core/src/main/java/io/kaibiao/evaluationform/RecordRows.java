package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one record while its grid is read. Belongs to one table. */
final class RecordRows {

  static final String FIELD = "field";
  static final String GOAL = "goal";

  private static final String TARGET = "target";
  private static final String INITIAL_TARGET = "initial_target";
  private static final String ADJUSTED_TARGET = "adjusted_target";

  private static final RecordTolerances LIMITS = RecordTolerances.STANDARD;

  private final Map<String, RowDraft> rows = new LinkedHashMap<>();

  private record RowDraft(String label, Map<String, Draft> cells) {}

  private int strays;

  RecordRows() {
    rows.put(FIELD, new RowDraft("", new LinkedHashMap<>()));
  }

  /** The row and column of a cell, so that its rest on the next page can be added. */
  record Place(String row, String column) {}

  /** Returns an id made from a printed label. */
  static String foreign(String label) {
    String bare = label.replaceAll("[\\s：:]+", "");
    return ForeignName.of(
        bare.length() > LIMITS.longestId() ? bare.substring(0, LIMITS.longestId()) : bare);
  }

  /** Adds a row without cells, unless it exists. */
  void open(String row, String label) {
    rows.computeIfAbsent(row, key -> new RowDraft(label, new LinkedHashMap<>()));
  }

  /**
   * Stores a cell. If its row and column are taken, it gets a column id of its own, so that nothing
   * is lost.
   */
  Place put(String row, String label, String column, Draft draft) {
    open(row, label);
    Map<String, Draft> cells = cells(row);
    String id = column;
    for (int count = 2; cells.containsKey(id); count++) {
      String base = ForeignName.isForeign(column) ? column : ForeignName.of(column);
      id = base + "(" + count + ")";
    }
    cells.put(id, draft);
    return new Place(row, id);
  }

  /** Appends the part of a cell on the next page. */
  void extend(Place place, GridCell lower) {
    Draft upper = cells(place.row()).get(place.column());
    if (upper == null) {
      cells(place.row()).put(place.column(), Draft.of(lower, Kind.TEXT));
    } else {
      cells(place.row()).put(place.column(), upper.joined(lower));
    }
  }

  /** Replaces a cell. */
  void replace(Place place, Draft draft) {
    cells(place.row()).put(place.column(), draft);
  }

  /** Makes a cell doubtful. */
  void doubt(Place place) {
    Draft draft = cells(place.row()).get(place.column());
    if (draft != null) {
      Draft doubted =
          new Draft(draft.printed(), draft.text(), draft.kind(), Certainty.DOUBTFUL, draft.rules());
      replace(place, doubted);
    }
  }

  /** Counts cells that were paired though no label of the form stands among them. */
  void countStrays(int cells) {
    strays += cells;
  }

  /**
   * Tells whether the grid is plausibly a record of the form: it has a row beyond its fields, and
   * few cells are out of place, which are words under figures and pairs that no known label bears
   * out.
   */
  boolean isPlausible() {
    int cells = 0;
    int odd = strays;
    for (RowDraft row : rows.values()) {
      for (Draft draft : row.cells().values()) {
        cells += draft.text().isBlank() ? 0 : 1;
        odd += draft.kind() == Kind.TEXT || hasFigure(draft.text()) ? 0 : 1;
      }
    }
    boolean beyond = rows.keySet().stream().anyMatch(key -> !key.equals(FIELD));
    return beyond && odd <= LIMITS.mostOdd() * cells;
  }

  /** Tells whether a text may be a figure: it has a digit, or nothing that is a letter. */
  private static boolean hasFigure(String text) {
    return text.chars().anyMatch(Character::isDigit)
        || text.codePoints().noneMatch(Character::isLetter);
  }

  boolean has(String row) {
    return rows.containsKey(row);
  }

  @Nullable Draft at(Place place) {
    RowDraft row = rows.get(place.row());
    return row == null ? null : row.cells().get(place.column());
  }

  /** Returns how many rows of a kind exist, such as {@code indicator.1}. */
  int count(String kind) {
    int count = 0;
    while (rows.containsKey(kind + "." + (count + 1))) {
      count++;
    }
    return count;
  }

  private Map<String, Draft> cells(String row) {
    RowDraft draft = rows.get(row);
    if (draft == null) {
      throw new IllegalStateException("no row " + row);
    }
    return draft.cells();
  }

  /**
   * Makes the adjusted target of each indicator its target, and the one that it replaces its
   * initial target. A cell under adjusted targets that states none keeps its head's name.
   *
   * @param states whether a printed text states a target
   * @param unadjusted the column of a text that states none, such as 未调整
   */
  void putTargetsInForce(Predicate<String> states, String unadjusted) {
    for (RowDraft row : rows.values()) {
      Draft adjusted = row.cells().get(ADJUSTED_TARGET);
      if (adjusted == null) {
        continue;
      }
      boolean stated = states.test(adjusted.text());
      Map<String, Draft> named = new LinkedHashMap<>();
      row.cells()
          .forEach(
              (id, draft) -> {
                switch (id) {
                  case TARGET -> named.put(stated ? INITIAL_TARGET : TARGET, draft);
                  case ADJUSTED_TARGET -> named.put(stated ? TARGET : unadjusted, draft);
                  default -> named.put(id, draft);
                }
              });
      row.cells().clear();
      row.cells().putAll(named);
    }
  }

  /** Returns the rows with parsed cells, without blank ones. */
  List<Row> rows(CellMaker maker) {
    List<Row> made = new ArrayList<>();
    rows.forEach(
        (key, row) -> {
          Map<String, Cell> cells = new LinkedHashMap<>();
          row.cells().forEach((id, d) -> maker.make(d).ifPresent(cell -> cells.put(id, cell)));
          if (!key.equals(FIELD) || !cells.isEmpty()) {
            made.add(new Row(key, null, row.label(), cells));
          }
        });
    return made;
  }
}
