package io.kaibiao.proof.rows;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.identities.FormSets;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.proof.rules.RelatedForms;
import io.kaibiao.proof.rules.Rule.Rows;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rows that tables from pixels may have lost. Immutable. */
final class LostRowFinder {

  private final Rulebook rulebook;
  private final RelatedForms kinship;

  LostRowFinder(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.kinship = new RelatedForms(rulebook);
  }

  /**
   * Returns rows that other forms print or rules name, but for which a table has no amounts. A
   * table that may continue on an unconverted page has no known losses.
   */
  List<LostRow> missing(List<Table> tables, Coverage coverage) {
    BitSet cut = coverage.openTables(tables);
    Map<String, LostRow> missing = new LinkedHashMap<>();
    for (Map<String, FormView> forms : FormSets.of(tables, rulebook.alone())) {
      forms.forEach(
          (form, view) -> {
            if (view.origin() == Origin.PIXELS
                && !cut.get(view.index())
                && form.equals(view.table().form())) {
              missing(form, view, forms)
                  .forEach(row -> missing.merge(row.table() + "/" + row.key(), row, LostRow::and));
            }
          });
    }
    return List.copyOf(missing.values());
  }

  private List<LostRow> missing(String form, FormView view, Map<String, FormView> forms) {
    List<LostRow> missing = new ArrayList<>();
    kinship
        .twins(form)
        .forEach(
            (other, rows) -> {
              FormView twin = forms.get(other);
              if (twin != null) {
                ofTwin(view, twin, rows, missing);
              }
            });
    for (Row row : view.table().rows()) {
      boolean blank = FormView.isCode(row.key()) && !isFilled(view.table(), row.key());
      if (blank) {
        boolean level = isLevel(view, row.key());
        missing.add(
            new LostRow(view.index(), row.key(), row.label(), row.key(), level, true, List.of()));
      }
    }
    String before = "";
    for (String key : kinship.named(form)) {
      if (isFilled(view.table(), key)) {
        before = key;
      } else {
        boolean printed = view.keys().contains(key);
        LostRow row =
            new LostRow(view.index(), key, "", before, isLevel(view, key), printed, List.of());
        add(view, row, missing);
      }
    }
    return missing;
  }

  private static void ofTwin(FormView view, FormView twin, Rows rows, List<LostRow> missing) {
    String before = "";
    for (Row row : twin.table().rows()) {
      String key = row.key();
      boolean asked = rows != Rows.CLASSES || isClass(key);
      if (isFilled(view.table(), key)) {
        before = key;
      } else if (asked && holdsFigures(row) && !ForeignName.isForeign(key)) {
        LostRow lost =
            new LostRow(
                view.index(),
                key,
                row.label(),
                before,
                isLevel(view, key),
                view.keys().contains(key),
                figures(twin, key));
        add(view, lost, missing);
      }
    }
  }

  private static List<Long> figures(FormView view, String key) {
    List<Long> figures = new ArrayList<>();
    for (String column : view.columns()) {
      Amount figure = view.figure(key, column);
      if (figure != null && figure.value() != 0) {
        figures.add(figure.value());
      }
    }
    return figures;
  }

  private static void add(FormView view, LostRow row, List<LostRow> missing) {
    if (!row.level() || printsLevel(view, row.key())) {
      missing.add(row);
    }
  }

  /** Returns the rows of tables from pixels that have amounts but no name. */
  static List<Integer> nameless(Table table) {
    List<Integer> nameless = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      boolean read =
          row.cells().values().stream().allMatch(c -> c.evidence().origin() == Origin.PIXELS);
      if (ForeignName.isForeign(row.key()) && read && holdsFigures(row)) {
        nameless.add(r);
      }
    }
    return nameless;
  }

  private static boolean isClass(String key) {
    return FormView.isCode(key) && key.length() == SubjectCode.CLASS_DIGITS;
  }

  private static boolean isFilled(Table table, String key) {
    return table.rows().stream().anyMatch(r -> r.key().equals(key) && !r.cells().isEmpty());
  }

  private static boolean holdsFigures(Row row) {
    return row.cells().values().stream().map(Cell::value).anyMatch(LostRowFinder::isSomething);
  }

  private static boolean isSomething(Value value) {
    return value instanceof Value.Amount amount && amount.number().signum() != 0;
  }

  /**
   * Tells whether no sum lacks a row: the sums of its level use printed subjects below it instead,
   * or it is the only one below a printed row.
   */
  private static boolean isLevel(FormView view, String key) {
    boolean only =
        FormView.isCode(key)
            && key.length() > SubjectCode.CLASS_DIGITS
            && view.keys().contains(SubjectCode.parent(key))
            && view.children(SubjectCode.parent(key)).stream().allMatch(key::equals);
    return only
        || view.keys().stream()
            .anyMatch(
                k ->
                    FormView.isCode(k)
                        && !k.equals(key)
                        && (key.equals(Row.TOTAL) || (FormView.isCode(key) && k.startsWith(key))));
  }

  /** Whether a table prints rows of a subject's level at all. */
  private static boolean printsLevel(FormView view, String key) {
    Set<String> keys = Set.copyOf(view.keys());
    return key.equals(Row.TOTAL)
        || isClass(key)
        || keys.stream().anyMatch(k -> FormView.isCode(k) && k.length() == key.length());
  }
}
