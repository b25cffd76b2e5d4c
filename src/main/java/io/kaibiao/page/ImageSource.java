package io.kaibiao.page;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import io.kaibiao.report.InputException;
import io.kaibiao.report.InputException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * An image file as a document: PNG, JPEG, BMP, or TIFF with its pages.
 *
 * <p>Belongs to one thread.
 */
final class ImageSource implements PageSource {

  /** A resolution outside these bounds is no scanner's: the file does not say its own. */
  private static final double LEAST_DPI = 72.5;

  private static final double MOST_DPI = 1300;

  /** The long side of an A4 sheet, by which an image without a resolution is measured. */
  private static final double A4_INCHES = 11.69;

  /** No sheet that a report is printed on is larger, in inches. */
  private static final double LARGEST_SHEET = 24;

  private final String name;
  private final String sha256;
  private final PixelPages pixels;
  private final ImageReader reader;
  private final ImageInputStream stream;
  private final int quarters;
  private final int pages;

  private ImageSource(
      String name,
      String sha256,
      PixelPages pixels,
      ImageReader reader,
      ImageInputStream stream,
      int quarters,
      int pages) {
    this.name = name;
    this.sha256 = sha256;
    this.pixels = pixels;
    this.reader = reader;
    this.stream = stream;
    this.quarters = quarters;
    this.pages = pages;
  }

  static ImageSource open(String name, byte[] bytes, String sha256, PixelPages pixels)
      throws InputException {
    try {
      ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw damaged(name, new IOException("no decoder knows it"));
      }
      ImageReader reader = readers.next();
      reader.setInput(stream, false, false);
      // Asked here so that a broken file is refused as a whole, before anything is done with it.
      int width = reader.getWidth(0);
      if (width < 1) {
        throw damaged(name, new IOException("it has no width"));
      }
      return new ImageSource(
          name,
          sha256,
          pixels,
          reader,
          stream,
          exifQuarters(bytes),
          Math.max(1, reader.getNumImages(true)));
    } catch (IOException | RuntimeException e) {
      throw damaged(name, e);
    }
  }

  private static InputException damaged(String name, Exception e) {
    return new InputException(
        Reason.DAMAGED,
        name + ": is a damaged image (" + PdfSource.oneLine(e) + "); scan or save it again",
        e);
  }

  /** A photographed page says in its EXIF data how the camera was held. */
  private static int exifQuarters(byte[] bytes) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
      ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
        return 0;
      }
      return switch (exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)) {
        case 3 -> 2;
        case 6 -> 1;
        case 8 -> 3;
        default -> 0;
      };
    } catch (ImageProcessingException | MetadataException | IOException e) {
      // Without readable EXIF data the image is taken as it lies; its text tells the rest.
      return 0;
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public int pageCount() {
    return pages;
  }

  @Override
  public Page page(int number) throws InputException {
    try {
      int width = reader.getWidth(number - 1);
      int height = reader.getHeight(number - 1);
      PageImage.checkSize(name, width, height);
      BufferedImage image = reader.read(number - 1);
      double dpi = dpi(number - 1, width, height);
      return pixels.read(
          number, new PageImage(image, dpi).turned(quarters), "the input is an image");
    } catch (IOException | RuntimeException e) {
      throw damaged(name, e);
    }
  }

  private double dpi(int index, int width, int height) throws IOException {
    double estimate = Math.max(width, height) / A4_INCHES;
    IIOMetadata metadata = reader.getImageMetadata(index);
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return estimate;
    }
    Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return estimate;
    }
    double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
    double dpi = millimetres > 0 ? 25.4 / millimetres : 0;
    boolean plausible =
        dpi >= LEAST_DPI && dpi <= MOST_DPI && Math.max(width, height) / dpi <= LARGEST_SHEET;
    return plausible ? dpi : estimate;
  }

  @Override
  public boolean isDamaged(int number) {
    // A damaged image is refused as a whole.
    return false;
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      stream.close();
    } catch (IOException e) {
      // The image lies in memory: nothing of it can be lost by a failing close.
      throw new java.io.UncheckedIOException(e);
    }
  }
}
