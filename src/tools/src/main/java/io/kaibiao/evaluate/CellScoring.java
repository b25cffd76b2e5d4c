package io.kaibiao.evaluate;

import io.kaibiao.evaluate.TablePairs.Answer;
import io.kaibiao.evaluate.structure.ComparedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Scores the cells of one document. One instance per document. */
final class CellScoring {

  private final Truth truth;
  private final Converted converted;
  private final Score.Tally tally;
  private final List<Difference> differences;

  CellScoring(Truth truth, Converted converted, Score.Tally tally, List<Difference> differences) {
    this.truth = truth;
    this.converted = converted;
    this.tally = tally;
    this.differences = differences;
  }

  /** Scores the cells and returns the ids of the matched tables by the indices of the true ones. */
  Map<Integer, String> score() {
    List<ConvertedTable> found = scoredTables();
    Map<Integer, String> match = new HashMap<>();
    Set<String> used = new HashSet<>();
    Set<String> forms = new LinkedHashSet<>();
    truth.tables().forEach(t -> forms.add(t.form()));
    for (String form : forms) {
      List<Integer> truths = new ArrayList<>();
      for (int i = 0; i < truth.tables().size(); i++) {
        if (truth.tables().get(i).form().equals(form)) {
          truths.add(i);
        }
      }
      List<ConvertedTable> candidates = found.stream().filter(t -> t.form().equals(form)).toList();
      Map<Integer, Integer> pairs =
          TablePairs.of(truths.stream().map(truth.tables()::get).toList(), candidates);
      for (int i = 0; i < truths.size(); i++) {
        TrueTable table = truth.tables().get(truths.get(i));
        tally.add(Count.EXPECTED, table.cells().size());
        Integer partner = pairs.get(i);
        if (partner == null) {
          lost(table);
        } else {
          ConvertedTable answer = candidates.get(partner);
          used.add(answer.id());
          match.put(truths.get(i), answer.id());
          compare(table, answer);
        }
      }
    }
    for (ConvertedTable table : found) {
      tally.add(Count.PREDICTED, table.cells().size() + table.duplicates().size());
      tally.add(Count.BEYOND_CONTRACT, table.beyond());
      if (!used.contains(table.id())) {
        surplus(table);
      }
    }
    return match;
  }

  /** Returns the found tables without parts that the truth does not cover. */
  private List<ConvertedTable> scoredTables() {
    Map<String, Set<String>> unscored = new HashMap<>();
    truth
        .tables()
        .forEach(
            t -> unscored.computeIfAbsent(t.form(), f -> new HashSet<>()).addAll(t.unscored()));
    List<ConvertedTable> tables = new ArrayList<>();
    for (ConvertedTable table : converted.facts()) {
      if (!truth.ignoredForms().contains(table.form())) {
        Set<String> open = unscored.getOrDefault(table.form(), Set.of());
        Map<CellPlace, ConvertedTable.Cell> cells = new LinkedHashMap<>(table.cells());
        cells.keySet().removeIf(place -> open.contains(place.row()));
        tables.add(
            new ConvertedTable(
                table.id(), table.form(), cells, table.duplicates(), table.beyond()));
      }
    }
    return tables;
  }

  private void lost(TrueTable table) {
    tally.add(Count.MISSING, table.cells().size());
    tally.add(Count.MISSING_IN_LOST_TABLES, table.cells().size());
    if (!table.cells().isEmpty()) {
      tally.add(Count.LOST_TABLES);
    }
    table.cells().keySet().forEach(place -> differ("missing", table, place, "", "lost table"));
  }

  private void compare(TrueTable table, ConvertedTable found) {
    Set<CellPlace> answers = new HashSet<>();
    table
        .cells()
        .keySet()
        .forEach(
            place -> {
              Optional<Answer> answer = TablePairs.answer(table, place, found);
              if (answer.isEmpty()) {
                tally.add(Count.MISSING);
                differ("missing", table, place, "", "");
              } else {
                answers.add(answer.get().place());
                answered(table, place, answer.get(), found);
              }
            });
    found
        .cells()
        .forEach(
            (place, cell) -> {
              String optional = table.optional().get(place);
              if (answers.contains(place)) {
                return;
              }
              if (optional != null && ComparedValue.same(cell.value(), optional)) {
                tally.add(Count.OPTIONAL);
              } else {
                extra(table.form(), table.id(), place.toString(), cell, "");
              }
            });
    duplicates(table.form(), table.id(), found);
  }

  private void answered(TrueTable table, CellPlace place, Answer answer, ConvertedTable found) {
    ConvertedTable.Cell cell = Objects.requireNonNull(found.cells().get(answer.place()));
    if (answer.exact()) {
      tally.add(Count.EXACT);
      tally.add(Count.DOUBTFUL_EXACT, cell.doubtful() ? 1 : 0);
    } else {
      tally.add(Count.WRONG);
      tally.add(cell.doubtful() ? Count.DOUBTFUL_WRONG : Count.SILENT_WRONG);
      differ("wrong", table, place, cell.value(), mark(cell));
    }
    String label = table.labels().getOrDefault(place.row(), "");
    if (!label.isEmpty() && !cell.label().isEmpty()) {
      String plain = ComparedValue.text(cell.label()).replaceFirst("^\\.+", "");
      tally.judge(Count.LABELS, Count.LABELS_RIGHT, plain.equals(ComparedValue.text(label)));
    }
  }

  private void surplus(ConvertedTable table) {
    tally.add(Count.EXTRA_TABLES);
    table
        .cells()
        .forEach(
            (place, cell) ->
                extra(table.form(), table.id(), place.toString(), cell, "(surplus table)"));
    duplicates(table.form(), table.id(), table);
  }

  private void duplicates(String form, String id, ConvertedTable table) {
    for (ConvertedTable.Cell cell : table.duplicates()) {
      tally.add(Count.DUPLICATE);
      extra(form, id, "(duplicate row)", cell, "");
    }
  }

  private void extra(
      String form, String id, String place, ConvertedTable.Cell cell, String remark) {
    tally.add(Count.EXTRA);
    tally.add(cell.doubtful() ? Count.DOUBTFUL_EXTRA : Count.SILENT_EXTRA);
    differences.add(
        new Difference(
            truth.name(),
            "extra",
            form,
            id,
            place,
            "",
            cell.value(),
            (mark(cell) + " " + remark).strip()));
  }

  private void differ(String kind, TrueTable table, CellPlace place, String got, String remark) {
    String expected = table.cells().getOrDefault(place, "");
    differences.add(
        new Difference(
            truth.name(), kind, table.form(), table.id(), place.toString(), expected, got, remark));
  }

  private static String mark(ConvertedTable.Cell cell) {
    return cell.doubtful() ? "doubtful" : "";
  }
}
