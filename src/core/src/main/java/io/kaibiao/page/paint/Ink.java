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

  /** The letters whose codes may be bytes of Chinese characters. */
  final ByteLetters bytes = new ByteLetters();

  /** The fonts of the runs, by the runs' numbers. */
  final Map<Integer, FontFaces.Face> fonts = new HashMap<>();

  /** The names of the embedded fonts that do not define the characters of their glyphs. */
  final Set<String> namelessFonts = new TreeSet<>();

  /** The names of the fonts whose characters were found to be wrong. */
  final Set<String> deniedFonts = new TreeSet<>();

  /** The number of areas filled along curves, such as letters drawn as outlines. */
  int curves;

  /** The number of letters, areas and images painted so far. */
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

  /** Returns the names of the embedded fonts that do not define the characters of their glyphs. */
  public Set<String> namelessFonts() {
    return Collections.unmodifiableSet(namelessFonts);
  }

  /** Returns the names of the fonts whose characters were found to be wrong. */
  public Set<String> deniedFonts() {
    return Collections.unmodifiableSet(deniedFonts);
  }

  /** Returns the number of areas filled along curves. */
  public int curves() {
    return curves;
  }

  /**
   * A painted glyph.
   *
   * @param turn the rotation of its text, or null if it is no multiple of 90 degrees
   * @param originX the start of its baseline
   * @param luma its lightness on white paper: 0 black, 1 white, including transparency
   * @param neutral whether its colour is a shade of grey or transparent
   * @param drawing the source of the outline that rendered pages show for it
   * @param order its position in painting order
   * @param spaced whether a blank was painted right before it
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
      int order,
      boolean spaced) {

    /** Returns the same letter with another text. */
    Letter as(String other, Box around, Drawing shown) {
      return new Letter(
          other, around, originX, originY, size, run, turn, luma, neutral, shown, order, spaced);
    }

    /** Returns the same letter in black. */
    Letter asDark() {
      return new Letter(
          text, box, originX, originY, size, run, turn, 0, true, drawing, order, spaced);
    }
  }

  /**
   * A painted image.
   *
   * @param image the image, not decoded
   * @param upright whether it is painted without rotation or mirroring
   * @param opaque whether nothing is visible through it
   */
  public record Picture(Box box, PDImage image, boolean upright, boolean opaque, int order) {}

  /**
   * A painted area that is no ruling.
   *
   * @param luma its lightness on white paper
   * @param opaque whether nothing is visible through it
   */
  record Fill(Box box, double luma, boolean opaque, int order) {}
}
