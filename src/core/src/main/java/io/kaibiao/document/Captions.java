package io.kaibiao.document;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the captions of tables: the lines above a table that say what it is. */
final class Captions {

  private static final DocumentTolerances.Captions LIMITS = DocumentTolerances.STANDARD.captions();

  private final Phrasebook phrases;
  private final Furniture furniture;
  private final Contents contents;

  Captions(Phrasebook phrases, Furniture furniture, Contents contents) {
    this.contents = contents;
    this.furniture = furniture;
    this.phrases = phrases;
  }

  /**
   * Marks the captions.
   *
   * @param tables the document's tables in reading order
   */
  void mark(List<PageFlow> pages, List<Table> tables) {
    List<Piece> waiting = new ArrayList<>();
    for (PageFlow page : pages) {
      waiting.clear();
      for (Piece piece : page.pieces()) {
        if (piece.isInnerTable()) {
          continue;
        }
        if (!piece.isTable()) {
          if (piece.isOpen()) {
            waiting.add(piece);
          }
          continue;
        }
        if (piece.owner() < tables.size()) {
          boolean first = piece.table().part().first();
          markCaption(waiting, tables.get(piece.owner()), piece.owner(), first);
        }
        waiting.clear();
      }
    }
  }

  private void markCaption(List<Piece> above, Table table, int owner, boolean first) {
    List<String> known = known(table);
    int found = above.size();
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - LIMITS.mostLines()); i--) {
      PrintedLine line = above.get(i).line();
      // A numbered title is a heading of its own, with the table below it.
      if (first && (phrases.number(line.text()).isPresent() || isPart(line.bare()))) {
        break;
      }
      if (!first || says(line.bare(), known)) {
        found = i;
      } else if (found - i > 1) {
        break;
      }
    }
    for (Piece piece : above.subList(found, above.size())) {
      if (!furniture.isNote(piece.line().text())) {
        piece.mark(BlockKind.CAPTION, owner);
      }
    }
  }

  private boolean isPart(String bare) {
    return contents
        .entry(bare)
        .filter(entry -> entry.style().use() == NumberingStyle.Use.HEADING)
        .filter(entry -> !entry.style().id().equals(NumberingStyle.PLAIN))
        .isPresent();
  }

  private static List<String> known(Table table) {
    List<String> known = new ArrayList<>();
    for (String text : List.of(table.title(), table.number(), table.organization())) {
      String bare = Blanks.removed(text);
      if (!bare.isEmpty()) {
        known.add(bare);
      }
    }
    return known;
  }

  private boolean says(String line, List<String> known) {
    if (line.length() > LIMITS.longest() || phrases.isSentence(line)) {
      return false;
    }
    for (String text : known) {
      boolean holds = line.length() <= text.length() + LIMITS.beside() && line.contains(text);
      // The first line of a title of two lines.
      boolean partOf = line.length() > 2 && text.contains(line);
      if (holds || partOf) {
        return true;
      }
    }
    return furniture.unit(line).isPresent()
        || (line.length() <= LIMITS.shortLine() && furniture.year(line).isPresent());
  }
}
