package io.kaibiao.document;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Attaches notes to tables, from their last rows and from the text around them. */
public final class NotedTables {

  private final Furniture furniture;

  /** Makes one for the documents that a catalogue knows the furniture of. */
  public NotedTables(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * Returns the tables with their notes.
   *
   * @param document the text of their document
   */
  public List<Table> of(List<Table> tables, Document document) {
    List<Table> noted = new ArrayList<>(tables.size());
    for (Table table : tables) {
      Set<String> notes = new LinkedHashSet<>(inGrid(table));
      for (Block block : document.blocks()) {
        if (block.kind() == BlockKind.NOTE && table.id().equals(block.table())) {
          notes.add(block.text());
        }
      }
      noted.add(notes.isEmpty() ? table : table.withNotes(List.copyOf(notes)));
    }
    return noted;
  }

  /** Returns the texts of the last rows from a note on, as long as each row holds one text only. */
  private List<String> inGrid(Table table) {
    List<String> last = new ArrayList<>();
    int notes = 0;
    for (int row = table.grid().rows() - 1; row > 0; row--) {
      List<GridCell> said = said(table, row);
      if (said.size() != 1 || said.get(0).row() != row) {
        break;
      }
      String text = said.get(0).text();
      last.add(0, text);
      notes = furniture.isNote(text) && !text.matches(".*[:：]\\s*") ? last.size() : notes;
    }
    return last.subList(last.size() - notes, last.size());
  }

  private static List<GridCell> said(Table table, int row) {
    return table.grid().cells().stream()
        .filter(c -> c.row() <= row && row < c.row() + c.rowSpan() && !c.text().isBlank())
        .collect(Collectors.toList());
  }
}
