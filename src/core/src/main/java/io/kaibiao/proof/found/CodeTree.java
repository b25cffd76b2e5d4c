package io.kaibiao.proof.found;

import io.kaibiao.text.SubjectCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which subject another one belongs to by its code. */
final class CodeTree {

  private CodeTree() {}

  /**
   * Returns what is printed under the longest code that a code begins with.
   *
   * @param code a code, or an empty text
   * @param printed the codes printed before it
   * @return null if there is none
   */
  static @Nullable Integer parent(String code, Map<String, Integer> printed) {
    for (int digits = code.length() - SubjectCode.LEVEL_DIGITS;
        digits >= SubjectCode.CLASS_DIGITS;
        digits -= SubjectCode.LEVEL_DIGITS) {
      @Nullable Integer parent = printed.get(code.substring(0, digits));
      if (parent != null) {
        return parent;
      }
    }
    return null;
  }
}
