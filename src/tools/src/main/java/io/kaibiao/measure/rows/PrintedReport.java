package io.kaibiao.measure.rows;

import io.kaibiao.error.InputException;
import io.kaibiao.form.ReportTables;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.ocr.Readers;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.assembly.TableAssembler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A digital report in the form in which the form recognition receives it.
 *
 * @param cover the lines of its first page
 * @param grids its tables as printed
 */
record PrintedReport(List<TextLine> cover, List<GridTable> grids) {

  private static final Catalogue CATALOGUE = Catalogue.load();

  PrintedReport {
    cover = List.copyOf(cover);
    grids = List.copyOf(grids);
  }

  static PrintedReport of(Path file) throws IOException, InputException {
    CatalogueLexicon lexicon = new CatalogueLexicon(CATALOGUE);
    TableAssembler assembler = new TableAssembler(lexicon);
    List<TextLine> cover = new ArrayList<>();
    try (Readers readers = Readers.installed();
        PageSource source =
            new PageSources(readers::forDocument, lexicon::isHeader).open(file, null)) {
      for (int number = 1; number <= source.pageCount(); number++) {
        List<TextLine> lines = assembler.add(source.page(number)).lines();
        if (cover.isEmpty()) {
          cover.addAll(lines);
        }
      }
    }
    return new PrintedReport(cover, assembler.finish());
  }

  PrintedReport with(List<GridTable> others) {
    return new PrintedReport(cover, others);
  }

  List<Table> tables() {
    return ReportTables.read(CATALOGUE, cover, grids).tables();
  }
}
