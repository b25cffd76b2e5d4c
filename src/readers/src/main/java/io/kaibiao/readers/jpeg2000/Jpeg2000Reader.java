package io.kaibiao.readers.jpeg2000;

import io.kaibiao.ocr.MissingArtifact;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.readers.natives.LeptonicaLibrary;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one JPEG 2000 image, grey or in colour, of at most ten bits a sample. Belongs to one
 * thread.
 */
final class Jpeg2000Reader extends ImageReader {

  private @Nullable CheckedImage checked;

  Jpeg2000Reader(Jpeg2000ReaderSpi provider) {
    super(provider);
  }

  @Override
  public void setInput(Object input, boolean seekForwardOnly, boolean ignoreMetadata) {
    super.setInput(input, seekForwardOnly, ignoreMetadata);
    checked = null;
  }

  @Override
  public int getNumImages(boolean allowSearch) {
    return 1;
  }

  @Override
  public int getWidth(int index) throws IOException {
    return checked(index).header().width();
  }

  @Override
  public int getHeight(int index) throws IOException {
    return checked(index).header().height();
  }

  @Override
  public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
    int channels = checked(index).header().channels();
    BufferedImage like = LeptonicaImage.blank(1, 1, channels == 1);
    return Collections.singleton(ImageTypeSpecifier.createFromRenderedImage(like)).iterator();
  }

  @Override
  public @Nullable IIOMetadata getStreamMetadata() {
    return null;
  }

  @Override
  public @Nullable IIOMetadata getImageMetadata(int index) {
    return null;
  }

  @Override
  public BufferedImage read(int index, @Nullable ImageReadParam parameters) throws IOException {
    Jpeg2000Header size = checked(index).header();
    BufferedImage whole = decode(checked(index));
    if (size.colour() == Jpeg2000Header.Colour.LUMINANCE_CHROMA && size.channels() > 2) {
      LuminanceChroma.toRgb(whole);
    }
    if (parameters == null) {
      return whole;
    }
    Rectangle region = new Rectangle();
    Rectangle place = new Rectangle();
    computeRegions(parameters, size.width(), size.height(), null, region, place);
    int stepX = parameters.getSourceXSubsampling();
    int stepY = parameters.getSourceYSubsampling();
    if (stepX == 1
        && stepY == 1
        && region.getSize().equals(new Rectangle(0, 0, size.width(), size.height()).getSize())) {
      return whole;
    }
    BufferedImage part =
        LeptonicaImage.blank(place.width, place.height, whole.getRaster().getNumBands() == 1);
    int[] pixel = new int[whole.getRaster().getNumBands()];
    for (int y = 0; y < place.height; y++) {
      for (int x = 0; x < place.width; x++) {
        whole.getRaster().getPixel(region.x + x * stepX, region.y + y * stepY, pixel);
        part.getRaster().setPixel(x, y, pixel);
      }
    }
    return part;
  }

  private static BufferedImage decode(CheckedImage image) throws IOException {
    try {
      return LeptonicaImage.decode(
          LeptonicaLibrary.load(CacheFolder.ofUser(System.getenv())), image);
    } catch (LinkageError e) {
      throw new IOException(
          "Leptonica can't be loaded: " + MissingArtifact.explained(e, "check the class path"), e);
    }
  }

  private CheckedImage checked(int index) throws IOException {
    if (index != 0) {
      throw new IndexOutOfBoundsException("a JPEG 2000 file has one image, not " + (index + 1));
    }
    CheckedImage known = checked;
    if (known == null) {
      if (!(getInput() instanceof ImageInputStream stream)) {
        throw new IllegalStateException("no input");
      }
      known = CheckedImage.of(readAll(stream));
      checked = known;
    }
    return known;
  }

  private static byte[] readAll(ImageInputStream stream) throws IOException {
    stream.seek(0);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
      all.write(buffer, 0, count);
    }
    if (all.size() == 0) {
      throw new IIOException("an empty JPEG 2000 image");
    }
    return all.toByteArray();
  }
}
