package io.kaibiao.samples.invention;

import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the titles, form numbers and headers of a converted report among the characters shown on
 * its pages.
 */
final class Occurrences {

  private static final Pattern YEAR = Pattern.compile("\\d{4}年度?");

  private final Report report;
  private final Map<Integer, List<ShownCharacter>> pages = new HashMap<>();
  private final List<Occurrence> found = new ArrayList<>();
  private final Set<String> unplaced = new TreeSet<>();

  Occurrences(Report report, List<ShownCharacter> characters) {
    this.report = report;
    characters.forEach(c -> pages.computeIfAbsent(c.page(), k -> new ArrayList<>()).add(c));
    report.tables().forEach(this::heads);
    captions();
  }

  List<Occurrence> found() {
    return found;
  }

  /** Returns the texts whose characters were not found, or not in their order. */
  Set<String> unplaced() {
    return unplaced;
  }

  private void heads(Table table) {
    Set<String> known = new HashSet<>();
    for (HeaderColumn column : table.header()) {
      column.path().forEach(head -> known.add(ShownText.folded(head)));
    }
    int first = firstRowOfFigures(table);
    Set<Integer> rows = new TreeSet<>();
    table.grid().cells().stream()
        .filter(c -> known.contains(ShownText.folded(c.text())))
        .forEach(c -> rows.add(c.row()));
    int last = rows.isEmpty() ? -1 : rows.iterator().next();
    while (last + 1 < first && rows.contains(last + 1)) {
      last++;
    }
    for (GridCell cell : table.grid().cells()) {
      if (cell.row() <= last && !cell.text().isBlank()) {
        head(cell);
        table.pages().stream()
            .filter(page -> page > cell.page())
            .forEach(page -> repeatedHead(table, cell, page));
      }
    }
  }

  private static int firstRowOfFigures(Table table) {
    Map<String, Integer> rows = new HashMap<>();
    table.grid().cells().forEach(c -> rows.put(c.page() + " " + c.box(), c.row()));
    int first = Integer.MAX_VALUE;
    for (var row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        first = Math.min(first, rows.getOrDefault(cell.page() + " " + cell.box(), first));
      }
    }
    return first;
  }

  private void head(GridCell cell) {
    String wanted = ShownText.folded(cell.text());
    ShownText inside =
        ShownText.of(charactersOf(cell.page()).stream().filter(c -> isIn(cell.box(), c)).toList());
    ShownText text = inside.is(wanted) ? inside : inside.inLines();
    if (text.is(wanted)) {
      add(Occurrence.Kind.HEAD, text, 0, wanted);
    } else {
      unplaced.add(cell.text());
    }
  }

  /** Adds a header that the next page repeats and that is in no grid. */
  private void repeatedHead(Table table, GridCell head, int page) {
    double top =
        table.grid().cells().stream()
            .filter(c -> c.page() == page)
            .mapToDouble(c -> c.box().y0())
            .min()
            .orElse(0);
    Box above = new Box(head.box().x0(), 0, head.box().x1(), top);
    ShownText text = ShownText.of(charactersOf(page).stream().filter(c -> isIn(above, c)).toList());
    String wanted = ShownText.folded(head.text());
    int at = text.find(wanted, 0);
    if (at >= 0) {
      add(Occurrence.Kind.HEAD, text, at, wanted);
    }
  }

  /** Adds titles and numbers outside tables, including those in tables of contents. */
  private void captions() {
    Map<String, Occurrence.Kind> wanted = new HashMap<>();
    for (Table table : report.tables()) {
      wanted.put(ShownText.folded(table.number()), Occurrence.Kind.NUMBER);
      wanted.put(ShownText.folded(table.title()), Occurrence.Kind.TITLE);
    }
    wanted.remove("");
    Set<String> missing = new HashSet<>(wanted.keySet());
    List<String> longestFirst = new ArrayList<>(wanted.keySet());
    longestFirst.sort(
        (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    for (int page : new TreeSet<>(pages.keySet())) {
      ShownText text = outside(page);
      Set<Integer> taken = new HashSet<>();
      for (String caption : longestFirst) {
        for (int at = text.find(caption, 0); at >= 0; at = text.find(caption, at + 1)) {
          missing.remove(caption);
          if (!taken.contains(at)) {
            add(wanted.getOrDefault(caption, Occurrence.Kind.TITLE), text, at, caption);
            IntStream.range(at, at + caption.length()).forEach(taken::add);
          }
        }
      }
    }
    unplaced.addAll(missing);
  }

  private ShownText outside(int page) {
    List<Box> cells =
        report.tables().stream()
            .flatMap(t -> t.grid().cells().stream())
            .filter(c -> c.page() == page)
            .map(GridCell::box)
            .toList();
    return ShownText.of(
            charactersOf(page).stream()
                .filter(c -> cells.stream().noneMatch(box -> isIn(box, c)))
                .toList())
        .inLines();
  }

  private List<ShownCharacter> charactersOf(int page) {
    return pages.getOrDefault(page, List.of());
  }

  private static boolean isIn(Box box, ShownCharacter character) {
    return box.contains(character.x(), character.y());
  }

  private void add(Occurrence.Kind kind, ShownText text, int at, String printed) {
    boolean[] kept = kept(kind, printed);
    StringBuilder word = new StringBuilder();
    List<List<ShownCharacter>> characters = new ArrayList<>();
    for (int i = 0; i < printed.length(); i++) {
      List<ShownCharacter> place = text.at(at + i);
      if (!kept[i] && place.get(0).isIdeograph()) {
        word.append(printed.charAt(i));
        characters.add(place);
      }
    }
    if (!characters.isEmpty()) {
      found.add(new Occurrence(kind, word.toString(), characters));
    }
  }

  /** Returns which characters are kept: the organization, the year, and the word for a table. */
  private boolean[] kept(Occurrence.Kind kind, String printed) {
    boolean[] kept = new boolean[printed.length()];
    Matcher year = YEAR.matcher(printed);
    while (year.find()) {
      Arrays.fill(kept, year.start(), year.end(), true);
    }
    String organization = ShownText.folded(report.metadata().organization());
    if (kind != Occurrence.Kind.HEAD && !organization.isEmpty()) {
      int at = printed.indexOf(organization);
      if (at >= 0) {
        Arrays.fill(kept, at, at + organization.length(), true);
      }
    }
    for (int i = 0; i < printed.length(); i++) {
      kept[i] |= kind != Occurrence.Kind.HEAD && printed.charAt(i) == '表';
    }
    return kept;
  }
}
