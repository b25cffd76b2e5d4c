package io.kaibiao.form.catalogue;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to word a header: the folded word itself, or the shape of many words. Immutable.
 *
 * @param text the word, or the regular expression between slashes as the data file writes it
 * @param shape the regular expression, null for a word
 */
public record HeaderTerm(String text, @Nullable Pattern shape) {

  private static final String SLASH = "/";

  /** Returns the term that a data file writes: a text that starts with a slash is a shape. */
  public static HeaderTerm of(String written) {
    return new HeaderTerm(
        written,
        written.startsWith(SLASH)
            ? Pattern.compile(written.substring(1, written.lastIndexOf(SLASH)))
            : null);
  }

  /** Returns the term for one folded word, whatever it begins with. */
  public static HeaderTerm word(String folded) {
    return new HeaderTerm(folded, null);
  }

  /** Tells whether a folded header is worded like this. */
  boolean matches(String head) {
    return shape == null ? text.equals(head) : shape.matcher(head).matches();
  }

  /** Tells whether one of several folded headers is worded like this. */
  boolean isAmong(Set<String> heads) {
    return shape == null ? heads.contains(text) : heads.stream().anyMatch(this::matches);
  }
}
