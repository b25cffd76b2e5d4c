package io.kaibiao.sheet.office;

import io.kaibiao.error.InputException;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetBuilder;
import io.kaibiao.sheet.SheetTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One worksheet while it is read: what its cells show. */
final class Worksheet {

  private final WorkbookParts workbook;
  private final SheetBounds bounds;
  private final String source;

  /** The texts of the cells that show something, by row and column, 0-based. */
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<CellRange> merges = new ArrayList<>();
  private int uncalculated;
  private int row = -1;
  private int column = -1;
  private long cells;
  private long characters;

  private Worksheet(WorkbookParts workbook, SheetBounds bounds, String source) {
    this.workbook = workbook;
    this.bounds = bounds;
    this.source = source;
  }

  static Worksheet read(
      XMLStreamReader xml, WorkbookParts workbook, SheetBounds bounds, String source)
      throws XMLStreamException, InputException {
    Worksheet sheet = new Worksheet(workbook, bounds, source);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        sheet.start(xml);
      }
    }
    return sheet;
  }

  /** Returns how many rows and columns with content are hidden. */
  int hidden() {
    return hiddenRows.cardinality() + hiddenColumns.cardinality();
  }

  /** Returns how many cells show something. */
  long cells() {
    return cells;
  }

  /** Returns how many formulas have no value. */
  int uncalculated() {
    return uncalculated;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException, InputException {
    switch (xml.getLocalName()) {
      case "col" -> column(xml);
      case "row" -> row(xml);
      case "c" -> cell(xml);
      case "mergeCell" -> CellRange.of(WorkbookParts.attribute(xml, "ref")).ifPresent(merges::add);
      default -> {
        // Views, formatting, filters and links.
      }
    }
  }

  private static boolean isHidden(XMLStreamReader xml) {
    return List.of("1", "true").contains(WorkbookParts.attribute(xml, "hidden"));
  }

  private void column(XMLStreamReader xml) {
    int from = WorkbookParts.number(WorkbookParts.attribute(xml, "min"));
    int to = WorkbookParts.number(WorkbookParts.attribute(xml, "max"));
    if (isHidden(xml) && from > 0 && to >= from) {
      hiddenColumns.set(from - 1, Math.min(to, CellRange.MOST_COLUMNS));
    }
  }

  private void row(XMLStreamReader xml) {
    int number = WorkbookParts.number(WorkbookParts.attribute(xml, "r"));
    row = number > 0 ? number - 1 : row + 1;
    column = -1;
    if (isHidden(xml)) {
      hiddenRows.set(Math.min(row, CellRange.MOST_ROWS));
    }
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException, InputException {
    int at = CellRange.column(WorkbookParts.attribute(xml, "r"));
    column = at >= 0 ? at : column + 1;
    String type = WorkbookParts.attribute(xml, "t");
    int style = WorkbookParts.number(WorkbookParts.attribute(xml, "s"));
    String value = null;
    boolean formula = false;
    StringBuilder inline = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "f" -> {
            formula = true;
            WorkbookParts.skip(xml);
          }
          case "t" -> inline.append(xml.getElementText());
          case "rPh" -> WorkbookParts.skip(xml);
          default -> {
            // Runs of rich text.
          }
        }
      }
    }
    uncalculated += formula && value == null ? 1 : 0;
    String text = inline.isEmpty() ? shown(type, style, value) : inline.toString();
    characters += text.length();
    bounds.requireAllText(source, characters);
    bounds.checkpoint().pass();
    put(text.replace('\n', ' ').replace('\u00A0', ' ').replace('\u3000', ' ').strip());
  }

  private String shown(String type, int style, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return switch (type) {
      case "s" -> workbook.text(WorkbookParts.number(value.strip()));
      case "str", "e", "d" -> value;
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      default -> workbook.format(style).shown(value);
    };
  }

  private void put(String text) throws InputException {
    if (!text.isEmpty() && row >= 0) {
      bounds.requireCells(source, ++cells);
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
    }
  }

  /** Adds what the sheet shows as one table; rows and columns without content are left out. */
  void addTo(SheetBuilder builder) throws InputException {
    dropCovered();
    hiddenRows.and(filledRows());
    hiddenColumns.and(filledColumns());
    List<Integer> shownRows =
        rows.keySet().stream().filter(r -> !hiddenRows.get(r)).sorted().toList();
    List<Integer> shownColumns =
        filledColumns().stream().filter(c -> !hiddenColumns.get(c)).boxed().toList();
    Map<Long, CellRange> ranges = new HashMap<>();
    merges.forEach(range -> ranges.put(range.start(), range));
    SheetTable table = new SheetTable();
    for (int r : shownRows) {
      table.row();
      for (Map.Entry<Integer, String> cell : cellsOf(r).entrySet()) {
        int at = Collections.binarySearch(shownColumns, cell.getKey());
        if (at >= 0) {
          CellRange range = ranges.get(CellRange.key(r, cell.getKey()));
          int down = range == null ? 1 : count(shownRows, r, range.lastRow());
          int right = range == null ? 1 : count(shownColumns, cell.getKey(), range.lastColumn());
          table.cell(at, cell.getValue(), down, right);
        }
      }
    }
    builder.table(table);
  }

  private SortedMap<Integer, String> cellsOf(int r) {
    return rows.getOrDefault(r, new TreeMap<>());
  }

  /**
   * Removes the cells that merged ones cover: they hold what was there before, and are not shown.
   */
  private void dropCovered() throws InputException {
    long visited = 0;
    for (CellRange range : merges) {
      if (range.lastRow() < range.firstRow() || range.lastColumn() < range.firstColumn()) {
        continue;
      }
      for (int r : List.copyOf(rows.subMap(range.firstRow(), range.lastRow() + 1).keySet())) {
        bounds.requireCells(source, ++visited);
        SortedMap<Integer, String> covered =
            cellsOf(r).subMap(range.firstColumn(), range.lastColumn() + 1);
        covered.keySet().removeIf(c -> r != range.firstRow() || c != range.firstColumn());
      }
    }
    rows.values().removeIf(TreeMap::isEmpty);
  }

  private static int count(List<Integer> shown, int from, int to) {
    return Math.max(1, placeOf(to + 1, shown) - placeOf(from, shown));
  }

  /** Returns how many of some rising numbers are lower than one. */
  private static int placeOf(int number, List<Integer> shown) {
    int at = Collections.binarySearch(shown, number);
    return at < 0 ? -at - 1 : at;
  }

  private BitSet filledRows() {
    BitSet filled = new BitSet();
    rows.keySet().forEach(filled::set);
    return filled;
  }

  private BitSet filledColumns() {
    BitSet filled = new BitSet();
    rows.values().forEach(cellsOfRow -> cellsOfRow.keySet().forEach(filled::set));
    return filled;
  }
}
