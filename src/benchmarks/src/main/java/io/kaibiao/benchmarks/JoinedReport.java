package io.kaibiao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a report of as many pages as asked for: the pages of another one, again and again. */
public final class JoinedReport {

  private JoinedReport() {}

  /**
   * Runs from the command line.
   *
   * @param args the report, the number of pages, the file to write
   */
  public static void main(String[] args) throws IOException {
    int pages = Integer.parseInt(args[1]);
    try (PDDocument report = Loader.loadPDF(Path.of(args[0]).toFile());
        PDDocument joined = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        joined.importPage(report.getPage(page % report.getNumberOfPages()));
      }
      joined.save(args[2]);
    }
  }
}
