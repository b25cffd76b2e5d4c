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
import org.jspecify.annotations.Nullable;

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
   * Writes the page of a report. Where its document is not at hand, the pictures of the page that
   * this one replaces are taken.
   *
   * @param original the document that it was made of
   * @param folder where the file goes
   * @param earlier the folder of the result that this one replaces; it need not be there
   * @throws IOException if the document can't be read, and no earlier page has its pictures; or if
   *     the file can't be written
   */
  public void write(Report report, OriginalDocument original, Path folder, Path earlier)
      throws IOException {
    Path before = earlier.resolve(NAME);
    String sha256 = report.source().sha256();
    byte[] document;
    try {
      document = original.bytesOf(report.source());
    } catch (IOException e) {
      if (!EmbeddedPicture.areIn(before, sha256)) {
        throw e;
      }
      try (Writer out = writer(folder)) {
        page.begin(out, ReviewPage.Use.FILE, sha256, data.of(report));
        EmbeddedPicture.copy(before, out);
        page.end(out);
      }
      return;
    }
    draw(report, document, original.password(), folder);
  }

  private void draw(Report report, byte[] document, @Nullable String password, Path folder)
      throws IOException {
    Set<Integer> doubtful = doubtful(report);
    try (Writer out = writer(folder);
        ReviewPictures pictures = ReviewPictures.open(report.source().name(), document, password)) {
      page.begin(out, ReviewPage.Use.FILE, report.source().sha256(), data.of(report));
      for (int number : ReviewData.pages(report)) {
        picture(out, pictures, number, doubtful.contains(number) ? FINE_DPI : DPI);
      }
      page.end(out);
    } catch (InputException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Writer writer(Path folder) throws IOException {
    return new BufferedWriter(
        Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8));
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
