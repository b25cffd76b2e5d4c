package io.kaibiao.proof.rows;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.identities.GraphBuilder;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Restores rows that OCR lost: names come from another form of the report, amounts from the
 * identities that lack them. A row is restored only if all identities around it then hold, and two
 * independent ones give the same value for one of its amounts. Immutable.
 *
 * <p>Digital text has all its rows; if its sums differ, the publisher is wrong.
 */
public final class LostRows {

  /** Maximum number of ways to restore rows that are tried. */
  private static final int MOST = 120;

  private final Rulebook rulebook;
  private final LostRowFinder finder;

  public LostRows(Rulebook rulebook) {
    this.rulebook = rulebook.unconditional();
    this.finder = new LostRowFinder(rulebook);
  }

  /**
   * Returns the tables with what was lost, in doubt; the same ones where nothing is missing.
   *
   * @param checkpoint passed at every attempt
   */
  public List<Table> putBack(List<Table> read, Coverage coverage, Checkpoint checkpoint) {
    return read.stream().anyMatch(LostRows::isFromPixels)
        ? new Attempt(read, coverage, checkpoint).putBack()
        : read;
  }

  private static boolean isFromPixels(Table table) {
    return table.isRecognised()
        && table.rows().stream()
            .flatMap(r -> r.cells().values().stream())
            .anyMatch(c -> c.evidence().origin() == Origin.PIXELS);
  }

  /** A trial: tables with restored rows, and their equations. */
  private record Trial(List<Table> tables, AmountGraph graph, List<Integer> failing) {}

  /** The tables of one report while rows are being restored. */
  private final class Attempt {
    private final Coverage coverage;
    private final Checkpoint checkpoint;
    private Trial now;
    private int tried;

    Attempt(List<Table> tables, Coverage coverage, Checkpoint checkpoint) {
      this.coverage = coverage;
      this.checkpoint = checkpoint;
      this.now = trial(tables);
    }

    List<Table> putBack() {
      boolean more = true;
      while (more && tried < MOST) {
        List<LostRow> missing = finder.missing(now.tables(), coverage);
        more = nameAll(missing) || fillAll(missing) || fillSeveral(missing);
      }
      return now.tables();
    }

    private Trial trial(List<Table> tables) {
      checkpoint.pass();
      AmountGraph graph = GraphBuilder.build(tables, rulebook, List.of(), coverage);
      return new Trial(tables, graph, failing(graph));
    }

    private boolean fillAll(List<LostRow> missing) {
      boolean any = false;
      for (LostRow row : missing) {
        Optional<Trial> filled = isMissed(row) ? filled(List.of(row)) : Optional.empty();
        any |= filled.isPresent();
        now = filled.orElse(now);
      }
      return any;
    }

    /** Restores two rows that one sum lacks together, or a row and one above it. */
    private boolean fillSeveral(List<LostRow> missing) {
      for (int i = 0; i < missing.size(); i++) {
        LostRow row = missing.get(i);
        for (LostRow other : missing.subList(i + 1, missing.size())) {
          if (row.isKin(other) && areMissed(row, other)) {
            Optional<Trial> filled = filled(List.of(row, other));
            if (filled.isPresent()) {
              now = filled.get();
              return true;
            }
          }
        }
      }
      return false;
    }

    /**
     * Tells whether anything shows that a row is missing: a level of the classification, a sum that
     * should include it, or, if it is not printed at all, a sum of its table with the other form's
     * amounts.
     */
    private boolean isMissed(LostRow row) {
      return row.level()
          || (row.printed()
              ? failingFigures(now).stream().anyMatch(row::holds)
              : row.figures().stream().anyMatch(f -> fallsShort(row.table(), f)));
    }

    /** Tells whether sums of a table lack two rows together, by the amounts of the other forms. */
    private boolean areMissed(LostRow a, LostRow b) {
      return a.level()
          || b.level()
          || a.figures().stream()
              .anyMatch(x -> b.figures().stream().anyMatch(y -> fallsShort(a.table(), x + y)));
    }

    private boolean fallsShort(int table, long by) {
      return now.failing().stream()
          .map(now.graph().equations()::get)
          .filter(e -> e.parts().stream().anyMatch(p -> isOf(p.figure(), table)))
          .anyMatch(
              e -> {
                long residual = Math.abs(e.residual(f -> now.graph().figures().get(f).value()));
                return Math.abs(residual - by) <= e.tolerance();
              });
    }

    private boolean isOf(int figure, int table) {
      return now.graph().figures().get(figure).table() == table;
    }

    private Optional<Trial> filled(List<LostRow> rows) {
      if (tried >= MOST) {
        return Optional.empty();
      }
      tried += rows.stream().allMatch(LostRow::printed) ? 0 : 1;
      List<Table> blank = RowInsertion.blank(now.tables(), rows);
      boolean printed = rows.stream().allMatch(LostRow::printed);
      AmountGraph before =
          printed ? now.graph() : GraphBuilder.build(blank, rulebook, List.of(), coverage);
      RowFilling filling = RowFilling.of(before, rows);
      if (!rows.stream().allMatch(filling::isSolid) || !filling.isPrintable()) {
        return Optional.empty();
      }
      Trial after = trial(RowInsertion.filled(blank, filling));
      int fewer = now.failing().size() - after.failing().size();
      boolean closes = fewer > 0 || (fewer == 0 && rows.stream().allMatch(LostRow::level));
      return closes && holds(after, rows) ? Optional.of(after) : Optional.empty();
    }

    private boolean nameAll(List<LostRow> missing) {
      boolean any = false;
      for (int t = 0; t < now.tables().size(); t++) {
        if (now.tables().get(t).isRecognised()) {
          for (int row : LostRowFinder.nameless(now.tables().get(t))) {
            any |= name(t, row, missing);
          }
        }
      }
      return any;
    }

    private boolean name(int table, int row, List<LostRow> missing) {
      List<Trial> fitting = new ArrayList<>();
      Table read = now.tables().get(table);
      for (LostRow lost : missing) {
        boolean free =
            lost.table() == table
                && lost.isLike(read.rows().get(row))
                && read.rows().stream().noneMatch(r -> r.key().equals(lost.key()));
        if (free && tried++ < MOST) {
          List<Table> named = new ArrayList<>(now.tables());
          named.set(table, RowInsertion.named(read, row, lost));
          Trial after = trial(named);
          if (holds(after, List.of(lost)) && isKnown(after.graph(), lost)) {
            fitting.add(after);
          }
        }
      }
      if (fitting.size() != 1) {
        return false;
      }
      now = fitting.get(0);
      return true;
    }
  }

  private static List<Integer> failing(AmountGraph graph) {
    return IntStream.range(0, graph.equations().size())
        .filter(e -> !graph.equations().get(e).isLoose())
        .filter(e -> !graph.equations().get(e).holds(f -> graph.figures().get(f).value()))
        .boxed()
        .toList();
  }

  private static List<Amount> failingFigures(Trial trial) {
    return trial.failing().stream()
        .flatMap(e -> trial.graph().equations().get(e).parts().stream())
        .map(p -> trial.graph().figures().get(p.figure()))
        .toList();
  }

  /** Tells whether all identities of some rows hold. */
  private static boolean holds(Trial trial, List<LostRow> rows) {
    return failingFigures(trial).stream().noneMatch(f -> rows.stream().anyMatch(r -> r.holds(f)));
  }

  /** Tells whether another form confirms that a row's amounts belong to its name. */
  private static boolean isKnown(AmountGraph graph, LostRow row) {
    return graph.equations().stream()
        .filter(e -> e.row().equals(row.key()) && !e.atLeast())
        .filter(e -> e.holds(f -> graph.figures().get(f).value()))
        .map(e -> e.parts().stream().map(p -> graph.figures().get(p.figure())).toList())
        .anyMatch(
            figures ->
                figures.stream().anyMatch(f -> row.holds(f) && f.value() != 0)
                    && figures.stream()
                        .anyMatch(
                            f ->
                                f.table() != row.table()
                                    && f.key().equals(row.key())
                                    && f.value() != 0));
  }
}
