package io.kaibiao.evaluate;

import io.kaibiao.evaluate.structure.ComparedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores one document. One instance per document. */
final class DocumentScoring {

  private static final String NO_FORM = "table";

  private final Truth truth;
  private final Converted converted;
  private final Score.Tally tally = new Score.Tally();
  private final List<Difference> differences = new ArrayList<>();

  DocumentScoring(Truth truth, Converted converted) {
    this.truth = truth;
    this.converted = converted;
  }

  Score score() {
    tally.add(Count.DOCUMENTS);
    tally.add(Count.CONVERTED, converted.there() ? 1 : 0);
    forms();
    Map<Integer, String> match = new CellScoring(truth, converted, tally, differences).score();
    metadata();
    tableMetadata(match);
    statements();
    StructureScoring.score(truth, converted, tally);
    return tally.score();
  }

  /** Returns the differences; call it after {@link #score}. */
  List<Difference> differences() {
    return List.copyOf(differences);
  }

  private void forms() {
    List<String> files = converted.files();
    Map<String, Long> expected = counts(truth.tables().stream().map(TrueTable::form).toList());
    Map<String, Long> named = counts(files);
    Map<String, Long> found = counts(foundForms());
    tally.add(Count.TABLES, truth.tables().size());
    expected.forEach(
        (form, number) -> {
          tally.add(Count.FORMS_FOUND, Math.min(number, found.getOrDefault(form, 0L)));
          tally.add(Count.FILES_FOUND, Math.min(number, named.getOrDefault(form, 0L)));
        });
    found.forEach(
        (form, number) -> {
          if (!form.isEmpty() && !form.equals(NO_FORM)) {
            tally.add(Count.FORMS_EXTRA, Math.max(0, number - expected.getOrDefault(form, 0L)));
          }
        });
  }

  private List<String> foundForms() {
    if (!converted.tables().isEmpty()) {
      return converted.tables().stream().map(Converted.Described::form).toList();
    }
    return converted.files().isEmpty()
        ? converted.facts().stream().map(ConvertedTable::form).toList()
        : converted.files();
  }

  private void metadata() {
    tally.judge(
        Count.ORGANIZATION,
        Count.ORGANIZATION_RIGHT,
        truth.organizations().stream()
            .anyMatch(name -> ComparedValue.same(converted.organization(), name)));
    tally.judge(
        Count.FISCAL_YEAR,
        Count.FISCAL_YEAR_RIGHT,
        converted.fiscalYear().equals(truth.fiscalYear()));
    tally.judge(Count.KIND, Count.KIND_RIGHT, converted.kind().equals(truth.reportKind()));
  }

  /**
   * Scores the metadata of tables. A table without facts is matched by its form, in the order of
   * the report.
   */
  private void tableMetadata(Map<Integer, String> match) {
    Map<String, Converted.Described> byId = new HashMap<>();
    converted.tables().forEach(t -> byId.put(t.id(), t));
    Set<String> matched = new HashSet<>(match.values());
    List<Converted.Described> free = new ArrayList<>(converted.tables());
    free.removeIf(t -> matched.contains(t.id()));
    for (int i = 0; i < truth.tables().size(); i++) {
      TrueTable table = truth.tables().get(i);
      Converted.Described found = byId.get(match.getOrDefault(i, ""));
      if (found == null) {
        found = free.stream().filter(t -> t.form().equals(table.form())).findFirst().orElse(null);
        free.remove(found);
      }
      if (!table.isPerformance()) {
        if (!table.organization().isEmpty()) {
          tally.judge(
              Count.TABLE_ORGANIZATION,
              Count.TABLE_ORGANIZATION_RIGHT,
              found != null && ComparedValue.same(found.organization(), table.organization()));
        }
        if (!table.unit().isEmpty()) {
          tally.judge(
              Count.TABLE_UNIT,
              Count.TABLE_UNIT_RIGHT,
              found != null && ComparedValue.same(found.unit(), table.unit()));
        }
      }
    }
  }

  private void statements() {
    List<String> claimed = converted.contradicted();
    for (String value : truth.disagreements()) {
      tally.judge(
          Count.DISAGREEMENTS,
          Count.DISAGREEMENTS_FOUND,
          claimed.stream().anyMatch(c -> ComparedValue.same(c, value)));
    }
    tally.add(
        Count.FALSE_DISAGREEMENTS,
        claimed.stream()
            .filter(c -> truth.disagreements().stream().noneMatch(v -> ComparedValue.same(c, v)))
            .count());
  }

  private static Map<String, Long> counts(List<String> names) {
    Map<String, Long> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1L, Long::sum));
    return counts;
  }
}
