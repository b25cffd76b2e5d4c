package io.kaibiao.page.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Finds damage that PDFBox ignores: content streams that can't be decoded, or not completely. */
final class ContentDamage {

  /** Length of the header of a compressed stream, which has no information needed here. */
  private static final int ZLIB_HEADER = 2;

  private ContentDamage() {}

  static boolean isIn(PDPage page) throws IOException {
    if (isMissing(page.getCOSObject())) {
      return true;
    }
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      if (!canBeDecoded(streams.next().getCOSObject())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the page refers to content that the file does not have. */
  private static boolean isMissing(COSDictionary page) {
    if (page.getDictionaryObject(COSName.CONTENTS) instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.getObject(i) == null) {
          return true;
        }
      }
      return false;
    }
    return page.getItem(COSName.CONTENTS) instanceof COSObject
        && page.getDictionaryObject(COSName.CONTENTS) == null;
  }

  private static boolean canBeDecoded(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    COSBase first = filters instanceof COSArray all && all.size() > 0 ? all.getObject(0) : filters;
    if (first == null || first instanceof COSArray) {
      return true;
    }
    if (COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first)) {
      return canBeInflated(stream);
    }
    return first instanceof COSName name && isKnown(name);
  }

  private static boolean isKnown(COSName filter) {
    try {
      FilterFactory.INSTANCE.getFilter(filter);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean canBeInflated(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    if (bytes.length <= ZLIB_HEADER) {
      return true;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, ZLIB_HEADER, bytes.length - ZLIB_HEADER);
      Adler32 sum = new Adler32();
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          return false;
        }
        sum.update(buffer, 0, count);
      }
      return isSum(bytes, bytes.length - inflater.getRemaining(), sum.getValue());
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Compares the checksum at the end of a stream. Returns true if there is none. */
  private static boolean isSum(byte[] bytes, int at, long sum) {
    return bytes.length - at < Integer.BYTES || ByteBuffer.wrap(bytes).getInt(at) == (int) sum;
  }
}
