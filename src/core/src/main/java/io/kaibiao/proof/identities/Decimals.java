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

  private static final IdentityTolerances.Printed LIMITS = IdentityTolerances.STANDARD.printed();

  private Decimals() {}

  static int of(Table table, Origin origin) {
    int[] counts = counts(table);
    int all = Arrays.stream(counts).sum();
    int least =
        origin == Origin.TEXT_LAYER || all < LIMITS.fewest()
            ? 1
            : Math.max(LIMITS.fewest(), (int) (LIMITS.share() * all));
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
    return all >= LIMITS.uniformFewest() && like >= LIMITS.uniform() * all;
  }

  /** Returns the largest number of decimals in a table. */
  static int finest(Table table) {
    return finest(counts(table), 1);
  }

  private static int finest(int[] counts, int least) {
    for (int scale = LIMITS.most(); scale > 0; scale--) {
      if (counts[scale] >= least) {
        return scale;
      }
    }
    return 0;
  }

  private static int[] counts(Table table) {
    int[] counts = new int[LIMITS.most() + 1];
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        if (cell.value() instanceof Value.Amount amount) {
          counts[Math.max(0, Math.min(LIMITS.most(), amount.number().scale()))]++;
        }
      }
    }
    return counts;
  }
}
