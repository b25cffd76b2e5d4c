package io.kaibiao.page.source;

import io.kaibiao.cancellation.LimitException;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelReason;
import io.kaibiao.page.image.ImageFile;
import io.kaibiao.page.pixels.PageImage;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.pixels.PixelPages;
import io.kaibiao.page.pixels.PixelTolerances;
import io.kaibiao.page.pixels.SheetScale;
import io.kaibiao.scan.cleaning.TypeSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A document made of an image file: PNG, JPEG, BMP, GIF, WebP, JPEG 2000, or TIFF with its pages.
 *
 * <p>Belongs to one thread.
 */
final class ImageSource implements PageSource {

  private static final PixelTolerances.Sheets LIMITS = PixelTolerances.STANDARD.sheets();

  private final InputIdentity identity;
  private final PixelPages pixels;
  private final ImageReader reader;
  private final ImageInputStream stream;
  private final ImageFacts facts;
  private final int pages;

  private ImageSource(
      InputIdentity identity,
      PixelPages pixels,
      ImageReader reader,
      ImageInputStream stream,
      ImageFacts facts)
      throws IOException {
    this.identity = identity;
    this.pixels = pixels;
    this.reader = reader;
    this.stream = stream;
    this.facts = facts;
    this.pages = Math.max(1, reader.getNumImages(true));
  }

  static ImageSource open(InputIdentity identity, byte[] file, PixelPages pixels)
      throws InputException {
    String name = identity.name();
    try {
      byte[] bytes = ImageFile.checked(file);
      ImageInputStream stream = new ImageBytes(bytes);
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw damaged(name, new IOException("no decoder knows it"));
      }
      ImageReader reader = readers.next();
      reader.setInput(stream, false, false);
      // Called here so that a broken file is rejected as a whole, before anything is done with it.
      int width = reader.getWidth(0);
      if (width < 1) {
        throw damaged(name, new IOException("it has no width"));
      }
      PageImage.checkSize(name, width, reader.getHeight(0));
      return new ImageSource(identity, pixels, reader, stream, ImageFacts.of(bytes));
    } catch (IOException | RuntimeException e) {
      throw damaged(name, e);
    }
  }

  private static InputException damaged(String name, Exception e) {
    return new InputException(
        Reason.DAMAGED, name + ": can't be decoded (" + reason(e) + "); scan or save it again", e);
  }

  /**
   * Returns why an image can't be decoded; what Java says of a decoder's own mistake tells nobody.
   */
  private static String reason(Exception e) {
    return PageFailure.isMistake(e) ? "its data make the decoder fail" : PdfSource.oneLine(e);
  }

  @Override
  public String name() {
    return identity.name();
  }

  @Override
  public String sha256() {
    return identity.sha256();
  }

  @Override
  public int pageCount() {
    return pages;
  }

  @Override
  public Page page(int number) throws InputException {
    try {
      return pixels.read(number, shown(number), PixelReason.missing("the input is an image"));
    } catch (ConversionCancelledException | LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(identity.name(), e);
    }
  }

  @Override
  public PagePicture picture(int number, double dpi) throws InputException {
    try {
      return PagePicture.of(shown(number), dpi);
    } catch (ConversionCancelledException | LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(identity.name(), e);
    }
  }

  /** Returns the pixels of a page, upright as a viewer shows them. */
  private PageImage shown(int number) throws IOException, InputException {
    int width = reader.getWidth(number - 1);
    int height = reader.getHeight(number - 1);
    PageImage.checkSize(identity.name(), width, height);
    BufferedImage image = reader.read(number - 1);
    PageImage page = new PageImage(image, dpi(number - 1, image));
    return (facts.mirrored() ? page.mirrored() : page).turned(facts.quarters());
  }

  /**
   * Returns the resolution stated in the file if it is plausible, else that of an A4 sheet or of
   * the type size.
   */
  private double dpi(int index, BufferedImage image) throws IOException {
    double longSide = Math.max(image.getWidth(), image.getHeight());
    double told = told(index);
    if (isPlausible(told, longSide)) {
      return told;
    }
    double inside = facts.dpi().orElse(0);
    return isPlausible(inside, longSide) ? inside : TypeSize.dpi(image, SheetScale.ofA4(longSide));
  }

  private static boolean isPlausible(double dpi, double longSide) {
    return dpi >= LIMITS.leastDpi()
        && dpi <= LIMITS.mostDpi()
        && longSide / dpi <= LIMITS.largest();
  }

  /** Returns the resolution stated for one page of the file, or 0 if there is none. */
  private double told(int index) throws IOException {
    IIOMetadata metadata;
    try {
      metadata = reader.getImageMetadata(index);
    } catch (IIOException e) {
      // Java rejects the order of JPEG segments of some cameras, although the pixels are intact.
      return 0;
    }
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
    return millimetres > 0 ? 25.4 / millimetres : 0;
  }

  @Override
  public boolean isDamaged(int number) {
    // A damaged image is rejected as a whole.
    return false;
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      stream.close();
    } catch (IOException e) {
      // The image is in memory, so a failure to close loses nothing.
      throw new java.io.UncheckedIOException(e);
    }
  }
}
