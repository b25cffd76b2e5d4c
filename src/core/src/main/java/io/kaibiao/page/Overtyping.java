package io.kaibiao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds figures with two different digits printed on the same spot, such as a correction typed over
 * a digit. A reader sees both, and no text layer says which of them counts.
 */
final class Overtyping {

  private static final PageTolerances.Overtyped LIMITS = PageTolerances.STANDARD.overtyped();

  private Overtyping() {}

  /** Tells whether two different digits of a cell stand on the same spot. */
  static boolean isIn(List<Glyph> glyphs) {
    List<Glyph> digits = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (Character.isDigit(glyph.text().codePointAt(0))) {
        digits.add(glyph);
      }
    }
    if (digits.size() < 2) {
      return false;
    }
    digits.sort(Comparator.comparingDouble(Glyph::x0));
    for (int i = 1; i < digits.size(); i++) {
      for (int j = i - 1; j >= 0 && digits.get(j).x1() > digits.get(i).x0(); j--) {
        if (clash(digits.get(j), digits.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean clash(Glyph a, Glyph b) {
    double overlap = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
    return !a.text().equals(b.text())
        && overlap >= LIMITS.overlap() * Math.min(a.x1() - a.x0(), b.x1() - b.x0())
        && Math.abs(a.baseline() - b.baseline())
            <= LIMITS.sameBaseline() * Math.min(a.size(), b.size());
  }
}
