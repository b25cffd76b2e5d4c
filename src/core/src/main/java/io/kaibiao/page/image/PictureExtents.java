package io.kaibiao.page.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Returns how large a picture of a PDF is: not by what its dictionary says alone, but by all that
 * decoding makes, its coded data, its mask and both scaled to each other.
 */
public final class PictureExtents {

  /** Ways of coding, and the name of Java's decoder of each. */
  private static final List<COSName> JPEG =
      List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

  /** Width of a fax without one (ISO 32000-1, table 11). */
  private static final int FAX_WIDTH = 1728;

  /** Greatest number of bytes a pixel, of CMYK and opacity of sixteen bits each. */
  private static final long BYTES_A_PIXEL = 10;

  /** Number of bytes beyond a picture's pixels that producers leave at the end. */
  private static final long SURPLUS = 1 << 26;

  private PictureExtents() {}

  /**
   * Returns the number of pixels of the largest of a picture's sizes.
   *
   * @throws IOException as {@link #of}
   */
  public static long pixels(PDImage image) throws IOException {
    return of(image).stream().mapToLong(ImageExtent::pixels).max().orElse(0);
  }

  /**
   * Returns all sizes of a picture; it can be decoded if each of them can.
   *
   * @throws IOException if its data are damaged, or far longer than its pixels
   */
  public static List<ImageExtent> of(PDImage image) throws IOException {
    List<ImageExtent> extents = new ArrayList<>();
    ImageExtent stated =
        new ImageExtent(Math.max(0, image.getWidth()), Math.max(0, image.getHeight()));
    extents.add(stated);
    if (image.getCOSObject() instanceof COSStream stream) {
      addCoded(stream, stated, extents);
      for (COSName name : List.of(COSName.SMASK, COSName.MASK)) {
        if (stream.getDictionaryObject(name) instanceof COSStream mask) {
          ImageExtent size = size(mask);
          extents.add(size);
          extents.add(
              new ImageExtent(
                  Math.max(size.width(), stated.width()),
                  Math.max(size.height(), stated.height())));
          addCoded(mask, size, extents);
        }
      }
    }
    return List.copyOf(extents);
  }

  private static ImageExtent size(COSDictionary image) {
    return new ImageExtent(
        Math.max(0, image.getInt(COSName.WIDTH, COSName.W, 0)),
        Math.max(0, image.getInt(COSName.HEIGHT, COSName.H, 0)));
  }

  /** Adds the size that the coded data of an image state. */
  private static void addCoded(COSStream stream, ImageExtent stated, List<ImageExtent> extents)
      throws IOException {
    List<COSName> filters = filters(stream);
    COSName last = filters.isEmpty() ? null : filters.get(filters.size() - 1);
    long most = Math.max(1, stated.width()) * Math.max(1, stated.height());
    FilteredData data = new FilteredData(stream, filters);
    if (last == null) {
      return;
    }
    if (JPEG.contains(last)) {
      byte[] coded = data.coded();
      JpegScans.check(coded);
      byJava("JPEG", coded, extents);
    } else if (COSName.JPX_DECODE.equals(last)) {
      byJava("JPEG2000", data.coded(), extents);
    } else if (COSName.JBIG2_DECODE.equals(last)) {
      List<byte[]> parts = new ArrayList<>();
      if (parameters(stream).getDictionaryObject(COSName.JBIG2_GLOBALS) instanceof COSStream all) {
        parts.add(new FilteredData(all, filters(all)).decoded());
      }
      parts.add(data.coded());
      extents.addAll(Jbig2Segments.extents(parts));
    } else if (COSName.CCITTFAX_DECODE.equals(last)
        || COSName.CCITTFAX_DECODE_ABBREVIATION.equals(last)) {
      COSDictionary fax = parameters(stream);
      extents.add(
          new ImageExtent(
              Math.max(0, fax.getInt(COSName.COLUMNS, FAX_WIDTH)),
              Math.max(stated.height(), fax.getInt(COSName.ROWS, 0))));
    } else {
      data.requireAtMost(most * BYTES_A_PIXEL + SURPLUS);
    }
  }

  /** Asks Java's decoder, as its answer is what it will decode. */
  private static void byJava(String format, byte[] coded, List<ImageExtent> extents)
      throws IOException {
    // PDFBox passes over a line break before the image.
    int from = coded.length > 0 && coded[0] == '\n' ? 1 : 0;
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      return;
    }
    ImageReader reader = readers.next();
    try (InputStream bytes = new ByteArrayInputStream(coded, from, coded.length - from);
        ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
      reader.setInput(in, true, true);
      extents.add(new ImageExtent(reader.getWidth(0), reader.getHeight(0)));
    } catch (RuntimeException e) {
      throw new IOException("a header that can't be read", e);
    } finally {
      reader.dispose();
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

  /** Returns the parameters of the last filter. */
  private static COSDictionary parameters(COSStream stream) {
    COSBase all = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase last =
        all instanceof COSArray array && array.size() > 0 ? array.getObject(array.size() - 1) : all;
    return last instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }
}
