package io.kaibiao.measure.proof;

import io.kaibiao.Kaibiao;
import io.kaibiao.measure.proof.Corruption.Corrupted;
import io.kaibiao.measure.proof.Corruption.Readers;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures identities that no rule describes: the share of amounts that rules alone, found
 * identities alone and both prove; how many tables of random amounts are taken for ones that add
 * up, and how many reports of such tables for ones with twins; and what becomes of misread amounts
 * where there are no rules.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.proof.MeasureFound TRIALS RATE FILE...
 * </pre>
 *
 * <p>{@code TRIALS} is the number of tables of random amounts of each kind, and of reports with
 * misread amounts; {@code RATE} is the share of amounts that are misread.
 */
public final class MeasureFound {

  private final Proof rules = Proof.byRulesAlone(Rulebook.standard());
  private final Proof found = new Proof(Rulebook.none());
  private final Proof both = new Proof(Rulebook.standard());
  private final List<List<Table>> reports = new ArrayList<>();

  private MeasureFound() {}

  /**
   * Runs from the command line.
   *
   * @param args how many trials, the share of misread amounts, documents
   */
  public static void main(String[] args) throws Exception {
    MeasureFound measure = new MeasureFound();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String file : Arrays.asList(args).subList(2, args.length)) {
        Report report = kaibiao.convert(Path.of(file));
        measure.reports.add(report.tables().stream().filter(MeasureFound::isMeasured).toList());
      }
    }
    int trials = Integer.parseInt(args[0]);
    measure.shares();
    measure.random(trials);
    measure.randomReports(trials);
    measure.amongOthers(trials);
    measure.corrupted(trials, Double.parseDouble(args[1]));
  }

  private static boolean isMeasured(Table table) {
    return table.form() != null && !Corruption.isRecord(table);
  }

  private void shares() {
    Map<String, Proof> proofs = Map.of("rules alone", rules, "found alone", found, "both", both);
    for (String name : List.of("rules alone", "found alone", "both")) {
      Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
      long start = System.nanoTime();
      for (List<Table> tables : reports) {
        verdicts(proofs.getOrDefault(name, both).prove(unproved(tables)).tables(), counts);
      }
      double millis = (System.nanoTime() - start) / 1e6 / reports.size();
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      System.out.printf(
          Locale.ROOT,
          "%-12s %d amounts: proved %.2f %%, contradicted %d, unbound %d; %.2f ms a report%n",
          name,
          all,
          100.0 * counts.getOrDefault(Verdict.PROVED, 0) / all,
          counts.getOrDefault(Verdict.CONTRADICTED, 0),
          counts.getOrDefault(Verdict.UNBOUND, 0),
          millis);
    }
  }

  /** Returns tables of whose amounts nothing is said yet. */
  private static List<Table> unproved(List<Table> tables) {
    List<Table> plain = new ArrayList<>();
    for (Table table : tables) {
      List<Row> rows = new ArrayList<>();
      for (Row row : table.rows()) {
        Map<String, Cell> cells = new java.util.LinkedHashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, cell.withVerdict(Verdict.UNBOUND)));
        rows.add(row.with(cells));
      }
      plain.add(table.withRows(rows));
    }
    return plain;
  }

  private static void verdicts(List<Table> tables, Map<Verdict, Integer> counts) {
    for (Table table : tables) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells().values()) {
          if (cell.value() instanceof Value.Amount) {
            counts.merge(cell.evidence().verdict(), 1, Integer::sum);
          }
        }
      }
    }
  }

  private void random(int trials) {
    List<Table> tables = reports.stream().flatMap(List::stream).toList();
    for (RandomFigures.Kind kind : RandomFigures.Kind.values()) {
      int taken = 0;
      int identities = 0;
      for (int i = 0; i < trials; i++) {
        Table table = new RandomFigures(kind, i).in(tables.get(i % tables.size()));
        int checks = found.prove(unproved(List.of(table))).checks().size();
        taken += checks > 0 ? 1 : 0;
        identities += checks;
      }
      System.out.printf(
          Locale.ROOT,
          "random %-10s %d tables: %d taken for one that adds up, %d false identities%n",
          kind,
          trials,
          taken,
          identities);
    }
  }

  /** Counts twins among the tables of reports that are all of random amounts. */
  private void randomReports(int trials) {
    for (RandomFigures.Kind kind : RandomFigures.Kind.values()) {
      int tables = 0;
      int taken = 0;
      int identities = 0;
      for (int i = 0; tables < trials; i++) {
        RandomFigures figures = new RandomFigures(kind, i);
        List<Table> report =
            unproved(reports.get(i % reports.size())).stream().map(figures::in).toList();
        int checks = found.prove(report).checks().size();
        tables += report.size();
        taken += checks > 0 ? 1 : 0;
        identities += checks;
      }
      System.out.printf(
          Locale.ROOT,
          "random %-10s %d tables of whole reports: %d reports with false identities, %d of these%n",
          kind,
          tables,
          taken,
          identities);
    }
  }

  /** Counts identities of a table of random amounts among the other tables of its report. */
  private void amongOthers(int trials) {
    for (RandomFigures.Kind kind : RandomFigures.Kind.values()) {
      int taken = 0;
      int amounts = 0;
      for (int i = 0; i < trials; i++) {
        List<Table> report = new ArrayList<>(unproved(reports.get(i % reports.size())));
        int other = i / reports.size() % report.size();
        report.set(other, new RandomFigures(kind, i).in(report.get(other)));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        verdicts(List.of(found.prove(report).tables().get(other)), counts);
        int bound = counts.values().stream().mapToInt(Integer::intValue).sum();
        bound -= counts.getOrDefault(Verdict.UNBOUND, 0);
        taken += bound > 0 ? 1 : 0;
        amounts += bound;
      }
      System.out.printf(
          Locale.ROOT,
          "random %-10s %d tables among those of a report: %d bound by anything, %d amounts of these%n",
          kind,
          trials,
          taken,
          amounts);
    }
  }

  private void corrupted(int trials, double rate) {
    for (Readers readers : Readers.values()) {
      Promise promise = new Promise(Rulebook.none());
      for (int i = 0; i < trials; i++) {
        List<Table> exact = reports.get(i % reports.size());
        Corrupted corrupted = new Corruption(i, readers, rate).corrupt(exact);
        promise.add(exact, corrupted, found.prove(corrupted.tables()).tables());
      }
      System.out.printf(
          Locale.ROOT,
          "no rules, readers %s, %d trials at %.3f%n%s%n",
          readers,
          trials,
          rate,
          promise);
    }
  }
}
