package io.kaibiao.page;

import io.kaibiao.ocr.PolicyReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.scan.PageMap;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The pixels from which a page's text is read.
 *
 * @param raster the clean page with its rulings erased
 * @param dpi its resolution in pixels per inch
 * @param map the positions of its pixels in the image of the displayed page
 * @param reader reads its strips; shared with other pages
 * @param reason why the text is read from pixels
 * @param shown how the image is shown on the displayed page
 * @param strips what was read of it so far
 */
public record PixelLayer(
    Raster raster,
    double dpi,
    PageMap map,
    PolicyReader reader,
    PixelReason reason,
    Shown shown,
    Strips strips) {

  /** Makes a layer of which nothing was read yet. */
  public PixelLayer(
      Raster raster,
      double dpi,
      PageMap map,
      PolicyReader reader,
      PixelReason reason,
      Shown shown) {
    this(raster, dpi, map, reader, reason, shown, new Strips());
  }

  /** The strips that were read, each as it was read last. Belongs to one thread. */
  static final class Strips {
    private final Map<PixelBox, StripReading> readings = new HashMap<>();

    /** Remembers the reading of a strip, unless it has no text. */
    void add(PixelBox strip, StripReading reading) {
      if (!reading.text().isBlank()) {
        readings.put(strip, reading);
      }
    }

    /**
     * Returns the strips as lines, from top to bottom and in a row from left to right.
     *
     * @param turn the clockwise quarter turns of the text on the displayed page
     * @param toShown maps a strip to the displayed page
     */
    List<ReadLine> lines(int turn, Function<PixelBox, Box> toShown) {
      List<ReadLine> lines = new ArrayList<>();
      for (List<PixelBox> row : PixelText.rows(List.copyOf(readings.keySet()))) {
        for (PixelBox strip : row) {
          StripReading reading = Objects.requireNonNull(readings.get(strip));
          lines.add(
              new ReadLine(
                  PixelText.numbered(reading.text()),
                  toShown.apply(strip),
                  turn,
                  reading.confidence(),
                  reading.alternatives()));
        }
      }
      return lines;
    }
  }

  /**
   * How an image is shown on a page.
   *
   * @param dpi its resolution on the displayed page in pixels per inch, which is not the one it is
   *     read at where the page has the size of no sheet
   * @param left where its left edge stands, in points
   * @param top where its upper edge stands, in points
   */
  public record Shown(double dpi, double left, double top) {
    Box place(PixelBox box) {
      return new Box(
          left + points(box.x0()),
          top + points(box.y0()),
          left + points(box.x1()),
          top + points(box.y1()));
    }

    private double points(double pixels) {
      return pixels * 72 / dpi;
    }
  }

  /** Returns this layer of an image that is shown at another resolution than it is read at. */
  public PixelLayer shownAt(double otherDpi) {
    Shown other = new Shown(otherDpi, shown.left(), shown.top());
    return new PixelLayer(raster, dpi, map, reader, reason, other, strips);
  }

  /**
   * Reads strips. If the pixels contradict a text layer, the text engine must confirm a number,
   * because number engines read letters as digits.
   */
  List<StripReading> read(List<Raster> strips) {
    return reason.kind() == PixelReason.Kind.CONTRADICTED
        ? reader.readCorroborated(strips)
        : reader.read(strips);
  }

  /** Returns the clockwise quarter turns of the text on the displayed page. */
  int turn() {
    return Math.floorMod(-map.turns(), 4);
  }

  /** Returns a box in points. */
  Box points(PixelBox b) {
    return new Box(points(b.x0()), points(b.y0()), points(b.x1()), points(b.y1()));
  }

  double pixels(double points) {
    return points * dpi / 72;
  }

  public double points(double pixels) {
    return pixels * 72 / dpi;
  }

  /** Maps a box of the clean page, in points, to the displayed page. */
  Box toShown(Box box) {
    return shown.place(
        map.toImage(
            new PixelBox(
                (int) Math.floor(pixels(box.x0())),
                (int) Math.floor(pixels(box.y0())),
                (int) Math.ceil(pixels(box.x1())),
                (int) Math.ceil(pixels(box.y1())))));
  }
}
