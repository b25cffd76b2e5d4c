package io.kaibiao.readers.jpeg2000;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Registers JPEG 2000 with {@link javax.imageio.ImageIO}, and through it with PDFBox. Loads no
 * native library before an image is decoded.
 */
public final class Jpeg2000ReaderSpi extends ImageReaderSpi {

  private static final String[] NAMES = {"JPEG2000", "jpeg2000", "JPEG 2000", "jpeg 2000"};

  private static final String[] SUFFIXES = {"jp2", "j2k", "jpx", "jpf"};

  private static final String[] TYPES = {"image/jp2", "image/jpx", "image/jpeg2000"};

  /** The signature box of a JP2 file, and the first two markers of a bare code stream. */
  private static final int[][] SIGNATURES = {
    {0, 0, 0, 0x0C, 'j', 'P', ' ', ' ', 0x0D, 0x0A, 0x87, 0x0A}, {0xFF, 0x4F, 0xFF, 0x51}
  };

  /** Makes the provider; called by the service loader. */
  public Jpeg2000ReaderSpi() {
    super(
        "Kaibiao",
        "1",
        NAMES,
        SUFFIXES,
        TYPES,
        Jpeg2000Reader.class.getName(),
        new Class<?>[] {ImageInputStream.class},
        new String[0],
        false,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null);
  }

  @Override
  public boolean canDecodeInput(Object source) throws IOException {
    if (!(source instanceof ImageInputStream stream)) {
      return false;
    }
    for (int[] signature : SIGNATURES) {
      if (startsWith(stream, signature)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(ImageInputStream stream, int[] signature) throws IOException {
    stream.mark();
    try {
      for (int expected : signature) {
        if (stream.read() != expected) {
          return false;
        }
      }
      return true;
    } finally {
      stream.reset();
    }
  }

  @Override
  public ImageReader createReaderInstance(@Nullable Object extension) {
    return new Jpeg2000Reader(this);
  }

  @Override
  public String getDescription(@Nullable Locale locale) {
    return "JPEG 2000 by Leptonica and OpenJPEG";
  }
}
