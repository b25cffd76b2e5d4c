package io.kaibiao.cli.review;

import io.kaibiao.error.InputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Source;
import io.kaibiao.review.ReviewPictures;
import io.kaibiao.review.ReviewPictures.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws pages of documents when they are asked for; the document that was asked for last stays
 * open. Where a document is not at hand, the pictures in the result's own review page are taken.
 * Safe for use by many threads, which wait for each other.
 */
final class PageDrawer implements AutoCloseable {

  /** Resolution of pages, in pixels per inch: figures are told apart on scans too. */
  private static final double DPI = 150;

  private final Originals originals;
  private @Nullable ReviewPictures open;
  private String sha256 = "";

  PageDrawer(Originals originals) {
    this.originals = originals;
  }

  /** Returns a page of a result's document; empty if there is no picture of it. */
  synchronized Optional<Picture> picture(Path folder, Source source, int page)
      throws InputException, IOException {
    if (page < 1 || page > source.pages()) {
      return Optional.empty();
    }
    if (originals.path(folder, source).isEmpty()) {
      return ReviewPictures.embedded(folder, source, page);
    }
    ReviewPictures pictures = open;
    if (pictures == null || !sha256.equals(source.sha256())) {
      close();
      OriginalDocument original = originals.of(folder, source);
      pictures = ReviewPictures.open(source.name(), original.bytesOf(source), original.password());
      open = pictures;
      sha256 = source.sha256();
    }
    return Optional.of(pictures.picture(page, DPI));
  }

  @Override
  public synchronized void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
