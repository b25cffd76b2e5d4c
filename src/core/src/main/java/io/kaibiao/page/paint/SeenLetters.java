package io.kaibiao.page.paint;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.page.colour.Backdrops;
import io.kaibiao.page.colour.Effect;
import io.kaibiao.page.colour.Rgb;
import io.kaibiao.page.paint.Ink.Letter;
import io.kaibiao.page.path.BandIndex;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which letters of a page a reader can see: those that are large enough, and that differ from
 * what lies behind them after all that is painted over them. Belongs to one page.
 */
final class SeenLetters {

  private static final double PALE = PaintTolerances.STANDARD.watermarks().pale();

  private static final PaintTolerances.Letters LIMITS = PaintTolerances.STANDARD.letters();

  private final Ink ink;
  private final Backdrops backdrops;
  private final Checkpoint checkpoint;
  private final BandIndex<Ink.Fill> fills;
  private final BandIndex<Ink.Picture> pictures;
  private final double largeImage;
  private final double smallestType;

  /**
   * Makes one for the ink of a page.
   *
   * @param checkpoint passed before each letter
   */
  SeenLetters(DisplaySpace space, Ink ink, Backdrops backdrops, Checkpoint checkpoint) {
    this.ink = ink;
    this.backdrops = backdrops;
    this.checkpoint = checkpoint;
    this.fills = new BandIndex<>(space.height(), Ink.Fill::box);
    this.pictures = new BandIndex<>(space.height(), Ink.Picture::box);
    ink.fills.forEach(fills::add);
    ink.pictures.forEach(pictures::add);
    this.largeImage = LIMITS.pageImage() * space.width() * space.height();
    this.smallestType =
        Math.min(LIMITS.smallestType(), LIMITS.smallestShare() * PageScale.usualType(ink));
  }

  /**
   * Returns the letters that can be seen. Pale print on a dark ground is returned as dark.
   *
   * @param overwritten receives the letters that are painted over
   */
  List<Letter> all(Overwritten overwritten) throws IOException {
    List<Letter> seen = new ArrayList<>(ink.letters.size());
    for (Letter letter : ink.letters) {
      checkpoint.pass();
      if (letter.size() < smallestType) {
        continue;
      }
      Ink.Picture picture = pictureOver(letter);
      if (picture != null) {
        overwritten.add(picture.box(), picture.order(), letter);
        continue;
      }
      List<Ink.Fill> around = fills.at(middleY(letter));
      boolean pale = letter.luma() >= PALE;
      if (!pale && isOnPaper(letter, around)) {
        seen.add(letter);
        continue;
      }
      Appearance shown = appearance(letter, around);
      Ink.Fill cover = shown.cover();
      if (cover != null) {
        overwritten.add(cover.box(), cover.order(), letter);
        continue;
      }
      double needed = letter.neutral() ? LIMITS.greyContrast() : LIMITS.colourContrast();
      if (pale && shown.isLighter(needed)) {
        seen.add(letter.asDark());
      } else if (pale && isOnPicture(letter, shown.ground())) {
        seen.add(letter.asDark());
      } else if (shown.contrast() >= needed) {
        seen.add(letter);
      }
    }
    return seen;
  }

  /** Tells whether no area lies behind or over a letter. */
  private static boolean isOnPaper(Letter letter, List<Ink.Fill> around) {
    for (Ink.Fill fill : around) {
      if (fill.box().x0() <= letter.box().x1() && fill.box().x1() >= letter.box().x0()) {
        return false;
      }
    }
    return true;
  }

  /**
   * How a letter differs from its ground.
   *
   * @param lighter how much lighter than its ground it is, at most
   * @param contrast how well it can be told from its ground, at most
   * @param ground the painting order of the last area behind it, or -1
   * @param cover an opaque area over it, if any
   */
  private record Appearance(double lighter, double contrast, int ground, Ink.@Nullable Fill cover) {

    boolean isLighter(double needed) {
      return lighter >= needed && contrast >= needed;
    }
  }

  private static Appearance appearance(Letter letter, List<Ink.Fill> around) {
    double x = (letter.box().x0() + letter.box().x1()) / 2;
    double y = middleY(letter);
    Rgb dark = Rgb.WHITE;
    Rgb light = Rgb.WHITE;
    int ground = -1;
    List<Ink.Fill> over = new ArrayList<>();
    for (Ink.Fill fill : around) {
      if (fill.order() > letter.order()) {
        if (fill.paint().canHide() && isAcross(letter, fill)) {
          over.add(fill);
        }
      } else if (fill.contains(x, y)) {
        Effect effect =
            fill.paint().compositing().onPage().covering(fill.paint().tone().coverage());
        dark = effect.mostOver(dark, fill.paint().tone().darkest());
        light = effect.leastOver(light, fill.paint().tone().lightest());
        ground = fill.order();
      }
    }
    return seenThrough(letter, List.of(dark, light), over, ground);
  }

  /** Returns the appearance on the grounds that are possible, under the areas painted later. */
  private static Appearance seenThrough(
      Letter letter, List<Rgb> grounds, List<Ink.Fill> over, int ground) {
    Effect own = letter.paint().compositing().onPage();
    double contrast = 0;
    double lighter = 0;
    for (Rgb behind : grounds) {
      for (Rgb paint : List.of(letter.paint().tone().darkest(), letter.paint().tone().lightest())) {
        Rgb below = behind;
        Rgb print = own.mostOver(behind, paint);
        lighter = Math.max(lighter, print.luma() - below.luma());
        for (Ink.Fill fill : over) {
          Effect effect = fill.paint().on(letter.order());
          if (effect.isOpaque()) {
            return new Appearance(0, 0, -1, fill);
          }
          print = effect.leastOver(print, fill.paint().tone().darkest());
          below = effect.leastOver(below, fill.paint().tone().darkest());
        }
        contrast = Math.max(contrast, print.contrast(below));
      }
    }
    return new Appearance(lighter, contrast, ground, null);
  }

  private static double middleY(Letter letter) {
    return (letter.box().y0() + letter.box().y1()) / 2;
  }

  /** Tells whether an area is painted over the whole width of a letter. */
  private static boolean isAcross(Letter letter, Ink.Fill fill) {
    Box box = letter.box();
    double y = middleY(letter);
    return fill.box().width() > 1
        && fill.box().contains(box.x0(), y)
        && fill.box().contains(box.x1(), y)
        && fill.contains((box.x0() + box.x1()) / 2, y);
  }

  /** Returns an opaque image that was painted over a letter, if any. */
  private Ink.@Nullable Picture pictureOver(Letter letter) {
    // The text layer of a scanner is often below the image of the page.
    Box box = letter.box();
    double y = middleY(letter);
    for (Ink.Picture picture : pictures.at(y)) {
      if (picture.order() > letter.order()
          && picture.opaque()
          && picture.box().contains(box.x0(), y)
          && picture.box().contains(box.x1(), y)
          && picture.compositing().on(letter.order()).isOpaque()) {
        return picture;
      }
    }
    return null;
  }

  /**
   * Tells whether a letter is on an image that it can be told from.
   *
   * @param ground the painting order of the last area behind the letter, or -1
   */
  private boolean isOnPicture(Letter letter, int ground) throws IOException {
    double x = (letter.box().x0() + letter.box().x1()) / 2;
    for (Ink.Picture picture : pictures.at(middleY(letter))) {
      Box box = picture.box();
      if (picture.order() < letter.order()
          && picture.order() > ground
          && box.contains(x, middleY(letter))
          // White letters of an OCR layer on a scan are invisible.
          && (box.width() * box.height() < largeImage || backdrops.isDark(picture.image()))) {
        return true;
      }
    }
    return false;
  }
}
