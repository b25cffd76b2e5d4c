package io.kaibiao.review;

import io.kaibiao.error.InputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.proof.Proof;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Status;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes {@code review.html}, the review page as one file. Safe for use by many threads. */
public final class ReviewFile {

  /** Name of the file in a result's folder. */
  public static final String NAME = "review.html";

  /** Resolution of pages, in pixels per inch: printed figures of 9 points are read with ease. */
  public static final double DPI = 110;

  /** Resolution of pages with a figure in doubt, whose characters a person has to tell apart. */
  public static final double FINE_DPI = 150;

  private final ReviewData data;
  private final ReviewPage page = ReviewPage.ofReport();

  /**
   * Makes a writer.
   *
   * @param proof a proof with the rules that reports are converted with
   */
  public ReviewFile(Proof proof) {
    this.data = new ReviewData(proof);
  }

  /**
   * Writes the page of a report.
   *
   * @param original the document that it was made of
   * @param folder where the file goes
   * @throws IOException if the document can't be read or the file can't be written
   */
  public void write(Report report, OriginalDocument original, Path folder) throws IOException {
    byte[] document = original.bytesOf(report.source());
    Set<Integer> doubtful = doubtful(report);
    try (Writer out =
            new BufferedWriter(
                Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8));
        ReviewPictures pictures =
            ReviewPictures.open(report.source().name(), document, original.password())) {
      page.begin(out, ReviewPage.Use.FILE, data.of(report));
      for (int number : ReviewData.pages(report)) {
        picture(out, pictures, number, doubtful.contains(number) ? FINE_DPI : DPI);
      }
      page.end(out);
    } catch (InputException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Writes the picture of a page, unless the page can't be drawn: the data are there without. */
  private void picture(Writer out, ReviewPictures pictures, int number, double dpi)
      throws IOException {
    ReviewPictures.Picture picture;
    try {
      picture = pictures.picture(number, dpi);
    } catch (InputException e) {
      return;
    }
    page.picture(out, number, picture);
  }

  private static Set<Integer> doubtful(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().values().stream())
        .filter(cell -> cell.status() == Status.DOUBTFUL)
        .map(Cell::page)
        .collect(Collectors.toSet());
  }
}
