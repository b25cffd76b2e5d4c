package io.kaibiao.document;

import io.kaibiao.report.text.BlockKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds tables of contents: the lines below their title, up to the page on which one of their
 * entries is repeated, or to the first sentence. Belongs to one document and one thread.
 */
final class ContentsPages {

  private static final DocumentTolerances.Contents LIMITS = DocumentTolerances.STANDARD.contents();

  private final Phrasebook phrases;
  private final Set<Piece> running;
  private final Contents.Builder contents;
  private final Set<String> listed = new HashSet<>();

  /**
   * Makes a finder.
   *
   * @param running lines that belong to the sheet
   */
  ContentsPages(Phrasebook phrases, Set<Piece> running) {
    this.phrases = phrases;
    this.running = running;
    this.contents = new Contents.Builder(phrases);
  }

  /** Marks the lines of tables of contents and returns their entries. */
  Contents mark(List<PageFlow> pages) {
    boolean inside = false;
    for (PageFlow page : pages) {
      inside = inside && goesOn(page);
      for (Piece piece : page.pieces()) {
        if (piece.isTable()) {
          inside = false;
        } else if (piece.isOpen() && !running.contains(piece)) {
          inside = mark(piece, inside);
        }
      }
    }
    return contents.build();
  }

  private boolean mark(Piece piece, boolean inside) {
    PrintedLine line = piece.line();
    if (phrases.isContentsTitle(line.bare())) {
      listed.clear();
      piece.mark(BlockKind.CONTENTS);
      return true;
    }
    if (!inside || !isEntry(line)) {
      return false;
    }
    String title = title(line);
    if (!listed.add(Blanks.removed(title))) {
      return false;
    }
    contents.add(title);
    piece.mark(BlockKind.CONTENTS);
    return true;
  }

  private boolean isEntry(PrintedLine line) {
    String bare = Blanks.removed(title(line));
    return HeadingSigns.length(bare) <= LIMITS.longestEntry() && !phrases.endsSentence(bare);
  }

  /**
   * Tells whether the next page continues the contents: its entries have page numbers, or are
   * numbered and none was listed before.
   */
  private boolean goesOn(PageFlow page) {
    int led = 0;
    int numbered = 0;
    List<Piece> open = page.open().stream().filter(p -> !running.contains(p)).toList();
    for (Piece piece : open) {
      PrintedLine line = piece.line();
      if (!isEntry(line) || listed.contains(Blanks.removed(title(line)))) {
        return false;
      }
      led += title(line).length() < line.text().length() ? 1 : 0;
      numbered += phrases.number(line.text()).isPresent() ? 1 : 0;
    }
    boolean table = page.pieces().stream().anyMatch(Piece::isTable);
    return !open.isEmpty() && !table && (2 * led > open.size() || 2 * numbered > open.size());
  }

  /** Returns an entry without its page and what leads to it. */
  private String title(PrintedLine line) {
    return phrases.beforeLeader(line.text()).orElseGet(() -> beforePage(line)).strip();
  }

  /** Removes the page number at the end of an entry. */
  private static String beforePage(PrintedLine line) {
    int segments = line.line().segments().size();
    String last = line.line().segments().get(segments - 1).text();
    boolean page = segments > 1 && last.chars().allMatch(c -> c >= '0' && c <= '9');
    return page ? line.text().substring(0, line.text().length() - last.length()) : line.text();
  }
}
