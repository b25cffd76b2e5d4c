package io.kaibiao.measure.proof;

import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills printed tables with amounts that have nothing to do with each other. Deterministic. */
final class RandomFigures {

  /** How the amounts are chosen. */
  enum Kind {
    /** One to seven digits, all lengths alike, as many decimals as before. */
    ANY_SIZE,
    /** The amount that stood there, up to a fifth more or less. */
    LIKE_SIZE,
    /** Whole numbers below 50. */
    SMALL,
    /** The table's own amounts in another order. */
    SHUFFLED
  }

  private static final int MOST_DIGITS = 7;
  private static final int SMALL_BELOW = 50;

  private final Kind kind;
  private final Random random;

  RandomFigures(Kind kind, long seed) {
    this.kind = kind;
    random = new Random(seed);
  }

  /** Returns a table with other amounts in the same cells; blank cells stay blank. */
  Table in(Table table) {
    List<BigDecimal> own = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        if (cell.value() instanceof Value.Amount amount) {
          own.add(amount.number());
        }
      }
    }
    Collections.shuffle(own, random);
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      row.cells().forEach((column, cell) -> cells.put(column, other(cell, own)));
      rows.add(row.with(cells));
    }
    return table.withRows(rows);
  }

  private Cell other(Cell cell, List<BigDecimal> own) {
    if (!(cell.value() instanceof Value.Amount amount)) {
      return cell;
    }
    BigDecimal printed = amount.number();
    BigDecimal number =
        switch (kind) {
          case ANY_SIZE -> anySize(Math.max(0, printed.scale()));
          case LIKE_SIZE -> likeSize(printed);
          case SMALL -> BigDecimal.valueOf(random.nextInt(SMALL_BELOW));
          case SHUFFLED -> own.remove(own.size() - 1);
        };
    return cell.as(
        new Value.Amount(number),
        cell.status(),
        cell.confidence(),
        cell.repairs(),
        cell.evidence());
  }

  private BigDecimal anySize(int decimals) {
    int digits = 1 + random.nextInt(MOST_DIGITS);
    long bound = BigInteger.TEN.pow(digits).longValueExact();
    return BigDecimal.valueOf(random.nextLong(bound), decimals);
  }

  private BigDecimal likeSize(BigDecimal printed) {
    long steps = printed.unscaledValue().abs().longValue();
    long spread = Math.max(2, steps / 5);
    return BigDecimal.valueOf(steps - spread + random.nextLong(2 * spread), printed.scale());
  }
}
