package io.kaibiao.export.xlsx;

import io.kaibiao.export.content.WellFormed;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of a workbook's sheets, each legal and unlike all others. Excel allows 31 characters,
 * compares them without regard to case and keeps one name for itself. Belongs to one thread.
 */
final class SheetNames {

  /** Maximum number of UTF-16 units of a name. */
  static final int MOST = 31;

  /** Characters that Excel forbids, quotes, which references to a sheet escape, and controls. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\[\\]:*?/\\\\'\"<>&\\p{Cntrl}\uFFFD]");

  /** Characters that change the direction or the look of others. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  private final Set<String> taken = new HashSet<>(Set.of("history"));

  /** Keeps a name from all others. */
  void take(String name) {
    taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** Returns a name that is like {@code wanted} and not taken, and takes it. */
  String free(String wanted) {
    String legal = legal(wanted);
    String name = cut(legal, MOST);
    for (int i = 2; name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " " + i;
      name = (cut(legal, MOST - number.length()) + number).strip();
    }
    return name;
  }

  private static String legal(String wanted) {
    String plain = UNSEEN.matcher(WellFormed.text(wanted)).replaceAll("");
    return FORBIDDEN.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  /** Returns the beginning of a text without half a surrogate pair at its end. */
  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean isSplit = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, isSplit ? most - 1 : most).strip();
  }
}
