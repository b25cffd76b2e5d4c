package io.kaibiao.schema;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text may be.
 *
 * @param allowed the texts that it may be, or null if it may be any
 * @param shortest minimum length in characters of Unicode
 * @param pattern what must be found in it, or null if nothing must
 */
record TextRule(@Nullable Set<String> allowed, int shortest, @Nullable Pattern pattern) {

  /** Allows every text. */
  static final TextRule ANY = new TextRule(null, 0, null);

  boolean isAny() {
    return allowed == null && shortest == 0 && pattern == null;
  }

  boolean accepts(String text) {
    return (allowed == null || allowed.contains(text))
        && (shortest == 0 || text.codePointCount(0, text.length()) >= shortest)
        && (pattern == null || pattern.matcher(text).find());
  }
}
