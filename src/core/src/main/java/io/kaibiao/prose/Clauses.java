package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.table.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence says after an amount: its share of a whole, and its change from the year
 * before.
 */
final class Clauses {

  private static final String PERCENT = "(?<percent>\\d+(?:[.．]\\d+)?)[%％]";

  private static final Pattern SHARE =
      Pattern.compile("[，,]?占(?:比)?(?<base>[^，。；、\\d]{0,16}?)的?(?:比例|比重)?为?" + PERCENT);

  /** No other amount may be between, so that the change refers to this one. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "[^。；;元]{0,60}?(?:比|与)[^。；;元]{0,40}?(?<sign>增加|减少|增长|下降)了?(?<change>"
              + Amounts.FIGURE
              + ")(?<unit>"
              + MoneyUnit.REGEX
              + ")[，,](?:增长|下降|增加|减少|降低|上升)(?:了|幅度为|率为)?"
              + PERCENT);

  private static final List<String> DOWN = List.of("减少", "下降");

  private Clauses() {}

  /**
   * Reads what follows a figure.
   *
   * @param part what the cell says that the figure must equal
   * @param whole what a share of it is a share of, null where it is not known
   */
  static List<Clause> read(Mention mention, Amount part, @Nullable Amount whole) {
    String tail = mention.tail();
    Pattern base = mention.pattern().base();
    List<Clause> clauses = new ArrayList<>();
    Matcher share = SHARE.matcher(tail);
    if (whole != null && share.lookingAt() && base.matcher(share.group("base")).matches()) {
      BigDecimal percent = Amounts.number(share.group("percent"));
      int start = share.start("percent");
      part.isShare(whole, percent)
          .ifPresent(holds -> clauses.add(new Clause("占比", "share", text(percent), start, holds)));
    }
    Matcher change = CHANGE.matcher(tail);
    if (change.lookingAt()) {
      String percent = (isDown(change) ? "-" : "") + text(Amounts.number(change.group("percent")));
      int start = change.start("percent");
      change(change, part)
          .ifPresent(holds -> clauses.add(new Clause("增减率", "rate", percent, start, holds)));
    }
    return clauses;
  }

  /** Tells whether the change divided by the amount of the year before is the percentage. */
  private static Optional<Boolean> change(Matcher change, Amount now) {
    Amount by = Amount.parse(change.group("change"), change.group("unit"));
    Amount signed = isDown(change) ? new Amount(by.number().negate(), by.unit()) : by;
    return by.isShare(now.before(signed), Amounts.number(change.group("percent")));
  }

  private static boolean isDown(Matcher change) {
    return DOWN.contains(change.group("sign"));
  }

  private static String text(BigDecimal percent) {
    return percent.toPlainString() + "%";
  }
}
