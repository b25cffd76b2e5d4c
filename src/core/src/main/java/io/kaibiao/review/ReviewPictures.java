package io.kaibiao.review;

import io.kaibiao.error.InputException;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.source.Opening;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.report.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures of a document's pages. Belongs to one thread. Close it to release the document. */
public final class ReviewPictures implements Closeable {

  private final PageSource source;

  private ReviewPictures(PageSource source) {
    this.source = source;
  }

  /**
   * Opens a document that was converted.
   *
   * @param name its name in messages
   * @throws InputException if it can't be opened
   */
  public static ReviewPictures open(String name, byte[] document, @Nullable String password)
      throws InputException {
    return new ReviewPictures(
        PageSources.ofPictures().open(Opening.with(password), name, document));
  }

  /**
   * A page as a picture.
   *
   * @param file the picture
   * @param width width of the page in points
   * @param height height of the page in points
   */
  public record Picture(PictureFile file, double width, double height) {}

  /**
   * Draws a page.
   *
   * @param page the 1-based page
   * @param dpi highest resolution in pixels per inch
   * @throws InputException if it can't be drawn
   */
  public Picture picture(int page, double dpi) throws InputException, IOException {
    PagePicture drawn = source.picture(page, dpi);
    return new Picture(PictureFile.of(drawn.image()), drawn.width(), drawn.height());
  }

  /**
   * Returns the picture of a page that a result's own review page holds, for want of the document.
   *
   * @param folder the folder of the result
   * @return empty if it holds none
   */
  public static Optional<Picture> embedded(Path folder, Source source, int page)
      throws IOException {
    return EmbeddedPicture.in(folder.resolve(ReviewFile.NAME), source.sha256(), page);
  }

  /** Tells whether a result has a review page of its own, with the pictures of its document. */
  public static boolean areEmbedded(Path folder, Source source) throws IOException {
    return EmbeddedPicture.areIn(folder.resolve(ReviewFile.NAME), source.sha256());
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
