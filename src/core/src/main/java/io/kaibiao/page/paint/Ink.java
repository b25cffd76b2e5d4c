package io.kaibiao.page.paint;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** Everything that one content stream paints, in painting order, in display space. */
public final class Ink {

  final List<Letter> letters = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();
  final List<Fill> fills = new ArrayList<>();
  final List<Picture> pictures = new ArrayList<>();
  final List<Box> dots = new ArrayList<>();

  /** The fonts of the runs, by the runs' numbers. */
  final Map<Integer, FontFaces.Face> fonts = new HashMap<>();

  /** The names of the embedded fonts that do not say which characters they show. */
  final Set<String> namelessFonts = new TreeSet<>();

  /** The names of the fonts that were found to show others than they say. */
  final Set<String> deniedFonts = new TreeSet<>();

  /** How many areas were filled along curves: letters drawn as outlines are such. */
  int curves;

  /** How many letters, areas and images were painted so far. */
  int painted;

  /** Returns the rulings. */
  public List<Ruling> rulings() {
    return Collections.unmodifiableList(rulings);
  }

  /** Returns the images. */
  public List<Picture> pictures() {
    return Collections.unmodifiableList(pictures);
  }

  /** Returns the fonts of the runs, by the runs' numbers. */
  public Map<Integer, FontFaces.Face> fonts() {
    return Collections.unmodifiableMap(fonts);
  }

  /** Returns the names of the embedded fonts that do not say which characters they show. */
  public Set<String> namelessFonts() {
    return Collections.unmodifiableSet(namelessFonts);
  }

  /** Returns the names of the fonts that were found to show others than they say. */
  public Set<String> deniedFonts() {
    return Collections.unmodifiableSet(deniedFonts);
  }

  /** Returns how many areas were filled along curves. */
  public int curves() {
    return curves;
  }

  /**
   * A painted glyph.
   *
   * @param turn how its text is turned, or null if by no multiple of 90 degrees
   * @param originX where its baseline begins
   * @param luma the lightness it shows on white paper: 0 black, 1 white; transparency counted
   * @param neutral whether its colour is a shade of grey or let through
   * @param drawing whose outline a picture of the page shows for it
   * @param order its place among all that is painted
   */
  record Letter(
      String text,
      Box box,
      double originX,
      double originY,
      double size,
      int run,
      @Nullable Turn turn,
      double luma,
      boolean neutral,
      Drawing drawing,
      int order) {

    /** The same letter in black. */
    Letter asDark() {
      return new Letter(text, box, originX, originY, size, run, turn, 0, true, drawing, order);
    }
  }

  /**
   * A painted image.
   *
   * @param image the image, not decoded
   * @param upright whether it is painted as it is, neither turned nor mirrored
   * @param opaque whether nothing shines through
   */
  public record Picture(Box box, PDImage image, boolean upright, boolean opaque, int order) {}

  /**
   * A painted area that is no ruling.
   *
   * @param luma the lightness it shows
   * @param opaque whether nothing shines through
   */
  record Fill(Box box, double luma, boolean opaque, int order) {}
}
