package io.kaibiao.page.source;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifIFD0Directory;
import io.kaibiao.page.image.ImageFile;
import java.io.IOException;
import java.util.OptionalDouble;

/**
 * The metadata of an image file.
 *
 * @param quarters number of clockwise quarter turns to apply after mirroring
 * @param mirrored whether the image is mirrored
 * @param dpi its resolution in pixels per inch, if stated
 */
record ImageFacts(int quarters, boolean mirrored, OptionalDouble dpi) {

  private static final ImageFacts NONE = new ImageFacts(0, false, OptionalDouble.empty());

  /** An inch is 25.4 mm. */
  private static final double INCHES_A_METRE = 39.3701;

  /** EXIF's unit of resolution: 2 is an inch, 3 a centimetre. */
  private static final int CENTIMETRES = 3;

  static ImageFacts of(byte[] bytes) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(ImageFile.description(bytes));
      Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      Directory bmp = metadata.getFirstDirectoryOfType(BmpHeaderDirectory.class);
      if (exif != null) {
        return oriented(orientation(exif), exifResolution(exif));
      }
      return bmp == null ? NONE : oriented(1, bmpResolution(bmp));
    } catch (ImageProcessingException | MetadataException | IOException e) {
      // Without readable metadata the image is used as stored, and its text decides its
      // orientation.
      return NONE;
    }
  }

  private static ImageFacts oriented(int orientation, OptionalDouble dpi) {
    return switch (orientation) {
      case 2 -> new ImageFacts(0, true, dpi);
      case 3 -> new ImageFacts(2, false, dpi);
      case 4 -> new ImageFacts(2, true, dpi);
      case 5 -> new ImageFacts(3, true, dpi);
      case 6 -> new ImageFacts(1, false, dpi);
      case 7 -> new ImageFacts(1, true, dpi);
      case 8 -> new ImageFacts(3, false, dpi);
      default -> new ImageFacts(0, false, dpi);
    };
  }

  /** Returns the orientation of the camera. */
  private static int orientation(Directory exif) throws MetadataException {
    return exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
        ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
        : 1;
  }

  private static OptionalDouble exifResolution(Directory exif) throws MetadataException {
    if (!exif.containsTag(ExifIFD0Directory.TAG_X_RESOLUTION)) {
      return OptionalDouble.empty();
    }
    double value = exif.getDouble(ExifIFD0Directory.TAG_X_RESOLUTION);
    boolean metric =
        exif.containsTag(ExifIFD0Directory.TAG_RESOLUTION_UNIT)
            && exif.getInt(ExifIFD0Directory.TAG_RESOLUTION_UNIT) == CENTIMETRES;
    return OptionalDouble.of(metric ? value * 2.54 : value);
  }

  private static OptionalDouble bmpResolution(Directory bmp) throws MetadataException {
    return bmp.containsTag(BmpHeaderDirectory.TAG_X_PIXELS_PER_METER)
        ? OptionalDouble.of(
            bmp.getDouble(BmpHeaderDirectory.TAG_X_PIXELS_PER_METER) / INCHES_A_METRE)
        : OptionalDouble.empty();
  }
}
