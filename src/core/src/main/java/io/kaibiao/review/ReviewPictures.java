package io.kaibiao.review;

import io.kaibiao.error.InputException;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.source.Opening;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import java.io.Closeable;
import java.io.IOException;
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
    PageSources sources =
        new PageSources(
            () -> {
              throw new IllegalStateException("pages are drawn, not read");
            },
            text -> false);
    return new ReviewPictures(sources.open(Opening.with(password), name, document));
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

  @Override
  public void close() throws IOException {
    source.close();
  }
}
