package io.kaibiao.document;

import io.kaibiao.document.PrintedPage.PrintedTable;
import io.kaibiao.form.Furniture;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.BlockKind;
import io.kaibiao.report.Document;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Table;
import io.kaibiao.table.TableAssembler.PageContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts the lines outside the tables of a document together as its text: what belongs to the sheet
 * is told from what the report says, lines are joined to paragraphs, headings found, and the tables
 * stand in their places. No character is left out.
 *
 * <p>Keeps the lines of every page; belongs to one document and one thread.
 */
public final class DocumentAssembler {

  private final Phrasebook phrases;
  private final Furniture furniture;
  private final List<PageFlow> pages = new ArrayList<>();

  /** Makes an assembler for one document. */
  public DocumentAssembler(Phrasebook phrases, Furniture furniture) {
    this.phrases = phrases;
    this.furniture = furniture;
  }

  /** Adds the next page with what was found on it. */
  public void add(Page page, PageContent content) {
    List<PrintedLine> lines = new ArrayList<>(content.lines().size());
    for (TextLine line : content.lines()) {
      lines.add(new PrintedLine(page.number(), line, line.text(), page.toShown(line.box())));
    }
    Origin origin = page.pixelsReason().isPresent() ? Origin.PIXELS : Origin.TEXT_LAYER;
    List<PrintedTable> tables =
        content.tables().stream()
            .map(part -> new PrintedTable(part, page.toShown(part.region())))
            .toList();
    pages.add(
        PageFlow.of(
            new PrintedPage(page.number(), page.width(), page.height(), lines, tables, origin)));
  }

  /**
   * Ends the document.
   *
   * @param tables its tables in reading order, as they were read from the parts on its pages
   */
  public Document finish(List<Table> tables) {
    RunningLines running = new RunningLines(phrases, furniture);
    running.markNumbers(pages);
    Map<Piece, BlockKind> repeated = running.repeated(pages);
    Contents contents = new ContentsPages(phrases, repeated.keySet()).mark(pages);
    new Captions(phrases, furniture, contents).mark(pages, tables);
    new Notes(phrases, furniture, repeated.keySet()).mark(pages, tables);
    repeated.forEach(Piece::markOpen);
    Margins margins = Margins.of(pages);
    List<FlowItem> flow = new Paragraphs(phrases, margins).of(pages, tables);
    Covers.Titles covers = new Covers(phrases, margins.size()).titles(flow);
    Map<Paragraph, NumberingStyle> headings =
        new Headings(phrases, contents, margins.size()).of(flow);
    headings.keySet().removeIf(h -> h.number().isEmpty() && covers.isOnCover(h));
    return new Composition(phrases, furniture, contents, covers, headings).compose(flow);
  }
}
