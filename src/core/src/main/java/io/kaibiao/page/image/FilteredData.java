package io.kaibiao.page.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * The bytes of a stream before and after its filters. Nothing longer than a limit is made of them,
 * however much it would be.
 *
 * @param stream the stream
 * @param filters the names of its filters in the order in which they are undone
 */
record FilteredData(COSStream stream, List<COSName> filters) {

  /** Maximum length of data that are coded or in between two filters, in bytes. */
  private static final long MOST_CODED = 1L << 29;

  FilteredData {
    filters = List.copyOf(filters);
  }

  /** Returns the data that the last filter gets. */
  byte[] coded() throws IOException {
    return undone(filters.size() - 1);
  }

  /** Returns the data that all filters make. */
  byte[] decoded() throws IOException {
    return undone(filters.size());
  }

  /** Throws if all filters make more than a number of bytes. */
  void requireAtMost(long most) throws IOException {
    // Any other filter counts as the one that makes most.
    if (FilterGrowth.most(stream.getLength(), filters, FilterGrowth.LZW) > most) {
      OutputStream counted = bounded(OutputStream.nullOutputStream(), most);
      undo(filters.size() - 1, new ByteArrayInputStream(coded()), counted);
    }
  }

  private byte[] undone(int count) throws IOException {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    for (int i = 0; i < count; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      undo(i, new ByteArrayInputStream(bytes), bounded(out, MOST_CODED));
      bytes = out.toByteArray();
    }
    return bytes;
  }

  private void undo(int filter, InputStream in, OutputStream out) throws IOException {
    FilterFactory.INSTANCE.getFilter(filters.get(filter)).decode(in, out, stream, filter);
  }

  private static BoundedOutput bounded(OutputStream out, long most) {
    return new BoundedOutput(out, most, "its data are far longer than its pixels");
  }
}
