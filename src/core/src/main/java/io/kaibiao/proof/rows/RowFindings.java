package io.kaibiao.proof.rows;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Returns findings about rows of tables from pixels that were restored or seem to be missing. */
public final class RowFindings {

  private RowFindings() {}

  /** Returns the findings about the rows of checked tables. */
  public static List<Finding> of(AmountGraph graph, Solution solution, List<Table> tables) {
    List<Finding> findings = new ArrayList<>();
    tables.forEach(table -> addRestored(table, findings));
    addMissing(graph, solution, tables, findings);
    return findings;
  }

  private static void addRestored(Table table, List<Finding> findings) {
    for (Row row : table.rows()) {
      boolean restored =
          row.cells().values().stream()
              .flatMap(c -> c.repairs().stream())
              .anyMatch(r -> r == RepairCode.ROW_RESTORED || r == RepairCode.ROW_GUESSED);
      if (restored) {
        String figures =
            row.cells().entrySet().stream()
                .map(c -> c.getKey() + " " + c.getValue().value().canonical())
                .collect(Collectors.joining(", "));
        findings.add(
            new Finding(
                Severity.WARNING,
                FindingCode.ROW_RESTORED,
                String.format(
                    Locale.ROOT,
                    "%s has no figures that could be read at %s %s; its sums and other forms say %s",
                    table.form(),
                    row.key(),
                    row.label(),
                    figures),
                table.id(),
                row.cells().values().iterator().next().page()));
      }
    }
  }

  /** Adds findings for missing rows, because of which the sum of a level is too small. */
  private static void addMissing(
      AmountGraph graph, Solution solution, List<Table> tables, List<Finding> findings) {
    Map<String, List<Equation>> failing = new LinkedHashMap<>();
    for (int e = 0; e < graph.equations().size(); e++) {
      Equation equation = graph.equations().get(e);
      if (solution.violated().get(e) && isLevel(graph, equation)) {
        failing
            .computeIfAbsent(table(graph, equation) + "/" + equation.row(), k -> new ArrayList<>())
            .add(equation);
      }
    }
    for (List<Equation> equations : failing.values()) {
      if (equations.stream().allMatch(e -> e.residual(solution::value) > 0)) {
        Equation first = equations.get(0);
        Table table = tables.get(table(graph, first));
        String missing =
            equations.stream()
                .map(e -> e.column() + " " + amount(graph, e, e.residual(solution::value)))
                .collect(Collectors.joining(", "));
        findings.add(
            new Finding(
                Severity.WARNING,
                FindingCode.ROW_MISSING,
                String.format(
                    Locale.ROOT,
                    "what %s prints below %s falls short of it by %s: a row may be lost",
                    table.form(),
                    first.row(),
                    missing),
                table.id(),
                table.pages().get(0)));
      }
    }
  }

  private static int table(AmountGraph graph, Equation equation) {
    return graph.figures().get(equation.parts().get(0).figure()).table();
  }

  private static String amount(AmountGraph graph, Equation equation, long value) {
    Amount figure = graph.figures().get(equation.parts().get(0).figure());
    return Money.printed(value, figure.factor(), figure.decimals()).toPlainString();
  }

  /**
   * Tells whether an equation of a table from pixels says that a subject is the sum of those below
   * it.
   */
  private static boolean isLevel(AmountGraph graph, Equation equation) {
    List<Amount> figures =
        equation.parts().stream().map(p -> graph.figures().get(p.figure())).toList();
    Amount sum = figures.get(0);
    return equation.left() == 1
        && sum.key().equals(equation.row())
        && figures.stream()
            .skip(1)
            .allMatch(
                f ->
                    f.table() == sum.table()
                        && f.column().equals(sum.column())
                        && FormView.isCode(f.key()))
        && figures.stream().anyMatch(f -> f.origin() == Origin.PIXELS);
  }
}
