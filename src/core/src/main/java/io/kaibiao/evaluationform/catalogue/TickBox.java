package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Certainty;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads options of which one is ticked, with the box before each option ({@code ☑优 □良}) or after it
 * ({@code 优√ 良□}). Immutable.
 */
public final class TickBox {

  private final Set<String> grades;
  private final String ticked;
  private final String open;

  /**
   * Makes a reader.
   *
   * @param grades the possible grades
   * @param ticked the marks of a ticked box
   * @param open the marks of an open one, in print or as read by OCR
   */
  TickBox(Set<String> grades, String ticked, String open) {
    this.grades = Set.copyOf(grades);
    this.ticked = ticked;
    this.open = open;
  }

  /** Tells whether a text is a grade, with or without boxes. */
  public boolean isGrade(String text) {
    String plain = Folding.fold(text);
    return grades.contains(plain) || (plain.length() <= 3 && grades.contains(unmarked(plain)));
  }

  private String unmarked(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Returns the ticked option of a cell, or the whole cell if nothing in it is ticked. */
  public Draft choose(GridCell cell, Kind kind) {
    List<Option> options = options(cell.text());
    long boxes = options.stream().filter(o -> o.mark() != Mark.NONE).count();
    List<Option> chosen = options.stream().filter(o -> o.mark() == Mark.TICKED).toList();
    List<String> beside = besideTick(cell.text());
    if (!beside.isEmpty()) {
      boolean single = beside.size() == 1;
      return new Draft(
          cell,
          beside.get(0),
          kind,
          single ? Certainty.REPAIRED : Certainty.DOUBTFUL,
          List.of(single ? RepairCode.TICKED_OPTION : RepairCode.TICK_BETWEEN_OPTIONS));
    }
    if (chosen.size() == 1) {
      String text = chosen.get(0).text();
      return new Draft(cell, text, kind, Certainty.REPAIRED, List.of(RepairCode.TICKED_OPTION));
    }
    return boxes > 0 || isList(options)
        ? new Draft(cell, cell.text(), kind, Certainty.DOUBTFUL, List.of(RepairCode.NO_SINGLE_TICK))
        : Draft.of(cell, kind);
  }

  /**
   * Returns the grades on both sides of the only mark in a row of grades, if that is a tick and OCR
   * lost the open boxes; the one before it comes first. Empty if the text is no such row.
   */
  public List<String> besideTick(String text) {
    int tick = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        if (tick >= 0 || ticked.indexOf(text.charAt(i)) < 0) {
          return List.of();
        }
        tick = i;
      }
    }
    if (tick < 0) {
      return List.of();
    }
    List<String> before = grades(text.substring(0, tick));
    List<String> after = grades(text.substring(tick + 1));
    if (before.size() + after.size() < 3
        || !isAll(before, text, 0, tick)
        || !isAll(after, text, tick + 1, text.length())) {
      return List.of();
    }
    List<String> beside = new ArrayList<>();
    before.stream().skip(Math.max(0, before.size() - 1L)).forEach(beside::add);
    after.stream().limit(1).forEach(beside::add);
    return beside;
  }

  /**
   * Returns the grades in a text that is a row of grades, without its marks; none if it is no such
   * row.
   */
  public List<String> row(String text) {
    String plain = unmarked(text);
    List<String> row = grades(plain);
    return isAll(row, plain, 0, plain.length()) ? row : List.of();
  }

  private static boolean isAll(List<String> grades, String text, int from, int to) {
    return String.join("", grades).equals(text.substring(from, to).replaceAll("[\\s\\u3000]+", ""));
  }

  /** Returns the grades in a text, longer words first, as far as it is a row of grades. */
  private List<String> grades(String text) {
    String rest = text.replaceAll("[\\s\\u3000]+", "");
    List<String> found = new ArrayList<>();
    while (!rest.isEmpty()) {
      String left = rest;
      Optional<String> grade =
          grades.stream()
              .filter(left::startsWith)
              .max(Comparator.comparingInt(String::length).thenComparing(g -> g));
      if (grade.isEmpty()) {
        break;
      }
      found.add(grade.get());
      rest = rest.substring(grade.get().length());
    }
    return found;
  }

  private boolean isList(List<Option> options) {
    return options.size() > 1 && options.stream().allMatch(o -> grades.contains(o.text()));
  }

  private enum Mark {
    TICKED,
    OPEN,
    NONE
  }

  private record Option(String text, Mark mark) {}

  private List<Option> options(String text) {
    List<String> texts = new ArrayList<>(List.of(""));
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMark(c) && isBox(text, i)) {
        marks.add(ticked.indexOf(c) >= 0 ? Mark.TICKED : Mark.OPEN);
        texts.add("");
      } else {
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + c);
      }
    }
    texts.replaceAll(TickBox::bare);
    if (marks.isEmpty()) {
      List<Option> words = new ArrayList<>();
      for (String word : text.strip().split("\\s+", -1)) {
        parted(bare(word)).forEach(option -> words.add(new Option(option, Mark.NONE)));
      }
      return words;
    }
    // A text before the first box belongs to that box, unless a text follows the last one.
    boolean behind = !texts.get(0).isEmpty() && texts.get(texts.size() - 1).isEmpty();
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      options.add(new Option(texts.get(behind ? i : i + 1), marks.get(i)));
    }
    return options.stream().filter(o -> !o.text().isEmpty()).toList();
  }

  /** Splits options between which OCR found no blank and no box. */
  private List<String> parted(String word) {
    List<String> letters = word.codePoints().mapToObj(Character::toString).toList();
    return !grades.contains(word) && grades.containsAll(letters) ? letters : List.of(word);
  }

  private boolean isMark(char c) {
    return ticked.indexOf(c) >= 0 || open.indexOf(c) >= 0;
  }

  /**
   * Tells whether 口 or a similar character is a box; it is a word unless an option is beside it.
   */
  private boolean isBox(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isIdeographic(c)) {
      return true;
    }
    boolean first = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    String before = at == 0 ? "" : text.substring(at - 1, at);
    String after = at + 1 == text.length() ? "" : text.substring(at + 1, at + 2);
    return first || last || grades.contains(before) || grades.contains(after);
  }

  /** An option without its number, blanks and separators. */
  private static String bare(String option) {
    String text = option.strip().replaceAll("^[,，;；、/]+|[,，;；、/]+$", "").strip();
    return text.replaceFirst("^[（(]?\\d{1,2}[）)]?\\s*[、.．，,)）]\\s*", "");
  }
}
