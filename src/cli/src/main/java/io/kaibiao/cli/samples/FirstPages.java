package io.kaibiao.cli.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.TruthExcerpt;
import io.kaibiao.samples.lake.ScanCut;
import io.kaibiao.samples.maker.SampleReport;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The first pages of a report, as many as a limit allows without cutting a table in two; the whole
 * of the first tables where they alone are longer. A report that is not read as it was made is
 * scanned whole, as nothing tells on which pages its tables are. Belongs to one thread.
 */
final class FirstPages implements ScanCut, Closeable {

  private final int most;
  private final Kaibiao kaibiao = Kaibiao.builder().build();

  FirstPages(int most) {
    this.most = most;
  }

  @Override
  public Part of(SampleReport made, ScanRecipe recipe) throws IOException {
    if (made.pages() <= most) {
      return WHOLE.of(made, recipe);
    }
    Report report;
    try {
      report = kaibiao.convert(made.document(), made.pdf(), ConversionOptions.DEFAULT);
    } catch (InputException e) {
      throw new IOException(made.document() + " can't be read", e);
    }
    if (!isReadAsMade(made, report)) {
      return WHOLE.of(made, recipe);
    }
    int pages = pages(report);
    ObjectNode truth =
        TruthExcerpt.of(
            made.truth(), report, PageSelection.parse("1-" + pages), made.document(), recipe);
    return new Part(pages, truth);
  }

  private static boolean isReadAsMade(SampleReport made, Report report) {
    List<String> forms = new ArrayList<>();
    made.truth().path("tables").forEach(table -> forms.add(table.path("form").asText()));
    List<String> read = new ArrayList<>();
    for (Table table : report.tables()) {
      if (table.isRecognised()) {
        read.add(table.form());
      }
    }
    return forms.equals(read);
  }

  private int pages(Report report) {
    for (int pages = most; pages > 0; pages--) {
      if (isWhole(report, pages)) {
        return pages;
      }
    }
    int pages = most + 1;
    while (!isWhole(report, pages)) {
      pages++;
    }
    return pages;
  }

  /** Tells whether no table stands on the first pages and on others. */
  private static boolean isWhole(Report report, int pages) {
    for (Table table : report.tables()) {
      long on = table.pages().stream().filter(page -> page <= pages).count();
      if (on > 0 && on < table.pages().size()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    kaibiao.close();
  }
}
