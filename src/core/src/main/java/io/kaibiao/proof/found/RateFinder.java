package io.kaibiao.proof.found;

import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.found.Rate.Formula;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which amounts the percentages of a column are of: two columns of the same row, or a column
 * and its total. Belongs to one half of a table.
 */
final class RateFinder {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  /** Stands for the total of the first column instead of a second column. */
  private static final int OWN_TOTAL = -1;

  private final int table;
  private final Panel panel;
  private final int totalRow;

  /** Where the amounts of percentages stand. */
  private record Source(int part, int whole, Formula formula) {}

  RateFinder(int table, Panel panel) {
    this.table = table;
    this.panel = panel;
    int total = -1;
    for (int r = 0; r < panel.rows().size(); r++) {
      total = panel.byRow().line(r).total() ? r : total;
    }
    totalRow = total;
  }

  /** Tells whether a table prints any percentage in a row with amounts. */
  static boolean hasPercentages(Table table) {
    return table.rows().stream()
        .anyMatch(row -> row.cells().values().stream().anyMatch(RateFinder::isPercentage));
  }

  private static boolean isPercentage(Cell cell) {
    return cell.value() instanceof Value.Percentage;
  }

  /** Returns the percentages whose amounts are found. */
  List<Rate> rates() {
    List<Rate> rates = new ArrayList<>();
    if (panel.columns().size() > LIMITS.mostRated()) {
      return rates;
    }
    for (String column : percentages()) {
      List<Rate> best = List.of();
      double most = -Math.log(LIMITS.chance());
      List<Source> sources = sources();
      for (Source source : sources) {
        List<Rate> tried = rates(column, source);
        double gain = gain(tried) + Math.log(LIMITS.nested()) - Math.log(sources.size());
        if (gain > most) {
          most = gain;
          best = tried;
        }
      }
      rates.addAll(best);
    }
    return rates;
  }

  private Set<String> percentages() {
    Set<String> columns = new LinkedHashSet<>();
    for (int row : panel.rows()) {
      panel
          .table()
          .table()
          .rows()
          .get(row)
          .cells()
          .forEach(
              (column, cell) -> {
                if (isPercentage(cell)) {
                  columns.add(column);
                }
              });
    }
    return columns;
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int part = 0; part < panel.columns().size(); part++) {
      for (int whole = 0; whole < panel.columns().size(); whole++) {
        if (part != whole) {
          sources.add(new Source(part, whole, Formula.QUOTIENT));
          sources.add(new Source(part, whole, Formula.GROWTH));
        }
      }
      if (totalRow >= 0) {
        sources.add(new Source(part, OWN_TOTAL, Formula.QUOTIENT));
      }
    }
    return sources;
  }

  private List<Rate> rates(String column, Source source) {
    List<Rate> rates = new ArrayList<>();
    for (int r = 0; r < panel.rows().size(); r++) {
      Row row = panel.table().table().rows().get(panel.rows().get(r));
      @Nullable Cell cell = row.cells().get(column);
      Figure part = panel.byRow().at(r, source.part());
      Figure whole =
          source.whole() == OWN_TOTAL
              ? panel.byRow().at(totalRow, source.part())
              : panel.byRow().at(r, source.whole());
      @Nullable Amount above = part.amount();
      @Nullable Amount below = whole.amount();
      if (cell != null
          && cell.value() instanceof Value.Percentage percent
          && above != null
          && below != null
          && !above.isBlank()
          && below.value() > 0
          && part.unit() == whole.unit()) {
        rates.add(
            new Rate(table, panel.rows().get(r), column, percent, above, below, source.formula()));
      }
    }
    return rates;
  }

  /** Returns how much speaks for percentages being of some amounts; little if many are not. */
  private static double gain(List<Rate> rates) {
    double gain = 0;
    int failing = 0;
    int telling = 0;
    for (Rate rate : rates) {
      if (!rate.holds()) {
        failing++;
        gain += Math.log(LIMITS.wrong());
        continue;
      }
      double chance = chance(rate);
      telling += chance <= LIMITS.telling() ? 1 : 0;
      gain += chance < 1 ? Math.log((1 - LIMITS.wrong()) / chance) : 0;
    }
    return failing <= LIMITS.failing() * telling ? gain : 0;
  }

  /**
   * Returns the chance that amounts which have nothing to do with a percentage agree with it: what
   * rounding leaves open over the distance from the percentage of equal amounts.
   */
  private static double chance(Rate rate) {
    BigDecimal number = rate.percent().number();
    double last = Math.pow(10, -number.scale());
    double distance = Math.abs(number.doubleValue() - rate.formula().ofEquals()) / last;
    double relative =
        (double) rate.part().step() / Math.max(1, Math.abs(rate.part().value()))
            + (double) rate.whole().step() / rate.whole().value();
    double open = 1 + relative * (number.doubleValue() + rate.formula().less()) / last;
    return distance == 0 ? 1 : Math.min(1, Math.abs(open) / distance);
  }
}
