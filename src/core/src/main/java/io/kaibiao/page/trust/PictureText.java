package io.kaibiao.page.trust;

import io.kaibiao.page.pixels.PageImage;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.cleaning.PageCleaner;
import io.kaibiao.scan.text.Blobs;
import io.kaibiao.scan.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text that a picture shows, judged by the shape of its ink alone, without an engine. Print on
 * paper is ink of the size of letters, in lines; photos, drawings and charts are mostly other ink.
 *
 * @param kind what kind of picture it is
 * @param lines the boxes of its lines of text, as shares of the picture's width and height
 */
record PictureText(Kind kind, List<Box> lines) {

  /** The kinds of pictures. */
  enum Kind {
    /** A table, or lines of prose. */
    PRINT,
    /** One line of print, such as a figure. */
    STRIP,
    /** Mostly words, but neither a table nor prose. */
    WORDS,
    /** A chart, a logo or a drawing with some words. */
    LABELS,
    /** No text. */
    NONE
  }

  static final PictureText NOTHING = new PictureText(Kind.NONE, List.of());

  PictureText {
    lines = List.copyOf(lines);
  }

  /** Resolution in pixels per inch to which a finer picture is reduced before it is judged. */
  private static final double ENOUGH_DPI = 120;

  /** Pixels per inch that are assumed of a coarser picture, whose letters could not be read. */
  private static final double COARSEST_DPI = 40;

  /**
   * Minimum share of pixels within {@link #NEAR} levels of the most common one. Photos of the
   * public table benchmarks have up to 0.1, charts and scans 0.5 and more.
   */
  private static final double PAPER = 0.3;

  private static final int NEAR = 16;

  /** Minimum share of pixels that differ from it by more levels than pale grounds do. */
  private static final double LEAST_INK = 0.001;

  private static final int PALE = 56;

  /**
   * The same share for a picture of words, scans of the examples having 0.87 and more: the coloured
   * areas of charts are cleaned off like seals.
   */
  private static final double PAPER_OF_WORDS = 0.8;

  /** Heights of letters, in points as shown. */
  private static final double LOWEST = 2.5;

  private static final double HIGHEST = 40;

  /** Grey level below which a pixel is ink. */
  private static final int INK = 128;

  /**
   * Minimum share of the ink's area that has the size of letters. Charts and drawings of the public
   * table benchmarks have 0.01 to 0.6, scanned pages of the examples 0.78 and more.
   */
  private static final double LETTERS = 0.7;

  /** The same share for a picture with rulings and rows, whose thin lines may be torn. */
  private static final double LETTERS_OF_TABLE = 0.55;

  /** The same share for a whole sheet, such as a scanned cover. */
  private static final double LETTERS_OF_SHEET = 0.9;

  /** The area of a sheet of A5, in square points. */
  private static final double SHEET = 420 * 595;

  /** Minimum mean number of letters in a line of prose, and in one of a table without rulings. */
  private static final double EACH_LINE = 4;

  private static final double EACH_CELL = 2.5;

  /** Minimum number of letters of a table or of prose. */
  private static final int FEWEST_LETTERS = 16;

  /** The same for a ruled table. */
  private static final int FEWEST_IN_CELLS = 6;

  /** Minimum number of letters of a line of print. */
  private static final int FEWEST_OF_STRIP = 2;

  /** Width of a margin around the picture, in points, whose size still counts as the picture's. */
  private static final double MARGIN = 6;

  /** Maximum height of a picture of one line, in points. */
  private static final double STRIP = 20;

  /** Minimum number of rulings of a table in each direction. */
  private static final int RULINGS = 2;

  /** Minimum number of rows, and of lines in each, of a table without rulings. */
  private static final int ROWS = 4;

  private static final int BESIDE = 3;

  /** Minimum width of a line of prose, as a share of the picture's, and their minimum number. */
  private static final double PROSE = 0.5;

  private static final int PROSE_LINES = 2;

  /** Maximum share of a picture that lines of prose fill. Hatching in a drawing fills 0.48. */
  private static final double FULL = 0.35;

  /**
   * Judges a picture.
   *
   * @param image the picture as shown, with the resolution at which it is shown
   */
  static PictureText of(PageImage image) {
    PageImage small = image.reduced(ENOUGH_DPI).framed(MARGIN);
    double dpi = Math.max(COARSEST_DPI, small.dpi());
    double paper = small.paper(NEAR);
    if (paper < PAPER || 1 - small.paper(PALE) < LEAST_INK) {
      return NOTHING;
    }
    if (image.image().getHeight() * 72 / image.dpi() <= STRIP) {
      return strip(image);
    }
    CleanPage clean = PageCleaner.clean(small.image(), dpi);
    Raster text = PageCleaner.text(clean);
    Counted ink = count(text, dpi / 72);
    List<PixelBox> lines = TextLines.find(text, List.of(), dpi);
    Kind kind = kind(clean, ink, lines);
    if (kind == Kind.WORDS && paper < PAPER_OF_WORDS) {
      kind = Kind.LABELS;
    }
    return kind == Kind.NONE
        ? NOTHING
        : new PictureText(kind, lines.stream().map(line -> share(line, text, dpi)).toList());
  }

  /** Judges a picture of one line, which is too small to be cleaned like a page. */
  private static PictureText strip(PageImage image) {
    Raster grey = image.contrasted();
    Counted ink = count(grey, image.dpi() / 72);
    return ink.letters() >= FEWEST_OF_STRIP && ink.share() >= LETTERS
        ? new PictureText(Kind.STRIP, List.of(new Box(0, 0, 1, 1)))
        : NOTHING;
  }

  /** The number of letters, and their share of the ink. */
  private record Counted(int letters, double share) {}

  private static Counted count(Raster text, double point) {
    PixelBox all = new PixelBox(0, 0, text.width(), text.height());
    double ink = 0;
    double letters = 0;
    int count = 0;
    for (Blobs.Blob blob : Blobs.find(text, all, INK)) {
      PixelBox box = blob.box();
      double area = box.width() * (double) box.height();
      if (Math.max(box.width(), box.height()) < LOWEST / 2 * point) {
        continue;
      }
      ink += area;
      if (box.height() >= LOWEST * point
          && box.height() <= HIGHEST * point
          && box.width() <= 2 * HIGHEST * point) {
        letters += area;
        count++;
      }
    }
    return new Counted(count, ink == 0 ? 0 : letters / ink);
  }

  private static Kind kind(CleanPage clean, Counted ink, List<PixelBox> lines) {
    boolean ruled = isRuled(clean, lines);
    int fewest = ruled ? FEWEST_IN_CELLS : FEWEST_LETTERS;
    boolean words = ink.letters() >= fewest && lines.size() > 1;
    if (ink.letters() < FEWEST_OF_STRIP || ink.share() < LETTERS_OF_TABLE || lines.isEmpty()) {
      return words ? Kind.LABELS : Kind.NONE;
    }
    boolean letters = ink.share() >= LETTERS;
    if (!words) {
      return Kind.NONE;
    }
    double each = ink.letters() / (double) lines.size();
    boolean tabular = isTabular(lines);
    if (letters && ink.share() >= LETTERS_OF_SHEET && isSheet(clean)) {
      return Kind.PRINT;
    }
    boolean table = (ruled && (letters || tabular)) || (letters && tabular && each >= EACH_CELL);
    return table || (letters && each >= EACH_LINE && isProse(lines, clean.raster()))
        ? Kind.PRINT
        : letters ? Kind.WORDS : Kind.LABELS;
  }

  /** Tells whether rulings cross each other as those of a table do. */
  private static boolean isRuled(CleanPage clean, List<PixelBox> lines) {
    int crossed = 0;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    List<PixelLine> down = of(clean, Direction.VERTICAL);
    for (PixelLine across : of(clean, Direction.HORIZONTAL)) {
      long cuts = down.stream().filter(line -> meets(across, line, clean.dpi() / 72)).count();
      if (cuts >= RULINGS) {
        crossed++;
        top = Math.min(top, across.position());
        bottom = Math.max(bottom, across.position());
      }
    }
    double from = top;
    double to = bottom;
    long inside = lines.stream().filter(l -> l.y0() >= from && l.y1() <= to).count();
    return crossed >= RULINGS && 2 * inside >= lines.size();
  }

  /** Tells whether a picture has the size of a sheet of paper. */
  private static boolean isSheet(CleanPage clean) {
    double point = clean.dpi() / 72;
    return clean.raster().width() * (double) clean.raster().height() >= SHEET * point * point;
  }

  private static List<PixelLine> of(CleanPage clean, Direction direction) {
    return clean.lines().stream().filter(line -> line.direction() == direction).toList();
  }

  private static boolean meets(PixelLine a, PixelLine b, double point) {
    double slack = 3 * point;
    return b.position() >= a.start() - slack
        && b.position() <= a.end() + slack
        && a.position() >= b.start() - slack
        && a.position() <= b.end() + slack;
  }

  /** Tells whether several rows have several lines beside each other. */
  private static boolean isTabular(List<PixelBox> lines) {
    List<PixelBox> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(line -> line.y0() + line.y1()));
    int rows = 0;
    int beside = 0;
    double bottom = -1;
    for (PixelBox line : sorted) {
      boolean same = (line.y0() + line.y1()) / 2.0 < bottom;
      beside = same ? beside + 1 : 1;
      bottom = same ? bottom : line.y1();
      rows += beside == BESIDE ? 1 : 0;
    }
    return rows >= ROWS;
  }

  /** Tells whether several lines are as long as those of prose, with paper between them. */
  private static boolean isProse(List<PixelBox> lines, Raster page) {
    double filled = lines.stream().mapToDouble(l -> l.width() * (double) l.height()).sum();
    return filled <= FULL * page.width() * page.height()
        && lines.stream()
                .filter(line -> line.width() >= PROSE * page.width())
                .filter(line -> line.width() >= 4 * line.height())
                .count()
            >= PROSE_LINES;
  }

  private static Box share(PixelBox line, Raster page, double dpi) {
    double margin = MARGIN * dpi / 72;
    double w = page.width() - 2 * margin;
    double h = page.height() - 2 * margin;
    return new Box(
        (line.x0() - margin) / w,
        (line.y0() - margin) / h,
        (line.x1() - margin) / w,
        (line.y1() - margin) / h);
  }
}
