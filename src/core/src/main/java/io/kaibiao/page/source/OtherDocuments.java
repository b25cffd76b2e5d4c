package io.kaibiao.page.source;

import java.util.Locale;
import java.util.Set;

/**
 * Tells which files may be something else than a PDF or an image, by how they are named: text in a
 * file that is named as one of these is what a server said in place of the document.
 */
final class OtherDocuments {

  /** File name endings of documents with pages. */
  private static final Set<String> PAGED =
      Set.of("pdf", "png", "jpg", "jpeg", "tif", "tiff", "bmp", "webp", "gif", "jp2");

  private OtherDocuments() {}

  /** Tells whether a file is no document but a PDF or an image. */
  static boolean isNone(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return bytes.length == 0 || PAGED.contains(ending) || FileSignature.isPdf(bytes);
  }
}
