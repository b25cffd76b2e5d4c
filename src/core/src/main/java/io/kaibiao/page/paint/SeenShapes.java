package io.kaibiao.page.paint;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.path.BandIndex;
import io.kaibiao.page.path.DottedLines;
import io.kaibiao.page.path.FilledArea;
import io.kaibiao.page.path.PathInk;
import io.kaibiao.report.place.Box;
import java.util.List;

/** Records the visible rulings and areas of a page. Belongs to one page. */
final class SeenShapes {

  private static final double PALE = PaintTolerances.STANDARD.watermarks().pale();

  private static final PaintTolerances.Shapes LIMITS = PaintTolerances.STANDARD.shapes();

  /** Maximum number of slanting lines that are recorded. A drawing has more. */
  private static final int MOST_SLANTS = 2_000;

  private final Ink ink;
  private final ClipBoxes clips;

  /** The areas painted before the last white line, of which each may be on one. */
  private final BandIndex<Ink.Fill> grounds;

  private int indexed;

  /**
   * Makes a recorder of shapes.
   *
   * @param ink receives the shapes
   * @param height the height of the page in points
   */
  SeenShapes(Ink ink, ClipBoxes clips, double height) {
    this.ink = ink;
    this.clips = clips;
    this.grounds = new BandIndex<>(height, Ink.Fill::box);
  }

  /**
   * Records the parts of an area inside the clip, as rulings or as dots of one if they are thin
   * enough.
   */
  void addArea(FilledArea area, Paint paint, int order) {
    Paint certain = area.rectangle() ? paint : paint.covering(0);
    List<Box> parts = clips.visible(area.box());
    for (Box seen : parts) {
      if (DottedLines.isDot(area.box())) {
        if (paint.luma() <= LIMITS.white()) {
          ink.dots.add(seen);
        }
        continue;
      }
      Ruling thin = area.holes().isEmpty() ? PathInk.thin(seen) : null;
      if (thin != null) {
        addRuling(thin, paint);
      } else {
        ink.fills.add(new Ink.Fill(seen, area.holes(), certain, order));
      }
    }
  }

  /** Records a shape that is no rectangle, unless it is pale or outside the clip. */
  void addOutline(Box box, Paint paint) {
    if (paint.luma() < PALE && clips.holdsMiddle(box)) {
      ink.outlines.add(box);
    }
  }

  /** Records a slanting line whose middle is inside the clip. */
  void addSlant(Slant slant, Paint paint) {
    double x = (slant.x0() + slant.x1()) / 2;
    double y = (slant.y0() + slant.y1()) / 2;
    boolean seen = paint.luma() <= LIMITS.white() || isDark(x, y);
    if (seen && clips.region().contains(x, y, 0) && ink.slants.size() < MOST_SLANTS) {
      ink.slants.add(slant);
    }
  }

  /** Records the parts of a ruling inside the clip. */
  void addRuling(Ruling r, Paint paint) {
    if (paint.luma() > LIMITS.white() && !onDark(r)) {
      return;
    }
    boolean horizontal = r.direction() == Ruling.Direction.HORIZONTAL;
    for (Box clip : clips.region().boxes()) {
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
  }

  /** Tells whether a white line is visible on a coloured area or at the edge of one. */
  private boolean onDark(Ruling r) {
    double mid = (r.start() + r.end()) / 2;
    boolean horizontal = r.direction() == Ruling.Direction.HORIZONTAL;
    double beside = r.thickness() / 2 + LIMITS.edge();
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
    while (indexed < ink.fills.size()) {
      grounds.add(ink.fills.get(indexed++));
    }
    List<Ink.Fill> below = grounds.at(y);
    for (int i = below.size() - 1; i >= 0; i--) {
      Ink.Fill fill = below.get(i);
      if (fill.contains(x, y)) {
        return fill.paint().luma() < LIMITS.ground();
      }
    }
    return false;
  }
}
