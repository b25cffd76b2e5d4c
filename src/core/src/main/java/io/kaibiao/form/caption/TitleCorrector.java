package io.kaibiao.form.caption;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.TitleRule;
import io.kaibiao.text.ClosestMatch;
import io.kaibiao.text.Folding;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Corrects single misread characters in titles from pixels: a character is replaced only if it
 * belongs to no known word and its replacement completes one. Of several that would, one of similar
 * shape is taken. Immutable.
 */
final class TitleCorrector {

  /**
   * Similarity of a part of a title to a known word of its length. Of equally long words the first
   * is taken, so there is no margin.
   */
  private static final MatchLimits WORD =
      MatchLimits.atLeast(CaptionTolerances.STANDARD.similarWord());

  /** Characters at the ends of a title that OCR reads from specks on the paper. */
  private static final Pattern STAINS =
      Pattern.compile("^[^\\p{IsAlphabetic}\\p{IsDigit}(]+|[^\\p{IsAlphabetic}\\p{IsDigit})]+$");

  private final List<String> words;
  private final SimilarCharacters similar = SimilarCharacters.load();

  /** Makes a corrector for the titles of the given forms. */
  TitleCorrector(Collection<Form> forms) {
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
  String corrected(String text) {
    String folded = STAINS.matcher(Folding.fold(text)).replaceAll("");
    String corrected = written(folded);
    for (var change = change(corrected); change.isPresent(); change = change(corrected)) {
      corrected = change.get().in(corrected);
    }
    return corrected.equals(Folding.fold(text)) ? text : corrected;
  }

  /** Returns a title with the similar character for each that no known word has. */
  private String written(String title) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      List<Character> others =
          isWritten(c) ? List.of() : similar.to(c).stream().filter(this::isWritten).toList();
      written.append(others.size() == 1 ? others.get(0).charValue() : c);
    }
    return written.toString();
  }

  private boolean isWritten(char c) {
    return words.stream().anyMatch(word -> word.indexOf(c) >= 0);
  }

  /**
   * A character that makes a known word of its neighbours.
   *
   * @param at the character's place in the title
   * @param word the known word
   * @param place the character's place in the word
   */
  private record Change(int at, String word, int place) {

    String in(String title) {
      return title.substring(0, at) + word.charAt(place) + title.substring(at + 1);
    }

    /** Returns how similar the title is to the word there: the longer the word, the more. */
    double similarity(String title) {
      return Similarity.of(title.substring(at - place, at - place + word.length()), word);
    }
  }

  /** Returns the change that makes the longest word, if there is one. */
  private Optional<Change> change(String title) {
    boolean[] known = known(title);
    List<Change> changes = new ArrayList<>();
    for (int at = 0; at < title.length(); at++) {
      if (!known[at] && Character.isIdeographic(title.charAt(at))) {
        addChanges(title, at, changes);
      }
    }
    List<Change> sure = changes.stream().filter(change -> !isTied(change, changes, title)).toList();
    return new ClosestMatch<>(sure, WORD).first(change -> change.similarity(title));
  }

  /**
   * Tells whether another word is as near but wants another character, of no less similar a shape:
   * 收八 is 收入 rather than 收支.
   */
  private boolean isTied(Change change, List<Change> changes, String title) {
    return changes.stream()
        .anyMatch(
            other ->
                other.at() == change.at()
                    && other.similarity(title) >= change.similarity(title)
                    && !other.in(title).equals(change.in(title))
                    && (isSimilar(other, title) || !isSimilar(change, title)));
  }

  private boolean isSimilar(Change change, String title) {
    return similar.to(title.charAt(change.at())).contains(change.word().charAt(change.place()));
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

  private void addChanges(String title, int at, List<Change> changes) {
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        int from = at - i;
        boolean fits =
            from >= 0
                && from + word.length() <= title.length()
                && title.regionMatches(from, word, 0, i)
                && title.regionMatches(at + 1, word, i + 1, word.length() - i - 1);
        if (fits) {
          changes.add(new Change(at, word, i));
        }
      }
    }
  }
}
