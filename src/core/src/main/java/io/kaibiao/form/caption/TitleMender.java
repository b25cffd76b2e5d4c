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
 * Corrects single misread characters in titles from pixels: a character is replaced only if it
 * belongs to no known word and its replacement completes one. Immutable.
 */
final class TitleMender {

  /**
   * Minimum length of a word, in characters; shorter words differ in one character from too many
   * others.
   */
  private static final int SHORTEST = 4;

  /** Characters at the ends of a title that OCR reads from specks on the paper. */
  private static final Pattern STAINS =
      Pattern.compile("^[^\\p{IsAlphabetic}\\p{IsDigit}(]+|[^\\p{IsAlphabetic}\\p{IsDigit})]+$");

  private final List<String> words;

  /** Makes a corrector for the titles of the given forms. */
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

  /** Returns the corrected title, folded, or the text itself if nothing needs correction. */
  String mended(String text) {
    String folded = STAINS.matcher(Folding.fold(text)).replaceAll("");
    String mended = folded;
    for (Change change = change(mended); change != null; change = change(mended)) {
      mended = change.in(mended);
    }
    return mended.equals(Folding.fold(text)) ? text : mended;
  }

  /** Replacement of one character, which completes a word of the given length. */
  private record Change(int at, char to, int length) {

    String in(String title) {
      return title.substring(0, at) + to + title.substring(at + 1);
    }
  }

  /** Returns the replacement that completes the longest word, or null. */
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
