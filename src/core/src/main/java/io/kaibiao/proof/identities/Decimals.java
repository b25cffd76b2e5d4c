package io.kaibiao.proof.identities;

import io.kaibiao.report.Cell;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Row;
import io.kaibiao.report.Table;
import io.kaibiao.report.Value;
import java.util.Arrays;

/**
 * How finely a table prints its figures. Trailing zeros may be left out in print, so the finest
 * figure tells how all are rounded; among figures read from pixels a single one that is finer than
 * all others, or few of them, have a digit too many.
 */
final class Decimals {

  private static final int MOST = 6;

  /** What share of a table's figures, and how many, show that its print is so fine. */
  private static final double SHARE = 0.1;

  private static final int FEWEST = 3;

  /** What share of a table's figures, of how many at least, show that all are printed alike. */
  private static final double UNIFORM = 0.9;

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
   * Whether a table prints its figures with so many decimals, each of them: one that has another
   * number of them then lost a digit, or gained one. A plain 0 shows nothing.
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

  /** Returns the decimals of a table's finest figure. */
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
