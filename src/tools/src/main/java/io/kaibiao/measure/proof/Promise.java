package io.kaibiao.measure.proof;

import io.kaibiao.measure.proof.Corruption.Corrupted;
import io.kaibiao.measure.proof.Corruption.Damage;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Counts the outcomes of the proof of corrupted tables. */
final class Promise {

  /**
   * The outcome for a damaged number. {@code -Dpromise.show=silent} prints those of one outcome.
   */
  enum Outcome {
    REPAIRED,
    DOUBTFUL,
    /** Wrong and not marked doubtful. */
    SILENT,
    /** Wrong by an amount so small that rounding hides it. */
    HIDDEN,
    /** Exchanged with another amount of the same sum, so that every identity still holds. */
    EXCHANGED
  }

  /** Numbers with one kind of damage, by outcome. */
  static final class Counts {
    int repaired;
    int doubtful;
    int silent;
    int hidden;
    int exchanged;

    void add(Outcome outcome) {
      switch (outcome) {
        case REPAIRED -> repaired++;
        case DOUBTFUL -> doubtful++;
        case SILENT -> silent++;
        case HIDDEN -> hidden++;
        case EXCHANGED -> exchanged++;
      }
    }

    int all() {
      return repaired + doubtful + silent + hidden + exchanged;
    }
  }

  private final Rulebook rulebook;
  private final IdentityHashMap<List<Table>, Rounding> roundings = new IdentityHashMap<>();
  final Map<String, Counts> byForm = new TreeMap<>();
  final Map<String, Counts> byKind = new TreeMap<>();
  final Counts damaged = new Counts();
  final Map<Verdict, Integer> silent = new EnumMap<>(Verdict.class);
  int correct;
  int correctDoubted;
  int correctChanged;
  int correctProved;
  String firstChange = "";

  /**
   * Makes counts of nothing.
   *
   * @param rulebook the rules that tables are proved by, beside the identities that are found
   */
  Promise(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  void add(List<Table> exact, Corrupted corrupted, List<Table> proved) {
    Rounding rounding = roundings.computeIfAbsent(exact, e -> new Rounding(e, rulebook));
    Set<String> damagedPlaces = new HashSet<>();
    for (Damage damage : corrupted.damages()) {
      damagedPlaces.add(damage.table() + "/" + damage.row() + "/" + damage.column());
      Cell truth = cell(exact, damage);
      Cell found = cell(proved, damage);
      String form = String.valueOf(exact.get(damage.table()).form());
      Outcome outcome = outcome(truth, found);
      if (outcome == Outcome.SILENT) {
        outcome = silence(exact, damage, found, rounding);
      }
      byForm.computeIfAbsent(form, k -> new Counts()).add(outcome);
      byKind.computeIfAbsent(damage.kind().name(), k -> new Counts()).add(outcome);
      damaged.add(outcome);
      if (outcome == Outcome.SILENT) {
        silent.merge(found.evidence().verdict(), 1, Integer::sum);
      }
      if (outcome.name().equalsIgnoreCase(System.getProperty("promise.show", ""))) {
        show(exact, damage, cell(corrupted.tables(), damage), found);
      }
    }
    countCorrect(exact, damagedPlaces, proved);
  }

  private static void show(List<Table> exact, Damage damage, Cell read, Cell found) {
    Table table = exact.get(damage.table());
    System.out.println(
        String.valueOf(table.form())
            + "/"
            + table.rows().get(damage.row()).key()
            + "/"
            + damage
            + " truth "
            + cell(exact, damage).raw()
            + " read "
            + read.raw()
            + " or "
            + read.evidence().alternatives()
            + " believed "
            + found.value().canonical()
            + " candidates "
            + found.evidence().candidates()
            + " proofs "
            + found.evidence().proofs()
            + " "
            + found.evidence().verdict());
  }

  private void countCorrect(List<Table> exact, Set<String> damagedPlaces, List<Table> proved) {
    for (int t = 0; t < exact.size(); t++) {
      if (Corruption.isOutside(exact.get(t))) {
        continue;
      }
      for (int r = 0; r < exact.get(t).rows().size(); r++) {
        Row row = exact.get(t).rows().get(r);
        for (var entry : row.cells().entrySet()) {
          boolean figure = entry.getValue().value() instanceof Value.Amount;
          if (figure && !damagedPlaces.contains(t + "/" + r + "/" + entry.getKey())) {
            Cell found =
                Objects.requireNonNull(proved.get(t).rows().get(r).cells().get(entry.getKey()));
            correct++;
            correctProved += found.evidence().verdict() == Verdict.PROVED ? 1 : 0;
            boolean doubtful = found.status() == Status.DOUBTFUL;
            correctDoubted += doubtful ? 1 : 0;
            if (!doubtful && !same(found, entry.getValue())) {
              correctChanged++;
              firstChange = t + "/" + row.key() + "/" + entry.getKey() + ": " + found;
            }
          }
        }
      }
    }
  }

  private static Cell cell(List<Table> tables, Damage damage) {
    return Objects.requireNonNull(
        tables.get(damage.table()).rows().get(damage.row()).cells().get(damage.column()));
  }

  private static boolean same(Cell a, Cell b) {
    return number(a).compareTo(number(b)) == 0;
  }

  private static BigDecimal number(Cell cell) {
    return ((Value.Amount) cell.value()).number();
  }

  /** Tells a wrong amount that some identity could have told from one that none can. */
  private static Outcome silence(List<Table> exact, Damage damage, Cell found, Rounding rounding) {
    if (rounding.hides(damage, number(found))) {
      return Outcome.HIDDEN;
    }
    Cell partner = exact.get(damage.table()).rows().get(damage.row()).cells().get(damage.partner());
    boolean exchanged = partner != null && same(partner, found);
    return exchanged && rounding.hidesExchange(damage) ? Outcome.EXCHANGED : Outcome.SILENT;
  }

  private static Outcome outcome(Cell truth, Cell found) {
    if (found.status() == Status.DOUBTFUL) {
      return Outcome.DOUBTFUL;
    }
    return same(truth, found) ? Outcome.REPAIRED : Outcome.SILENT;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    line(out, "all", damaged);
    byKind.forEach((k, c) -> line(out, k, c));
    byForm.forEach((k, c) -> line(out, k, c));
    out.append(
        String.format(Locale.ROOT, "silent, by what the identities say of them: %s%n", silent));
    out.append(
        String.format(
            Locale.ROOT,
            "correct %d, of them proved %d (%.2f %%), doubted %d (%.3f %%), changed %d %s%n",
            correct,
            correctProved,
            100.0 * correctProved / correct,
            correctDoubted,
            100.0 * correctDoubted / correct,
            correctChanged,
            firstChange));
    return out.toString();
  }

  private static void line(StringBuilder out, String name, Counts c) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-16s %7d damaged: repaired %6.2f %%, doubtful %6.2f %%, silent %d, hidden in rounding %d, exchanged within one sum %d%n",
            name,
            c.all(),
            100.0 * c.repaired / c.all(),
            100.0 * c.doubtful / c.all(),
            c.silent,
            c.hidden,
            c.exchanged));
  }
}
