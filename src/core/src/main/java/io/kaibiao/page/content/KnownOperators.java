package io.kaibiao.page.content;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the operators of content streams (ISO 32000-2, annex A), but for those of inline images.
 */
final class KnownOperators {

  private static final String[] NAMES = {
    "b", "B", "b*", "B*", "BDC", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "Do", "DP", "EMC",
    "ET", "EX", "f", "F", "f*", "G", "g", "gs", "h", "i", "j", "J", "K", "k", "l", "m", "M", "MP",
    "n", "q", "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc",
    "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'",
    "\""
  };

  /** Longest operator, in bytes. */
  private static final int LONGEST = 3;

  /** Size of the table: a power of two, several times the number of operators. */
  private static final int SIZE = 512;

  private static final int[] KEYS = new int[SIZE];
  private static final Operator[] OPERATORS = new Operator[SIZE];

  static {
    for (String name : NAMES) {
      int key = 0;
      for (int i = 0; i < name.length(); i++) {
        key = key << 8 | name.charAt(i);
      }
      int place = place(key);
      while (KEYS[place] != 0) {
        place = (place + 1) % SIZE;
      }
      KEYS[place] = key;
      OPERATORS[place] = Operator.getOperator(name);
    }
  }

  private KnownOperators() {}

  /** Reads an operator that a blank or an operand follows; null if there is none. */
  static @Nullable Operator read(ContentBytes bytes) {
    int at = bytes.position();
    int key = 0;
    for (int i = 0; i <= LONGEST; i++) {
      int c = bytes.get(at + i);
      if (isEnd(c)) {
        bytes.moveTo(at + i);
        return of(key);
      }
      if (c <= ' ') {
        return null;
      }
      key = key << 8 | c;
    }
    return null;
  }

  private static boolean isEnd(int c) {
    return ContentBytes.isBlank(c) || c == '<' || c == '(' || c == '[' || c == '/';
  }

  private static @Nullable Operator of(int key) {
    for (int place = place(key); KEYS[place] != 0; place = (place + 1) % SIZE) {
      if (KEYS[place] == key) {
        return OPERATORS[place];
      }
    }
    return null;
  }

  private static int place(int key) {
    return (key * 0x9E3779B1) >>> 23;
  }
}
