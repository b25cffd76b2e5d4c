package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit that the headers of a column declare beside the table's: an amount of money in brackets
 * (单价（元）), per cent, or none for counts. Immutable.
 *
 * @param kind what the numbers of the column are
 * @param text the unit of money, empty unless the headers name one
 */
public record ColumnUnit(Kind kind, String text) {

  /** What the numbers of a column are. */
  public enum Kind {
    /** Amounts in the table's unit, unless {@link ColumnUnit#text} names another. */
    MONEY,
    /** Shares of a hundred. */
    PERCENT,
    /** Numbers of things. */
    COUNT
  }

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  /** Returns the unit that headers declare, the lowest first. */
  public static ColumnUnit of(List<String> path, HeaderWords words) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String folded = Folding.fold(path.get(i));
      if (words.isPercent(folded)) {
        return new ColumnUnit(Kind.PERCENT, "");
      }
      Matcher brackets = BRACKETS.matcher(folded);
      while (brackets.find()) {
        String inner = words.withoutUnitLabel(brackets.group(1));
        if (MoneyUnit.of(inner).isPresent()) {
          return new ColumnUnit(Kind.MONEY, inner);
        }
      }
      if (words.isCount(Folding.head(path.get(i)).replaceFirst("\\(.*", ""))) {
        return new ColumnUnit(Kind.COUNT, "");
      }
    }
    return new ColumnUnit(Kind.MONEY, "");
  }

  /** Returns the unit of an amount in the column. */
  public String or(String ofTable) {
    return switch (kind) {
      case MONEY -> text.isEmpty() ? ofTable : text;
      case PERCENT, COUNT -> "";
    };
  }

  /**
   * Returns a value as the column means it: a bare number below a header of per cent is a share.
   */
  public Value meant(Value value) {
    return kind == Kind.PERCENT && value instanceof Value.Amount amount
        ? new Value.Percentage(amount.number())
        : value;
  }
}
