package io.kaibiao.form.caption;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.TitleRule;
import io.kaibiao.text.Folding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sets titles right of which a reader misread single characters: a character that belongs to no
 * known word, and that alone keeps its neighbours from being one. Immutable.
 */
final class TitleMender {

  /** Shorter words differ in one character from too many others. */
  private static final int SHORTEST = 4;

  /** What spots on the paper are read as, at the ends of a title. */
  private static final Pattern STAINS =
      Pattern.compile("^[^\\p{IsAlphabetic}\\p{IsDigit}(]+|[^\\p{IsAlphabetic}\\p{IsDigit})]+$");

  private final List<String> words;

  /** Makes a mender for the titles that some forms may have. */
  TitleMender(Collection<Form> forms) {
    Set<String> all = new HashSet<>();
    for (Form form : forms) {
      all.add(form.title());
      for (TitleRule rule : form.titles()) {
        rule.all().forEach(all::addAll);
        all.addAll(rule.none());
      }
    }
    words = all.stream().sorted().toList();
  }

  /** Returns a title, folded, or the text itself where there is nothing to set right. */
  String mended(String text) {
    String folded = STAINS.matcher(Folding.fold(text)).replaceAll("");
    String mended = folded;
    for (Change change = change(mended); change != null; change = change(mended)) {
      mended = change.in(mended);
    }
    return mended.equals(Folding.fold(text)) ? text : mended;
  }

  /** A character that makes a word of its neighbours. */
  private record Change(int at, char to, int length) {

    String in(String title) {
      return title.substring(0, at) + to + title.substring(at + 1);
    }
  }

  /** Returns the change that makes the longest word, or null. */
  private @Nullable Change change(String title) {
    boolean[] known = known(title);
    Change best = null;
    for (int at = 0; at < title.length(); at++) {
      if (!known[at] && Character.isIdeographic(title.charAt(at))) {
        Change change = longest(title, at);
        if (change != null && (best == null || change.length() > best.length())) {
          best = change;
        }
      }
    }
    return best;
  }

  private boolean[] known(String title) {
    boolean[] known = new boolean[title.length()];
    for (String word : words) {
      for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
        for (int i = 0; i < word.length(); i++) {
          known[at + i] = true;
        }
      }
    }
    return known;
  }

  private @Nullable Change longest(String title, int at) {
    Change best = null;
    for (String word : words) {
      for (int i = 0; i < word.length() && word.length() >= SHORTEST; i++) {
        int from = at - i;
        boolean fits =
            from >= 0
                && from + word.length() <= title.length()
                && title.regionMatches(from, word, 0, i)
                && title.regionMatches(at + 1, word, i + 1, word.length() - i - 1);
        if (fits && (best == null || word.length() > best.length())) {
          best = new Change(at, word.charAt(i), word.length());
        }
      }
    }
    return best;
  }
}
