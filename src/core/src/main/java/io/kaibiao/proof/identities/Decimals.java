package io.kaibiao.proof.identities;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.util.Arrays;

/**
 * Determines how many decimals a table prints. Print may leave out trailing zeros, so the amount
 * with the most decimals shows how all are rounded; in tables from pixels a few amounts with more
 * decimals than the rest have an extra digit instead.
 */
final class Decimals {

  /** Maximum number of decimals. */
  private static final int MOST = 6;

  /** Minimum share of a table's amounts with a number of decimals for it to count as printed so. */
  private static final double SHARE = 0.1;

  /** Minimum number of such amounts. */
  private static final int FEWEST = 3;

  /** Minimum share of a table's amounts with equal decimals for all to be printed alike. */
  private static final double UNIFORM = 0.9;

  /** Minimum number of amounts in a table to decide that. */
  private static final int UNIFORM_FEWEST = 10;

  private Decimals() {}

  static int of(Table table, Origin origin) {
    int[] counts = counts(table);
    int all = Arrays.stream(counts).sum();
    int least =
        origin == Origin.TEXT_LAYER || all < FEWEST ? 1 : Math.max(FEWEST, (int) (SHARE * all));
    return finest(counts, least);
  }

  /**
   * Tells whether a table prints every amount with exactly so many decimals, so that one with
   * another number of them lost or gained a digit. A plain 0 says nothing.
   */
  static boolean areUniform(Table table, int decimals) {
    int all = 0;
    int like = 0;
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        if (cell.value() instanceof Value.Amount amount && amount.number().signum() != 0) {
          all++;
          like += amount.number().scale() == decimals ? 1 : 0;
        }
      }
    }
    return all >= UNIFORM_FEWEST && like >= UNIFORM * all;
  }

  /** Returns the largest number of decimals in a table. */
  static int finest(Table table) {
    return finest(counts(table), 1);
  }

  private static int finest(int[] counts, int least) {
    for (int scale = MOST; scale > 0; scale--) {
      if (counts[scale] >= least) {
        return scale;
      }
    }
    return 0;
  }

  private static int[] counts(Table table) {
    int[] counts = new int[MOST + 1];
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        if (cell.value() instanceof Value.Amount amount) {
          counts[Math.max(0, Math.min(MOST, amount.number().scale()))]++;
        }
      }
    }
    return counts;
  }
}
