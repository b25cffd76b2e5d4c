package io.kaibiao;

import io.kaibiao.page.enclosure.AttachedFile;
import io.kaibiao.page.enclosure.Enclosures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the PDFs that are attached to a document out of it, within limits. */
final class AttachedDocuments {

  /** Maximum number of PDFs that are taken out of one document. */
  static final int MOST = 100;

  /** Maximum number of bytes of all of them together. */
  private static final int MOST_BYTES = 512 << 20;

  private AttachedDocuments() {}

  /**
   * Returns the attached PDFs.
   *
   * @param mostBytes how many bytes each may have
   */
  static List<AttachedDocument> in(Enclosures enclosures, long mostBytes) {
    List<AttachedDocument> documents = new ArrayList<>();
    int left = MOST_BYTES;
    for (AttachedFile file : enclosures.files()) {
      if (documents.size() < MOST && file.isPdf()) {
        byte[] bytes = bytes(file, (int) Math.min(left, mostBytes));
        left -= bytes.length;
        documents.add(new AttachedDocument(file.name(), bytes));
      }
    }
    return List.copyOf(documents);
  }

  private static byte[] bytes(AttachedFile file, int most) {
    try {
      return file.bytes(most);
    } catch (IOException e) {
      // The conversion of an empty document says that nothing is there.
      return new byte[0];
    }
  }
}
