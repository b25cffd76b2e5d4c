package io.kaibiao;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.correction.application.CorrectedProof;
import io.kaibiao.dimension.DimensionReader;
import io.kaibiao.document.DocumentAssembler;
import io.kaibiao.document.NotedTables;
import io.kaibiao.document.profile.ProfileReader;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.form.RememberedLexicon;
import io.kaibiao.form.ReportTables;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.source.PageFailure;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.prose.Mentions;
import io.kaibiao.prose.SectionReader;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import io.kaibiao.report.Source;
import io.kaibiao.report.Witness;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Document;
import io.kaibiao.sheet.SourceSheet;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.table.layout.PageBounds;
import io.kaibiao.table.sheet.SheetLayouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Converts one open document page by page, from pages over tables and forms to proof. Belongs to
 * one thread.
 */
final class DocumentReader {

  private final Stages stages;
  private final DocumentRequest request;
  private final PageSource source;
  private final Checkpoint checkpoint;
  private final SectionReader sections = new SectionReader();
  private final DocumentAssembler text;
  private final PageSummaries pages = new PageSummaries();
  private final List<Finding> findings = new ArrayList<>();
  private final List<InputException> unreadable = new ArrayList<>();
  private final NotedCells noted = new NotedCells();
  private final SheetLayouts sheets;
  private List<TextLine> cover = List.of();

  DocumentReader(Stages stages, DocumentRequest request) {
    this.stages = stages;
    this.request = request;
    this.source = request.source();
    this.checkpoint = request.checkpoint();
    this.sheets = new SheetLayouts(new CatalogueLexicon(stages.catalogue()));
    this.text = new DocumentAssembler(stages.phrases(), stages.catalogue().furniture());
  }

  /**
   * Converts the document.
   *
   * @throws io.kaibiao.error.ConversionCancelledException if the checkpoint ends it
   */
  Inspection read() throws InputException {
    checkpoint.pass();
    List<Integer> numbers = pageNumbers();
    findings.addAll(source.findings());
    findings.addAll(EnclosureFindings.of(source.enclosures(), request.attachments()));
    if (!request.selection().includes(1)) {
      readCover();
    }
    TableAssembler assembler =
        new TableAssembler(
            new RememberedLexicon(new CatalogueLexicon(stages.catalogue())),
            new PageBounds(checkpoint, request.limits().mostTextLength()));
    readPages(numbers, assembler);
    findings.addAll(0, DamageFindings.of(source.damage(), source.pageCount()));
    findings.addAll(sheets.findings());
    checkpoint.pass();
    ReportTables read =
        ReportTables.read(stages.catalogue(), cover, assembler.finish(), checkpoint);
    checkpoint.pass();
    findings.addAll(read.findings());
    Report report = report(read);
    ResultSize.of(report).require(source.name(), request.limits());
    return new Inspection(report, pages.with(report.tables()));
  }

  /** Reads the cover, which names organisation and year, whatever pages are asked for. */
  private void readCover() {
    try {
      Page page = source.page(1);
      Optional<SourceSheet> sheet = source.sheet(1);
      cover =
          sheet.isPresent() ? sheets.of(page, sheet.get()).lines() : page.text().remainingLines();
    } catch (InputException | RuntimeException | Error e) {
      findings.add(PageFindings.unreadableCover(PageFailure.of(source.name(), 1, e)));
    }
  }

  /** Returns the 1-based numbers of the pages to convert. */
  private List<Integer> pageNumbers() throws InputException {
    List<Integer> numbers =
        IntStream.rangeClosed(1, source.pageCount())
            .filter(request.selection()::includes)
            .boxed()
            .toList();
    int most = request.limits().mostPages();
    if (numbers.size() > most) {
      throw new InputException(
          Reason.TOO_LARGE,
          source.name()
              + ": has "
              + numbers.size()
              + " pages to convert, and "
              + most
              + " are the most; select fewer pages or raise the limit");
    }
    return numbers;
  }

  private void readPages(List<Integer> numbers, TableAssembler assembler) throws InputException {
    try (PageQueue queue = new PageQueue(source, checkpoint)) {
      for (int i = 0; i < numbers.size(); i++) {
        int following = i + 1 < numbers.size() ? numbers.get(i + 1) : 0;
        read(queue, numbers.get(i), following, assembler);
        request.listener().pageDone(numbers.get(i), source.pageCount());
      }
    }
    checkpoint.endPages();
    if (pages.size() == 0) {
      throw new InputException(
          Reason.NO_SUCH_PAGE,
          source.name()
              + ": has "
              + source.pageCount()
              + " pages and none of those asked for; select pages that it has");
    }
    if (unreadable.size() == pages.size()) {
      throw PageFindings.nothingReadable(source.name(), unreadable);
    }
  }

  /** Reads a page. Where that fails, a finding says so, and the other pages are still read. */
  private void read(PageQueue queue, int number, int following, TableAssembler assembler) {
    try {
      checkpoint.beginPage();
      checkpoint.pass();
      PageQueue.Prepared prepared = queue.take(number, following);
      checkpoint.beginPage();
      add(prepared, assembler);
    } catch (InputException | RuntimeException | Error e) {
      InputException failure = PageFailure.of(source.name(), number, e);
      unreadable.add(failure);
      findings.add(PageFindings.unreadable(number, failure));
      pages.addUnreadable(number);
    }
  }

  private void add(PageQueue.Prepared prepared, TableAssembler assembler) {
    Page page = prepared.page();
    checkpoint.pass();
    Optional<SourceSheet> sheet = source.sheet(page.number());
    TableAssembler.PageContent content =
        sheet.isPresent() ? assembler.add(sheets.of(page, sheet.get())) : assembler.add(page);
    checkpoint.pass();
    if (prepared.damaged()) {
      findings.add(PageFindings.damaged(page.number()));
    }
    content.stretches().forEach(s -> sections.add(page.number(), s.page(), s.lines()));
    text.add(page, content);
    if (cover.isEmpty()) {
      cover = content.lines();
    }
    findings.addAll(PageFindings.of(page, content.problems()));
    noted.add(page);
    pages.add(page, sheet);
  }

  /** Returns the report: its tables proved, with text, statements and metadata. */
  private Report report(ReportTables read) {
    List<Table> printed = noted.in(read.tables());
    Mentions mentions = stages.statements().read(sections.finish(), printed, read.metadata());
    checkpoint.pass();
    CorrectedProof.Result proved =
        proved(dimensioned(printed, read.metadata()), mentions.witnesses());
    checkpoint.pass();
    findings.addAll(proved.findings());
    Document document = text.finish(proved.tables(), checkpoint);
    checkpoint.pass();
    ProfileReader.Weighed weighed =
        stages.profiles().read(read.metadata(), document, proved.tables(), source.name());
    findings.addAll(weighed.findings());
    Metadata metadata = weighed.metadata();
    checkpoint.pass();
    List<Table> withNotes =
        new NotedTables(stages.catalogue().furniture())
            .of(sheets.doubted(proved.tables()), document);
    DimensionReader.Placed placed = placed(proved.withTexts(withNotes), metadata);
    findings.addAll(placed.findings());
    Source origin =
        new Source(
            source.name(),
            source.sha256(),
            source.pageCount(),
            source.kind().orElseGet(pages::kind),
            request.selection());
    return new Report(
        origin,
        metadata,
        placed.tables(),
        proved.checks(),
        mentions.against(placed.tables(), metadata),
        findings,
        document,
        read.figures(),
        proved.basis().of(origin.kind()));
  }

  /** Returns the tables proved, with what people say of their figures. */
  private CorrectedProof.Result proved(List<Table> printed, List<Witness> witnesses) {
    Coverage coverage = new Coverage(request.selection(), source.pageCount());
    List<Table> whole = stages.proof().withLostRows(printed, coverage, checkpoint);
    return new CorrectedProof(stages.proof())
        .prove(
            new CorrectedProof.Task(
                whole, request.corrections().of(source.sha256()), witnesses, coverage),
            checkpoint);
  }

  /**
   * Returns tables as printed with the places of their figures, as far as these are told before the
   * report is read as a whole. They are told again after the proof, which puts rows back and
   * figures into cells, and when the whole report has said whose accounts it holds; it takes 0.5 ms
   * a report.
   */
  private List<Table> dimensioned(List<Table> tables, Metadata metadata) {
    List<Table> placed = placed(tables, metadata).tables();
    return IntStream.range(0, tables.size())
        .mapToObj(t -> tables.get(t).placed(placed.get(t).dimensions()))
        .toList();
  }

  /** Returns tables with a report's organisation and year, and with the places of their figures. */
  private DimensionReader.Placed placed(List<Table> tables, Metadata metadata) {
    List<Table> completed =
        tables.stream()
            .map(t -> t.completed(metadata.organization(), metadata.fiscalYear()))
            .toList();
    return stages.dimensions().place(completed, metadata);
  }
}
