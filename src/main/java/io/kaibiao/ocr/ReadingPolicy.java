package io.kaibiao.ocr;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is read by whom, what counts as agreement, and how sure a reading is then.
 *
 * @param agreed the confidence of a figure that two readers read alike
 * @param ownDoubt a figure of which the primary is less sure by itself is looked at a second time,
 *     although the other read it alike: both take the same broken 5 for a 3
 * @param nearlySure of how sure the primary must be by itself of a figure that the other read alike
 *     for one more view to settle it
 * @param odd the confidence where they read alike what no figure looks like, such as {@code 1.2.3},
 *     or what may lack its sign
 * @param secondView the confidence of a figure that they read alike on other views of the strip
 * @param alone the most that a figure gets that one reader has read, there being no other
 * @param differing the most that a figure gets that they read differently
 */
public record ReadingPolicy(
    double agreed,
    double ownDoubt,
    double nearlySure,
    double odd,
    double secondView,
    double alone,
    double differing) {

  /** The policy that was measured. */
  public static final ReadingPolicy STANDARD =
      new ReadingPolicy(0.99, 0.95, 0.9, 0.7, 0.95, 0.6, 0.45);

  private static final Pattern FIGURE =
      Pattern.compile("[-(]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?%?\\)?");
  private static final Pattern ZERO_TOO_MANY = Pattern.compile("[-(]?0\\d");
  private static final Pattern STOPS_FOR_COMMAS =
      Pattern.compile("[-(]?\\d{1,3}([.,]\\d{3})+\\.\\d{1,2}\\)?");
  private static final int VIEWS = 3;
  private static final Pattern BLANK_BEHIND_SEPARATOR = Pattern.compile("(?<=[,.]) +");
  private static final String SEPARATORS = ",.%-()[]+:;'/ \u3002\u3001\u00B7\u2014\u2013\u2212";
  private static final String LIKE_DIGITS = "OoQDlIi|!JSsBbGgqZzTtAa?";

  /**
   * Returns whether a text may be a figure or a code, so that a second reader must confirm it:
   * nothing but digits, what stands between digits, and what digits are easily taken for; or a
   * letter by itself, which cells of reports hardly ever hold.
   */
  public boolean wantsConfirmation(String text) {
    String plain = plain(text);
    if (plain.length() == 1 && isLetter(plain.charAt(0))) {
      return true;
    }
    int digits = 0;
    int lookalikes = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (LIKE_DIGITS.indexOf(c) >= 0) {
        lookalikes++;
      } else if (SEPARATORS.indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 ? digits >= lookalikes : lookalikes > 0 && lookalikes <= 3;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /**
   * Returns a reading as it is compared: characters of one width, no blank behind a separator, and
   * commas for what can only be commas: all full stops but the last, between groups of thousands.
   */
  public String plain(String text) {
    String folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    String joined = BLANK_BEHIND_SEPARATOR.matcher(folded).replaceAll("");
    if (!STOPS_FOR_COMMAS.matcher(joined).matches()) {
      return joined;
    }
    int point = joined.lastIndexOf('.');
    return joined.substring(0, point).replace('.', ',') + joined.substring(point);
  }

  /**
   * Returns the figures that were read on several views of a strip, the one that was read most
   * often first; of those read as often, the one that the primary read more often.
   *
   * @param primary what the primary read on each view, as it is compared
   * @param confirmer what the confirmer read on each view
   */
  List<String> byVotes(List<String> primary, List<String> confirmer) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    // A vote of the primary counts a little more.
    primary.forEach(text -> votes.merge(text, 101, Integer::sum));
    confirmer.forEach(text -> votes.merge(text, 100, Integer::sum));
    return votes.entrySet().stream()
        .filter(vote -> isFigure(vote.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the figure that several views of a strip show, or null where they leave it open: the
   * primary must have read it on most views, the confirmer on one, both together on at least three,
   * and neither any other figure on any view. (One that was read as often as all others together is
   * wrong too often where strokes are broken: 3 and 5, 1 and 4.) A figure that begins with a zero
   * too many has lost its decimal point.
   *
   * @param primary what the primary read on each view, as it is compared
   * @param confirmer what the confirmer read on each view
   */
  public @Nullable String settled(List<String> primary, List<String> confirmer) {
    List<String> figures = byVotes(primary, confirmer);
    if (figures.size() != 1) {
      return null;
    }
    String only = figures.get(0);
    long ours = primary.stream().filter(only::equals).count();
    long theirs = confirmer.stream().filter(only::equals).count();
    return 2 * ours > primary.size()
            && theirs > 0
            && ours + theirs >= VIEWS
            && !ZERO_TOO_MANY.matcher(only).lookingAt()
        ? only
        : null;
  }

  /**
   * Returns whether a figure that two readers read alike may have a sign that both overlooked: the
   * primary nearly read it. (A minus among specks is the one loss that both shared when measured.)
   */
  public boolean mayLackSign(String plain, List<String> alternatives) {
    return alternatives.stream().anyMatch(other -> plain(other).equals("-" + plain));
  }

  /** Returns whether a text, as it is compared, is a figure as it should be printed. */
  public boolean isFigure(String plain) {
    return FIGURE.matcher(plain).matches() && plain.startsWith("(") == plain.endsWith(")");
  }
}
