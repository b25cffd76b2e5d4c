package io.kaibiao.page.paint;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.report.place.Box;

/** Records the visible rulings and areas of a page. Belongs to one page. */
final class SeenShapes {

  /** Maximum distance between a white line and the end of a coloured area, in points. */
  private static final double EDGE = 0.8;

  /** Lightness on white paper (0–1) below which content is visible. */
  private static final double WHITE = 0.97;

  /** How many slanting lines are kept. Pages with more of them are drawings. */
  private static final int MOST_SLANTS = 500;

  private final Ink ink;
  private final ClipBoxes clips;

  /**
   * Makes a recorder of shapes.
   *
   * @param ink receives the shapes
   */
  SeenShapes(Ink ink, ClipBoxes clips) {
    this.ink = ink;
    this.clips = clips;
  }

  /**
   * Records the part of an area inside the clip, as a ruling or a dot of one if it is thin enough.
   */
  void addArea(Ink.Fill area) {
    Box seen = clips.visible(area.box());
    if (DottedLines.isDot(area.box())) {
      if (area.luma() <= WHITE && seen.width() > 0 && seen.height() > 0) {
        ink.dots.add(seen);
      }
      return;
    }
    Ruling thin = PathInk.thin(seen);
    if (thin != null && seen.width() > 0 && seen.height() > 0) {
      addRuling(thin, area.luma());
    } else {
      ink.fills.add(new Ink.Fill(seen, area.luma(), area.opaque(), area.order()));
    }
  }

  /** Records a shape that is no rectangle, unless it is pale or outside the clip. */
  void addOutline(Box box, double luma) {
    if (luma < Watermarks.PALE && clips.holdsMiddle(box)) {
      ink.outlines.add(box);
    }
  }

  /** Records the straight lines of a path that is stroked with a pen of some width, in points. */
  void addStroke(PathInk path, double width, double luma) {
    path.stroke(width, ruling -> addRuling(ruling, luma));
    path.slants(width, slant -> addSlant(slant, luma));
  }

  /** Records a slanting line whose middle is inside the clip. */
  private void addSlant(Slant slant, double luma) {
    double x = (slant.x0() + slant.x1()) / 2;
    double y = (slant.y0() + slant.y1()) / 2;
    boolean seen = luma <= WHITE || isDark(x, y);
    if (seen && clips.clip().contains(x, y) && ink.slants.size() < MOST_SLANTS) {
      ink.slants.add(slant);
    }
  }

  /** Records the part of a ruling inside the clip. */
  void addRuling(Ruling r, double luma) {
    if (luma > WHITE && !onDark(r)) {
      return;
    }
    Box clip = clips.clip();
    boolean horizontal = r.direction() == Ruling.Direction.HORIZONTAL;
    double low = horizontal ? clip.x0() : clip.y0();
    double high = horizontal ? clip.x1() : clip.y1();
    double across0 = (horizontal ? clip.y0() : clip.x0()) - 1;
    double across1 = (horizontal ? clip.y1() : clip.x1()) + 1;
    double start = Math.max(r.start(), low);
    double end = Math.min(r.end(), high);
    if (end > start && r.position() >= across0 && r.position() <= across1) {
      ink.rulings.add(new Ruling(r.direction(), r.position(), start, end, r.thickness()));
    }
  }

  /** Tells whether a white line is visible on a coloured area or at the edge of one. */
  private boolean onDark(Ruling r) {
    double mid = (r.start() + r.end()) / 2;
    boolean horizontal = r.direction() == Ruling.Direction.HORIZONTAL;
    double beside = r.thickness() / 2 + EDGE;
    for (double d : new double[] {0, -beside, beside}) {
      double x = horizontal ? mid : r.position() + d;
      double y = horizontal ? r.position() + d : mid;
      if (isDark(x, y)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDark(double x, double y) {
    for (int i = ink.fills.size() - 1; i >= 0; i--) {
      Ink.Fill fill = ink.fills.get(i);
      if (fill.box().contains(x, y)) {
        return fill.luma() < 0.92;
      }
    }
    return false;
  }
}
