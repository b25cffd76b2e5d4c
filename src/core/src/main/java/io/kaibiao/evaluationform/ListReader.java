package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a list of projects, with one row per project. */
final class ListReader {

  private static final String SERIAL = "serial";
  private static final Pattern FIGURE = Pattern.compile("-?[\\d,]*\\.?\\d+%?");

  private final CellMatrix cells;
  private final Meanings meanings;
  private final BlockHeaders heads;
  private boolean plausible;

  ListReader(CellMatrix cells, Meanings meanings) {
    this.cells = cells;
    this.meanings = meanings;
    this.heads = new BlockHeaders(meanings.form().fields(), meanings.catalogue());
  }

  RecordRows read() {
    RecordRows rows = new RecordRows();
    ColumnMeanings head = null;
    int row = 0;
    while (row < cells.rows()) {
      boolean isHeader = heads.count(cells, row) > 1;
      if (isHeader) {
        boolean first = head == null;
        head = ColumnMeanings.read(cells, row, heads);
        plausible = first ? isListHead(head, row) : plausible;
        row = head.bottom();
        continue;
      }
      if (head != null) {
        add(rows, head, BlockHeaders.filled(cells, row));
      }
      row++;
    }
    return rows;
  }

  /** Tells whether the result is plausible as a list: it begins with the header of one. */
  boolean isPlausible() {
    return plausible;
  }

  /** Tells whether a header has one column of each group that the form needs, and no number. */
  private boolean isListHead(ColumnMeanings head, int row) {
    boolean figures =
        BlockHeaders.filled(cells, row).stream()
            .filter(cell -> heads.name(cell.text()).isEmpty())
            .anyMatch(cell -> FIGURE.matcher(Folding.fold(cell.text())).matches());
    return !figures
        && meanings.form().needs().stream().allMatch(ids -> ids.stream().anyMatch(head::has));
  }

  private void add(RecordRows rows, ColumnMeanings head, List<GridCell> filled) {
    String names = meanings.form().needs().get(0).stream().filter(head::has).findFirst().orElse("");
    GridCell label = null;
    List<GridCell> data = new ArrayList<>();
    for (GridCell cell : filled) {
      Optional<Named> over = head.over(cell);
      boolean total = meanings.form().totals().contains(LabelText.plain(cell.text()));
      if (over.filter(n -> n.id().equals(names)).isPresent() || (label == null && total)) {
        label = cell;
      } else if (over.filter(n -> !n.id().equals(SERIAL)).isPresent()) {
        data.add(cell);
      }
    }
    if (label == null && data.isEmpty()) {
      return;
    }
    String text = label == null ? "" : label.text();
    String key = key(rows, text);
    rows.open(key, text);
    for (GridCell cell : data) {
      Named over = head.over(cell).orElseThrow();
      rows.put(key, text, over.id(), Draft.of(cell, over.kind()));
    }
  }

  private String key(RecordRows rows, String text) {
    String name = text.isEmpty() ? ForeignName.of("row") : text.replaceAll("\\s+", " ");
    String key = meanings.form().totals().contains(LabelText.plain(text)) ? Row.TOTAL : name;
    String free = key;
    for (int count = 2; rows.has(free); count++) {
      free = key + "(" + count + ")";
    }
    return free;
  }
}
