package io.kaibiao.page.trust;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.page.pixels.PageImage;
import io.kaibiao.report.place.Box;
import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
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

  private static final PictureTolerances.Ground LIMITS =
      TrustTolerances.STANDARD.pictures().ground();

  private static final PictureTolerances.Letters LETTERS =
      TrustTolerances.STANDARD.pictures().letters();

  private static final int INK = ScanTolerances.STANDARD.grey().ink().picture();

  /** The area of a sheet of A5 (ISO 216), in square points. */
  private static final double SHEET = 420 * 595;

  private static final PictureTolerances.Lines LINES = TrustTolerances.STANDARD.pictures().lines();

  /**
   * Judges a picture.
   *
   * @param image the picture as shown, with the resolution at which it is shown
   * @param checkpoint passed between the steps and in long ones
   */
  static PictureText of(PageImage image, Checkpoint checkpoint) {
    PageImage small = image.reduced(LIMITS.enoughDpi()).framed(LIMITS.margin());
    double dpi = Math.max(LIMITS.coarsestDpi(), small.dpi());
    double paper = small.paper(LIMITS.near());
    if (paper < LIMITS.paper() || 1 - small.paper(LIMITS.pale()) < LIMITS.leastInk()) {
      return NOTHING;
    }
    if (image.image().getHeight() * 72 / image.dpi() <= LINES.strip()) {
      return strip(image);
    }
    CleanPage clean = PageCleaner.clean(small.image(), dpi, checkpoint);
    Raster text = PageCleaner.text(clean);
    Counted ink = count(text, dpi / 72);
    List<PixelBox> lines = TextLines.find(text, List.of(), dpi, checkpoint);
    Kind kind = kind(clean, ink, lines);
    if (kind == Kind.WORDS && paper < LIMITS.paperOfWords()) {
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
    return ink.letters() >= LETTERS.fewestOfStrip() && ink.share() >= LETTERS.share()
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
      if (Math.max(box.width(), box.height()) < LETTERS.lowest() / 2 * point) {
        continue;
      }
      ink += area;
      if (box.height() >= LETTERS.lowest() * point
          && box.height() <= LETTERS.highest() * point
          && box.width() <= 2 * LETTERS.highest() * point) {
        letters += area;
        count++;
      }
    }
    return new Counted(count, ink == 0 ? 0 : letters / ink);
  }

  private static Kind kind(CleanPage clean, Counted ink, List<PixelBox> lines) {
    boolean ruled = isRuled(clean, lines);
    int fewest = ruled ? LETTERS.fewestInCells() : LETTERS.fewest();
    boolean words = ink.letters() >= fewest && lines.size() > 1;
    if (ink.letters() < LETTERS.fewestOfStrip()
        || ink.share() < LETTERS.shareOfTable()
        || lines.isEmpty()) {
      return words ? Kind.LABELS : Kind.NONE;
    }
    boolean letters = ink.share() >= LETTERS.share();
    if (!words) {
      return Kind.NONE;
    }
    double each = ink.letters() / (double) lines.size();
    boolean tabular = isTabular(lines);
    if (letters && ink.share() >= LETTERS.shareOfSheet() && isSheet(clean)) {
      return Kind.PRINT;
    }
    boolean table =
        (ruled && (letters || tabular)) || (letters && tabular && each >= LINES.eachCell());
    return table || (letters && each >= LINES.eachLine() && isProse(lines, clean.raster()))
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
      if (cuts >= LINES.rulings()) {
        crossed++;
        top = Math.min(top, across.position());
        bottom = Math.max(bottom, across.position());
      }
    }
    double from = top;
    double to = bottom;
    long inside = lines.stream().filter(l -> l.y0() >= from && l.y1() <= to).count();
    return crossed >= LINES.rulings() && 2 * inside >= lines.size();
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
      rows += beside == LINES.beside() ? 1 : 0;
    }
    return rows >= LINES.rows();
  }

  /** Tells whether several lines are as long as those of prose, with paper between them. */
  private static boolean isProse(List<PixelBox> lines, Raster page) {
    double filled = lines.stream().mapToDouble(l -> l.width() * (double) l.height()).sum();
    return filled <= LINES.full() * page.width() * page.height()
        && lines.stream()
                .filter(line -> line.width() >= LINES.prose() * page.width())
                .filter(line -> line.width() >= 4 * line.height())
                .count()
            >= LINES.proseLines();
  }

  private static Box share(PixelBox line, Raster page, double dpi) {
    double margin = LIMITS.margin() * dpi / 72;
    double w = page.width() - 2 * margin;
    double h = page.height() - 2 * margin;
    return new Box(
        (line.x0() - margin) / w,
        (line.y0() - margin) / h,
        (line.x1() - margin) / w,
        (line.y1() - margin) / h);
  }
}
