package io.kaibiao.proof.rows;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A row that a table may have lost: another form prints it, or a rule names it.
 *
 * @param table the index of its table in the report
 * @param key its key
 * @param label its label as the other form prints it, empty where none does
 * @param after the key of the row above it, empty where it stands at the top
 * @param level whether rows below it in the classification are printed, so that no sum lacks it
 * @param printed whether its name is printed, and the table has a row for it
 * @param figures the amounts that the other form prints in it, in {@link Money} units; empty where
 *     none does
 */
record LostRow(
    int table,
    String key,
    String label,
    String after,
    boolean level,
    boolean printed,
    List<Long> figures) {
  LostRow {
    figures = List.copyOf(figures);
  }

  /** Returns this row with the amounts of yet another form. */
  LostRow and(LostRow other) {
    List<Long> all = new ArrayList<>(figures);
    all.addAll(other.figures);
    return new LostRow(table, key, label, after, level, printed, all);
  }

  /** Tells whether another form prints one of the amounts of a row in this one. */
  boolean isLike(Row row) {
    return row.cells().values().stream()
        .filter(c -> c.value() instanceof Value.Amount)
        .map(c -> Money.of(((Value.Amount) c.value()).number(), Money.factor(c.unit())))
        .anyMatch(f -> f.isPresent() && figures.contains(f.getAsLong()));
  }

  /** Tells whether an amount stands in this row. */
  boolean holds(Amount figure) {
    return figure.table() == table && figure.key().equals(key);
  }

  /** Tells whether one sum may lack both rows: they are of one level, or one is below the other. */
  boolean isKin(LostRow other) {
    return table == other.table
        && (key.length() == other.key.length()
            || key.startsWith(other.key)
            || other.key.startsWith(key));
  }
}
