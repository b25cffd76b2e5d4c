package io.kaibiao.page.limit;

import io.kaibiao.cancellation.LimitException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the images in the content of a page (ISO 32000-2, 8.9.7) before they are decoded: PDFBox
 * decodes each as a whole when it comes to it.
 */
final class InlineImages {

  /** Maximum number of pixels, as of other images. */
  private static final long MOST_PIXELS = 150_000_000;

  /** More bytes than one filter makes of one (LZW: 2,731). */
  private static final long RATIO = 3_000;

  private InlineImages() {}

  /**
   * Gives the page up if one of its images is too large.
   *
   * @param image the parameters of the image
   * @param data its data, coded
   * @param most maximum number of bytes that they may have when they are decoded
   */
  static void require(COSDictionary image, byte[] data, long most) {
    requirePixels(
        image.getInt(COSName.W, COSName.WIDTH, 0), image.getInt(COSName.H, COSName.HEIGHT, 0));
    COSBase filter = image.getDictionaryObject(COSName.F, COSName.FILTER);
    if (filter == null) {
      return;
    }
    COSBase all = image.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
    if (all instanceof COSArray array) {
      array.forEach(InlineImages::requireFax);
    } else {
      requireFax(all);
    }
    if (filter instanceof COSArray || data.length * RATIO > most) {
      StreamSize.require(List.of(stream(filter, all, data)), most, "an inline image");
    }
  }

  /** Looks at the parameters of a filter, of which that of faxes has sizes of its own. */
  private static void requireFax(@Nullable COSBase parameters) {
    if (parameters instanceof COSDictionary fax) {
      requirePixels(fax.getInt(COSName.COLUMNS, 0), fax.getInt(COSName.ROWS, 0));
    }
  }

  private static void requirePixels(long width, long height) {
    if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
      throw LimitException.ofPage("has an inline image of " + width + " x " + height + " pixels");
    }
  }

  private static COSStream stream(COSBase filter, @Nullable COSBase parameters, byte[] data) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stream.setItem(COSName.FILTER, filter);
    stream.setItem(COSName.DECODE_PARMS, parameters);
    return stream;
  }
}
