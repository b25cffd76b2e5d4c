package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
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

  private static final ProseWords.Following WORDS = ProseWords.STANDARD.clauses();

  private static final ProseWords.Facts FACTS = ProseWords.STANDARD.facts();

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
    Matcher share = WORDS.share().matcher(tail);
    if (whole != null && share.lookingAt() && base.matcher(share.group("base")).matches()) {
      BigDecimal percent = Amounts.number(share.group("percent"));
      int start = share.start("percent");
      part.isShare(whole, percent)
          .ifPresent(
              holds ->
                  clauses.add(new Clause(FACTS.share(), "share", text(percent), start, holds)));
    }
    Matcher change = WORDS.change().matcher(tail);
    if (change.lookingAt()) {
      String percent = (isDown(change) ? "-" : "") + text(Amounts.number(change.group("percent")));
      int start = change.start("percent");
      change(change, part)
          .ifPresent(
              holds -> clauses.add(new Clause(FACTS.change(), "rate", percent, start, holds)));
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
    return WORDS.decreases().contains(change.group("sign"));
  }

  private static String text(BigDecimal percent) {
    return percent.toPlainString() + "%";
  }
}
