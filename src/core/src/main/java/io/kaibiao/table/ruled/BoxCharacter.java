package io.kaibiao.table.ruled;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A character that tables of plain text are drawn with: one of the block Box Drawing of Unicode
 * (U+2500 to U+257F), or a plus, a hyphen or a bar.
 *
 * @param glyph the character
 * @param arms the directions in which its lines run from its middle; those of a plus are only
 *     possible
 */
record BoxCharacter(Glyph glyph, Set<Arm> arms) {

  /** A direction from the middle of a character. */
  enum Arm {
    LEFT,
    RIGHT,
    UP,
    DOWN
  }

  private static final Pattern BLANK = Pattern.compile(" ");

  /** First code point of Unicode's block Box Drawing. */
  private static final int FIRST = 0x2500;

  /** Its last code point. */
  private static final int LAST = 0x257F;

  /** Returns a glyph as such a character, or null if it is none. */
  static @Nullable BoxCharacter of(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    if (glyph.text().length() != 1 || glyph.turn() != Turn.NONE) {
      return null;
    }
    Set<Arm> arms =
        switch (c) {
          case '+' -> EnumSet.allOf(Arm.class);
          case '-', '=' -> EnumSet.of(Arm.LEFT, Arm.RIGHT);
          case '|' -> EnumSet.of(Arm.UP, Arm.DOWN);
          default -> c >= FIRST && c <= LAST ? named(c) : Set.<Arm>of();
        };
    return arms.isEmpty() ? null : new BoxCharacter(glyph, arms);
  }

  /**
   * Returns the arms that a character's Unicode name gives it, as BOX DRAWINGS LIGHT DOWN AND RIGHT
   * does.
   */
  private static Set<Arm> named(int c) {
    Set<Arm> arms = EnumSet.noneOf(Arm.class);
    String name = Character.getName(c);
    if (name == null || name.contains("DIAGONAL")) {
      return arms;
    }
    for (String word : BLANK.split(name, -1)) {
      switch (word) {
        case "HORIZONTAL" -> arms.addAll(EnumSet.of(Arm.LEFT, Arm.RIGHT));
        case "VERTICAL" -> arms.addAll(EnumSet.of(Arm.UP, Arm.DOWN));
        case "LEFT", "RIGHT", "UP", "DOWN" -> arms.add(Arm.valueOf(word));
        default -> {
          // BOX, DRAWINGS, AND, and the weights of lines.
        }
      }
    }
    return arms;
  }

  boolean has(Arm arm) {
    return arms.contains(arm);
  }
}
