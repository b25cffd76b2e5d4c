package io.kaibiao.form.columns;

import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.Set;
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

  private static final Pattern PERCENT =
      Pattern.compile(".*(%|百分比|百分点|(增减|增长|完成|执行|变动|进度|比)率|增幅|比重|占比|降幅|幅度)\\)?$");

  private static final Set<String> COUNTS =
      Set.of(
          "数量", "人数", "辆数", "个数", "户数", "台数", "编制数", "实有人数", "编制人数", "采购数量", "购买数量", "配置数量", "次数",
          "批次", "人次", "面积", "车辆数", "单位数");

  /** Returns the unit that headers declare, the lowest first. */
  public static ColumnUnit of(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String folded = Folding.fold(path.get(i));
      if (PERCENT.matcher(folded).matches()) {
        return new ColumnUnit(Kind.PERCENT, "");
      }
      Matcher brackets = BRACKETS.matcher(folded);
      while (brackets.find()) {
        String inner = brackets.group(1).replaceFirst("^(金额)?单位:", "");
        if (MoneyUnit.of(inner).isPresent()) {
          return new ColumnUnit(Kind.MONEY, inner);
        }
      }
      if (COUNTS.contains(Folding.head(path.get(i)).replaceFirst("\\(.*", ""))) {
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
