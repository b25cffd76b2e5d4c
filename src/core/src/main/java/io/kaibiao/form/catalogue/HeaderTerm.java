package io.kaibiao.form.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to word a header: the folded word itself, or the shape of many words. Immutable.
 *
 * @param text the word, or the regular expression between slashes as the data file writes it
 * @param shape the regular expression, for a wording that is a shape
 */
public record HeaderTerm(String text, Optional<Pattern> shape) {

  private static final String SLASH = "/";

  /** Returns the term that a data file writes: a text that starts with a slash is a shape. */
  public static HeaderTerm of(String written) {
    return new HeaderTerm(
        written,
        written.startsWith(SLASH)
            ? Optional.of(Pattern.compile(written.substring(1, written.lastIndexOf(SLASH))))
            : Optional.empty());
  }

  /** Returns the term for one folded word, whatever it begins with. */
  public static HeaderTerm word(String folded) {
    return new HeaderTerm(folded, Optional.empty());
  }

  /** Tells whether a folded header is worded like this. */
  boolean matches(String head) {
    return shape.map(s -> s.matcher(head).matches()).orElseGet(() -> text.equals(head));
  }

  /** Tells whether one of several folded headers is worded like this. */
  boolean isAmong(Set<String> heads) {
    return shape.isEmpty() ? heads.contains(text) : heads.stream().anyMatch(this::matches);
  }
}
