package io.kaibiao.document;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.document.PrintedLine.ParagraphBounds;
import io.kaibiao.document.PrintedPage.PrintedTable;
import io.kaibiao.document.PrintedPage.Stretch;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import io.kaibiao.report.text.ReadPage;
import io.kaibiao.table.PageStretch;
import io.kaibiao.table.assembly.TableAssembler.PageContent;
import io.kaibiao.table.layout.ProseBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds a document's text from the lines outside its tables: separates page headers and footers,
 * joins lines to paragraphs, finds headings, and inserts the tables where they stand. No character
 * is dropped.
 *
 * <p>Keeps the lines of every page; belongs to one document and one thread.
 */
public final class DocumentAssembler {

  private final Phrasebook phrases;
  private final Furniture furniture;
  private final List<PageFlow> pages = new ArrayList<>();
  private final List<ReadPage> readPages = new ArrayList<>();

  /** Makes an assembler for one document. */
  public DocumentAssembler(Phrasebook phrases, Furniture furniture) {
    this.phrases = phrases;
    this.furniture = furniture;
  }

  /** Adds the next page, whose text has been read, with what was found on it. */
  public void add(Page page, PageContent content) {
    List<Stretch> stretches = new ArrayList<>();
    List<PageStretch> parts =
        content.stretches().stream().flatMap(s -> ProseBlocks.of(s).stream()).toList();
    for (PageStretch part : parts) {
      Page own = part.page();
      ParagraphBounds lane = new ParagraphBounds(own.frame().turn(), part.column());
      List<PrintedLine> lines = new ArrayList<>(part.lines().size());
      for (TextLine line : part.lines()) {
        Box shown = own.toShown(line.box());
        lines.add(new PrintedLine(page.number(), line, line.text(), shown, lane));
      }
      List<PrintedTable> tables =
          part.tables().stream()
              .map(table -> new PrintedTable(table, own.toShown(table.region())))
              .toList();
      stretches.add(new Stretch(lines, tables));
    }
    if (page.isReadFromPixels()) {
      readPages.add(page.readLines());
    }
    pages.add(PageFlow.of(new PrintedPage(page.number(), page.width(), page.height(), stretches)));
  }

  /**
   * Ends the document.
   *
   * @param tables its tables in reading order, as they were read from the parts on its pages
   */
  public Document finish(List<Table> tables) {
    return finish(tables, Checkpoint.NONE);
  }

  /**
   * Ends the document.
   *
   * @param tables as above
   * @param checkpoint passed between the steps
   */
  public Document finish(List<Table> tables, Checkpoint checkpoint) {
    RunningLines running = new RunningLines(phrases, furniture);
    running.markNumbers(pages);
    Map<Piece, BlockKind> repeated = running.repeated(pages);
    checkpoint.pass();
    Contents contents = new ContentsPages(phrases, repeated.keySet()).mark(pages);
    new Captions(phrases, furniture, contents).mark(pages, tables);
    new Notes(phrases, furniture, repeated.keySet()).mark(pages, tables);
    checkpoint.pass();
    repeated.forEach(Piece::markOpen);
    Margins margins = Margins.of(pages);
    List<FlowItem> flow = new Paragraphs(phrases, margins).of(pages, tables);
    checkpoint.pass();
    Covers.Titles covers = new Covers(phrases, margins).titles(flow);
    Map<Paragraph, NumberingStyle> headings = new Headings(phrases, contents, margins).of(flow);
    checkpoint.pass();
    headings.keySet().removeIf(h -> h.number().isEmpty() && covers.isOnCover(h));
    return new Composition(phrases, furniture, contents, covers, headings)
        .compose(flow)
        .with(readPages);
  }
}
