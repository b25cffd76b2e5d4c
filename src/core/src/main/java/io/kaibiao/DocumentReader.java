package io.kaibiao;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.document.DocumentAssembler;
import io.kaibiao.document.NotedTables;
import io.kaibiao.document.Phrasebook;
import io.kaibiao.document.profile.ProfileReader;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.form.ReportTables;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelReason;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.proof.Proof;
import io.kaibiao.prose.Mentions;
import io.kaibiao.prose.SectionReader;
import io.kaibiao.prose.StatementReader;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.PageSummary;
import io.kaibiao.report.PageSummary.Content;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Document;
import io.kaibiao.table.assembly.TableAssembler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Converts one open document page by page, from pages over tables and forms to proof. Belongs to
 * one thread.
 */
final class DocumentReader {

  private final Catalogue catalogue;
  private final Proof proof;
  private final StatementReader statements;
  private final SectionReader sections = new SectionReader();
  private final DocumentAssembler text;
  private final ProfileReader profiles;
  private final PageSource source;
  private final PageSelection selection;
  private final int mostPages;
  private final ConversionListener listener;
  private final Checkpoint checkpoint;
  private final List<PageSummary> pages = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private List<TextLine> cover = List.of();

  DocumentReader(
      Catalogue catalogue,
      Proof proof,
      StatementReader statements,
      Phrasebook phrases,
      ProfileReader profiles,
      PageSource source,
      PageSelection selection,
      int mostPages,
      ConversionListener listener,
      Checkpoint checkpoint) {
    this.catalogue = catalogue;
    this.proof = proof;
    this.statements = statements;
    this.profiles = profiles;
    this.text = new DocumentAssembler(phrases, catalogue.furniture());
    this.source = source;
    this.selection = selection;
    this.mostPages = mostPages;
    this.listener = listener;
    this.checkpoint = checkpoint;
  }

  /**
   * Converts the document.
   *
   * @throws io.kaibiao.error.ConversionCancelledException if the checkpoint ends it
   */
  Inspection read() throws InputException {
    checkpoint.pass();
    TableAssembler assembler = new TableAssembler(new CatalogueLexicon(catalogue));
    List<Integer> numbers =
        IntStream.rangeClosed(1, source.pageCount()).filter(selection::includes).boxed().toList();
    if (numbers.size() > mostPages) {
      throw new InputException(
          Reason.TOO_LARGE,
          source.name()
              + ": has "
              + numbers.size()
              + " pages to convert, and "
              + mostPages
              + " are the most; select fewer pages or raise the limit");
    }
    if (!selection.includes(1)) {
      // The cover names the organisation and the year, so it is read whatever pages are asked for.
      cover = source.page(1).text().remainingLines();
    }
    try (PageQueue queue = new PageQueue(source, checkpoint)) {
      for (int i = 0; i < numbers.size(); i++) {
        int following = i + 1 < numbers.size() ? numbers.get(i + 1) : 0;
        checkpoint.pass();
        read(queue, numbers.get(i), following, assembler);
        listener.pageDone(numbers.get(i), source.pageCount());
      }
    }
    if (pages.isEmpty()) {
      throw new InputException(
          Reason.NO_SUCH_PAGE,
          source.name()
              + ": has "
              + source.pageCount()
              + " pages and none of those asked for; select pages that it has");
    }
    checkpoint.pass();
    ReportTables read = ReportTables.read(catalogue, cover, assembler.finish());
    checkpoint.pass();
    findings.addAll(read.findings());
    Mentions mentions = statements.read(sections.finish(), read.tables());
    Proof.Proved proved =
        proof.prove(
            read.tables(),
            mentions.witnesses(),
            new Coverage(selection, source.pageCount()),
            checkpoint);
    checkpoint.pass();
    findings.addAll(proved.findings());
    Document document = text.finish(proved.tables());
    ProfileReader.Weighed weighed =
        profiles.read(read.metadata(), document, proved.tables(), source.name());
    findings.addAll(weighed.findings());
    Metadata metadata = weighed.metadata();
    List<Table> tables =
        new NotedTables(catalogue.furniture())
            .of(proved.tables(), document).stream()
                .map(t -> t.completed(metadata.organization(), metadata.fiscalYear()))
                .toList();
    Report report =
        new Report(
            new Source(source.name(), source.sha256(), source.pageCount(), kind(), selection),
            metadata,
            tables,
            proved.checks(),
            mentions.against(tables),
            findings,
            document);
    return new Inspection(report, pages.stream().map(p -> withTables(p, tables)).toList());
  }

  private void read(PageQueue queue, int number, int following, TableAssembler assembler) {
    PageQueue.Prepared prepared;
    try {
      prepared = queue.take(number, following);
    } catch (InputException e) {
      // The other pages are still converted; a finding says what was lost.
      findings.add(
          new Finding(
              Severity.ERROR,
              FindingCode.UNREADABLE_PAGE,
              String.valueOf(e.getMessage()),
              null,
              number));
      pages.add(new PageSummary(number, 0, 0, Content.BLANK, 0, List.of(), 0, 0, List.of()));
      return;
    }
    if (prepared.damaged()) {
      findings.add(
          new Finding(
              Severity.ERROR,
              FindingCode.DAMAGED_PAGE,
              "page " + number + " is damaged and a part of it may be lost; get the file again",
              null,
              number));
    }
    Page page = prepared.page();
    TableAssembler.PageContent content = assembler.add(page);
    sections.add(
        number,
        content.lines(),
        page.pixelsReason().isPresent() ? Origin.PIXELS : Origin.TEXT_LAYER);
    text.add(page, content);
    if (cover.isEmpty()) {
      cover = content.lines();
    }
    for (String problem : content.problems()) {
      findings.add(new Finding(Severity.ERROR, FindingCode.READER_FAILED, problem, null, number));
    }
    PageSummary summary = summary(page);
    pages.add(summary);
    page.pixelsReason()
        .ifPresent(
            reason ->
                findings.add(
                    new Finding(
                        reason.kind() == PixelReason.Kind.CONTRADICTED
                            ? Severity.WARNING
                            : Severity.INFO,
                        FindingCode.READ_FROM_PIXELS,
                        "page " + number + " was read from its pixels: " + reason.text(),
                        null,
                        number)));
    if (page.unknowableLetters() > 0) {
      findings.add(
          new Finding(
              Severity.ERROR,
              FindingCode.UNREADABLE_TEXT,
              "page "
                  + number
                  + ": "
                  + page.unknowableLetters()
                  + " letters can't be read, as their font is not embedded and names no characters;"
                  + " get the document with its fonts embedded",
              null,
              number));
    }
    if (!page.watermarks().isEmpty()) {
      findings.add(
          new Finding(
              Severity.INFO,
              FindingCode.WATERMARK,
              "left out the watermark " + String.join(", ", page.watermarks()),
              null,
              number));
    }
  }

  private static PageSummary summary(Page page) {
    return new PageSummary(
        page.number(),
        page.frame().shownWidth(),
        page.frame().shownHeight(),
        content(page),
        page.glyphs().size(),
        page.watermarks(),
        page.rulings().size(),
        page.images().size(),
        List.of());
  }

  private static Content content(Page page) {
    if (page.pixelsReason().isPresent()) {
      return Content.IMAGE;
    }
    return page.glyphs().isEmpty() ? Content.BLANK : Content.TEXT;
  }

  private SourceKind kind() {
    boolean text = pages.stream().anyMatch(p -> p.content() == Content.TEXT);
    boolean image = pages.stream().anyMatch(p -> p.content() == Content.IMAGE);
    if (!image) {
      return SourceKind.DIGITAL;
    }
    return text ? SourceKind.MIXED : SourceKind.SCANNED;
  }

  private static PageSummary withTables(PageSummary p, List<Table> tables) {
    List<String> ids =
        tables.stream().filter(t -> t.pages().contains(p.page())).map(Table::id).toList();
    return new PageSummary(
        p.page(),
        p.width(),
        p.height(),
        p.content(),
        p.glyphs(),
        p.watermarks(),
        p.rulings(),
        p.images(),
        ids);
  }
}
