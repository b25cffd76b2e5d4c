package io.kaibiao.benchmarks;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.form.ReportTables;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.Page;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.assembly.TableAssembler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sample report with what each stage of its conversion hands to the next. */
final class SamplePages {

  /** Final accounts of 21 pages with a text layer. */
  static final Path REPORT = Path.of("training-samples/reports/sample-final-accounts.pdf");

  private final PageSources sources =
      new PageSources(
          () -> {
            throw new IllegalStateException("the sample has a text layer");
          },
          text -> true);

  private final Catalogue catalogue = Catalogue.load();
  private final CatalogueLexicon lexicon = new CatalogueLexicon(catalogue);
  private final byte[] bytes;
  private final List<Page> pages;
  private final List<GridTable> tables;

  SamplePages() {
    try {
      bytes = Files.readAllBytes(REPORT);
    } catch (IOException e) {
      throw new UncheckedIOException("start it at the top of the repository", e);
    }
    pages = readPages();
    tables = assembled();
  }

  /** Opens the document and runs the content of all its pages. */
  List<Page> readPages() {
    List<Page> read = new ArrayList<>();
    try (PageSource source = sources.open("sample.pdf", bytes, null)) {
      for (int page = 1; page <= source.pageCount(); page++) {
        read.add(source.page(page));
      }
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
    return read;
  }

  /** Finds the tables of the pages. */
  List<GridTable> assembled() {
    TableAssembler assembler = new TableAssembler(lexicon);
    pages.forEach(assembler::add);
    return assembler.finish();
  }

  /** Reads the tables as forms. */
  ReportTables forms() {
    return ReportTables.read(
        catalogue, pages.get(0).text().remainingLines(), tables, Checkpoint.NONE);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  List<Page> pages() {
    return pages;
  }

  List<GridTable> tables() {
    return tables;
  }

  CatalogueLexicon lexicon() {
    return lexicon;
  }
}
