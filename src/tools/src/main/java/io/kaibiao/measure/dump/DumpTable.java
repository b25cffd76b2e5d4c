package io.kaibiao.measure.dump;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a table as a dump has them: each cell at its place, merged ones blank or repeated.
 *
 * @param heads the rows of the header
 * @param pages the rows below it, page by page
 */
record DumpTable(List<List<String>> heads, List<List<List<String>>> pages) {

  static DumpTable of(Table table, DumpLosses losses, TextDamage damage) {
    Grid grid = table.grid();
    String[][] texts = new String[grid.rows()][grid.columns()];
    for (String[] row : texts) {
      Arrays.fill(row, "");
    }
    Map<Integer, Integer> pages = new TreeMap<>();
    int heads = headRows(table);
    for (GridCell cell : grid.cells()) {
      String text = damage.of(cell.text());
      pages.merge(cell.row(), cell.page(), Math::max);
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          boolean first = r == cell.row() && c == cell.column();
          boolean repeated = losses.merges() == DumpLosses.Merges.REPEATED && r < heads;
          boolean joined = losses.heads() == DumpLosses.Heads.FLATTENED && r < heads;
          texts[r][c] = first || repeated || joined ? text : "";
        }
      }
    }
    List<List<String>> head = new ArrayList<>();
    List<List<List<String>>> parts = new ArrayList<>();
    int page = -1;
    for (int r = 0; r < grid.rows(); r++) {
      List<String> row = new ArrayList<>(Arrays.asList(texts[r]));
      if (r < heads) {
        head.add(row);
        continue;
      }
      int own = pages.getOrDefault(r, page);
      if (parts.isEmpty() || (own != page && losses.pages() != DumpLosses.Pages.JOINED)) {
        parts.add(new ArrayList<>());
      }
      page = own;
      parts.get(parts.size() - 1).add(row);
    }
    return new DumpTable(lost(head, losses.heads()), parts);
  }

  /** Returns all its rows. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(heads);
    pages.forEach(rows::addAll);
    return rows;
  }

  private static List<List<String>> lost(List<List<String>> head, DumpLosses.Heads heads) {
    if (heads == DumpLosses.Heads.KEPT || head.isEmpty()) {
      return head;
    }
    List<List<String>> rows = new ArrayList<>(head);
    if (heads == DumpLosses.Heads.DOUBLED) {
      rows.add(head.get(head.size() - 1));
      return rows;
    }
    List<String> flat = new ArrayList<>();
    List<List<String>> counting = new ArrayList<>();
    for (List<String> row : head) {
      if (row.stream().filter(t -> !t.isEmpty()).allMatch(DumpTable::counts)) {
        counting.add(row);
      }
    }
    for (int c = 0; c < head.get(0).size(); c++) {
      StringBuilder path = new StringBuilder();
      String before = "";
      for (List<String> row : head) {
        String text = row.get(c);
        if (!counting.contains(row) && !text.isEmpty() && !text.equals(before)) {
          path.append(path.length() == 0 ? "" : " ").append(text);
          before = text;
        }
      }
      flat.add(path.toString());
    }
    List<List<String>> all = new ArrayList<>();
    all.add(flat);
    all.addAll(counting);
    return all;
  }

  private static boolean counts(String text) {
    return text.matches("\\d{1,2}|栏\\s?次|[类款项]");
  }

  /** Returns how many first rows hold no figure of the table and none of its labels. */
  private static int headRows(Table table) {
    Set<String> heads = new HashSet<>();
    table.header().forEach(column -> column.path().forEach(text -> heads.add(bare(text))));
    Set<String> labels = new HashSet<>();
    Set<Box> figures = new HashSet<>();
    for (Row row : table.rows()) {
      labels.add(bare(row.label()));
      row.cells().values().forEach(cell -> figures.add(cell.box()));
    }
    labels.removeAll(heads);
    labels.remove("");
    int first = table.grid().rows();
    for (GridCell cell : table.grid().cells()) {
      if (labels.contains(bare(cell.text())) || figures.contains(cell.box())) {
        first = Math.min(first, cell.row());
      }
    }
    return first;
  }

  private static String bare(String text) {
    return text.replace(" ", "");
  }
}
