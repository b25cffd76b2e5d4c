package io.kaibiao.page.paint;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Shapes;
import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Compositing;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  final List<Box> outlines = new ArrayList<>();
  final List<Shapes.Slant> slants = new ArrayList<>();

  /** The letters whose codes may be bytes of Chinese characters. */
  final ByteLetters bytes = new ByteLetters();

  /** The fonts of the runs, by the runs' numbers. */
  final Map<Integer, FontFaces.Face> fonts = new HashMap<>();

  /** The fonts, each once. */
  final Set<FontFaces.Face> faces = new LinkedHashSet<>();

  /** The names of the embedded fonts that do not define the characters of their glyphs. */
  final Set<String> namelessFonts = new TreeSet<>();

  /** The names of the fonts whose characters were found to be wrong. */
  final Set<String> deniedFonts = new TreeSet<>();

  /** What annotations say of the page, in display space. */
  final List<PageNote> notes = new ArrayList<>();

  /** The areas that strike-out annotations mark. */
  final List<Box> strikeOuts = new ArrayList<>();

  /** The number of annotations that are part of the page. */
  int annotations;

  /** The number of areas filled along curves, such as letters drawn as outlines. */
  int curves;

  /** The number of lines, and of areas along curves, which may not be recorded otherwise. */
  int unseen;

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

  /** Returns the boxes of the filled shapes that are no rectangles, such as letters as outlines. */
  public List<Box> outlines() {
    return Collections.unmodifiableList(outlines);
  }

  /** Tells whether annotations are part of the page. */
  public boolean isAnnotated() {
    return annotations > 0;
  }

  /** Returns the fonts of the runs, by the runs' numbers. */
  public Map<Integer, FontFaces.Face> fonts() {
    return Collections.unmodifiableMap(fonts);
  }

  /** Returns the fonts, each once. */
  public Set<FontFaces.Face> faces() {
    return Collections.unmodifiableSet(faces);
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
   * @param frame where it stands
   * @param run the number of the text string that shows it
   * @param drawing the source of the outline that rendered pages show for it
   * @param order its position in painting order
   * @param spaced whether a blank was painted right before it
   * @param bold whether its font is bold, or its outline is stroked besides
   */
  record Letter(
      String text,
      LetterFrame frame,
      int run,
      Paint paint,
      Drawing drawing,
      int order,
      boolean spaced,
      boolean bold) {

    Box box() {
      return frame.box();
    }

    double size() {
      return frame.size();
    }

    @Nullable Turn turn() {
      return frame.turn();
    }

    /** Returns its lightness on white paper: 0 black, 1 white, including transparency. */
    double luma() {
      return paint.onPaper().luma();
    }

    /** Tells whether its colour is a shade of grey or transparent. */
    boolean neutral() {
      return paint.isNeutral();
    }

    /** Returns the same letter with another text in another box. */
    Letter as(String other, Box around, Drawing shown) {
      LetterFrame place =
          new LetterFrame(around, frame.originX(), frame.originY(), frame.size(), frame.turn());
      return new Letter(other, place, run, paint, shown, order, spaced, bold);
    }

    /** Returns the same letter in black. */
    Letter asDark() {
      return painted(new Paint(ColourRange.BLACK, Compositing.OPAQUE), order);
    }

    /** Returns the same letter in another paint. */
    Letter painted(Paint other, int later) {
      return new Letter(text, frame, run, other, drawing, later, spaced, bold);
    }
  }

  /**
   * A painted image.
   *
   * @param image the image, not decoded
   * @param upright whether it is painted whole, without rotation or mirroring
   * @param opaque whether the image itself has no transparent parts
   * @param compositing what it does to what lies below it
   * @param order its position in painting order
   */
  public record Picture(
      Box box,
      PDImage image,
      boolean upright,
      boolean opaque,
      Compositing compositing,
      int order) {}

  /**
   * A painted area that is no ruling.
   *
   * @param box the box around it, in display space
   * @param holes the parts of the box that are not painted
   * @param order its position in painting order
   */
  record Fill(Box box, List<Box> holes, Paint paint, int order) {

    /** Tells whether it is painted at a point. */
    boolean contains(double x, double y) {
      return box.contains(x, y) && holes.stream().noneMatch(hole -> hole.contains(x, y));
    }
  }
}
