package io.kaibiao.sheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which lines of a text are rows of tables, and cuts them into cells. */
final class TextRows {

  /** A line of a table of contents: dots and a page number at its end. */
  private static final Pattern CONTENTS =
      Pattern.compile(".*(?:[.．…·•]\\s?){3,}[^\\t]{0,4}\\t?[^\\t]{0,12}\\d+[^\\t]{0,8}$");

  /** The row below the first of a pipe table. */
  private static final Pattern SEPARATOR =
      Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");

  /** Wide gaps, where a line has no tabs. */
  private static final Pattern GAP = Pattern.compile("\\t+|[ \\u00A0\\u3000]{3,}");

  private TextRows() {}

  static boolean isContents(String line) {
    return CONTENTS.matcher(line).matches();
  }

  static boolean isTabbed(String line) {
    return line.indexOf('\t') >= 0 && !isContents(line);
  }

  /** Returns the cells of a row that tabs divide. */
  static List<String> tabbed(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(Inline.text(cell));
    }
    return cells;
  }

  static boolean isSeparator(String line) {
    return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && SEPARATOR.matcher(line).matches();
  }

  /** Tells whether a line may be a row that pipes divide. */
  static boolean isPiped(String line) {
    String bare = line.strip();
    return bare.length() > 1 && bare.startsWith("|") && bare.endsWith("|");
  }

  /** Returns the cells of a row that pipes divide; a pipe behind a backslash is none. */
  static List<String> piped(String line) {
    String bare = line.strip();
    int from = bare.startsWith("|") ? 1 : 0;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = from; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '\\' && i + 1 < bare.length()) {
        cell.append(c).append(bare.charAt(++i));
      } else if (c == '|') {
        cells.add(Inline.text(cell.toString()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(Inline.text(cell.toString()));
    }
    return cells;
  }

  /** Returns the parts of a line outside tables. */
  static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    for (String piece : GAP.split(line, -1)) {
      String text = Inline.text(piece);
      if (!text.isEmpty()) {
        pieces.add(text);
      }
    }
    return pieces;
  }
}
