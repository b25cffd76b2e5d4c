package io.kaibiao.page.limit;

import io.kaibiao.cancellation.LimitException;
import io.kaibiao.page.image.BoundedOutput;
import io.kaibiao.page.image.FilterGrowth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures how long a stream is when it is decoded, without holding it. PDFBox decodes every stream
 * as a whole, so a megabyte of a file may fill a gigabyte of memory.
 */
public final class StreamSize {

  private StreamSize() {}

  /**
   * Gives the page up if streams together are longer than a limit when they are decoded.
   *
   * @param what what they hold, in the message
   */
  static void require(List<COSStream> streams, long most, String what) {
    if (isLonger(streams, most)) {
      throw LimitException.ofPage("has more than " + most + " bytes of " + what);
    }
  }

  /** Tells whether streams together are longer than a limit when they are decoded. */
  static boolean isLonger(List<COSStream> streams, long most) {
    long possible = 0;
    for (COSStream stream : streams) {
      possible += possible(stream, most);
    }
    if (possible <= most) {
      return false;
    }
    long left = most;
    for (COSStream stream : streams) {
      left -= measured(stream, left);
      if (left < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a stream that is known to be no longer than a limit when it is decoded: the same one,
   * or one that is decoded already, so that its users do not decode it again.
   *
   * @throws IOException if it is longer
   */
  static COSStream within(COSStream stream, long most) throws IOException {
    if (possible(stream, most) <= most) {
      return stream;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if (measured(stream, most, content) > most) {
      throw new IOException("a stream has more than " + most + " bytes");
    }
    if (content.size() == 0) {
      return stream;
    }
    COSStream plain = new COSStream();
    plain.addAll(stream);
    plain.removeItem(COSName.FILTER);
    plain.removeItem(COSName.DECODE_PARMS);
    try (OutputStream out = plain.createRawOutputStream()) {
      content.writeTo(out);
    }
    return plain;
  }

  /**
   * Returns how long a stream may be at most, or a little more than a limit if it may be longer.
   * Filters of images count as none: their pixels are limited elsewhere.
   */
  private static long possible(COSStream stream, long most) {
    return Math.min(FilterGrowth.most(stream.getLength(), filters(stream), 1), most + 1);
  }

  /** Returns how long a stream is, or a little more than a limit if it is longer. */
  private static long measured(COSStream stream, long most) {
    return measured(stream, most, OutputStream.nullOutputStream());
  }

  private static long measured(COSStream stream, long most, OutputStream content) {
    List<COSName> filters = filters(stream);
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream encoded = raw;
      for (int i = 0; i < filters.size(); i++) {
        if (!FilterGrowth.isOfBytes(filters.get(i))) {
          return 0;
        }
        boolean last = i + 1 == filters.size();
        Kept kept = new Kept();
        BoundedOutput measure =
            new BoundedOutput(last ? content : kept, most, "more than " + most + " bytes");
        Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
        try {
          filter.decode(encoded, measure, stream, i);
        } catch (BoundedOutput.Overflow e) {
          return most + 1;
        }
        if (last) {
          return measure.count();
        }
        encoded = kept.content();
      }
      return Math.max(0, stream.getLength());
    } catch (IOException | RuntimeException e) {
      // A decoder meets the same damage and makes no more bytes than those before it.
      return 0;
    }
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The bytes between two filters. */
  private static final class Kept extends ByteArrayOutputStream {
    InputStream content() {
      return new ByteArrayInputStream(buf, 0, count);
    }
  }
}
