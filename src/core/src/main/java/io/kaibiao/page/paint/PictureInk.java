package io.kaibiao.page.paint;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.colour.Backdrops;
import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.path.PathInk;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Records the images of a page that are painted inside the clip. Belongs to one page. */
final class PictureInk {

  private static final PaintTolerances.Shapes LIMITS = PaintTolerances.STANDARD.shapes();

  private final Ink ink;
  private final ClipBoxes clips;
  private final DisplaySpace space;
  private final SeenShapes shapes;
  private final Backdrops backdrops;

  /**
   * Makes a recorder of images.
   *
   * @param ink receives the images
   * @param shapes receives images that are lines
   */
  PictureInk(Ink ink, ClipBoxes clips, DisplaySpace space, SeenShapes shapes, Backdrops backdrops) {
    this.ink = ink;
    this.clips = clips;
    this.space = space;
    this.shapes = shapes;
    this.backdrops = backdrops;
  }

  /**
   * Records an image.
   *
   * @param m the matrix that places the unit square of the image on the page
   * @param paint its opacity and blend mode, and the tone of a stencil
   */
  void add(PDImage image, Matrix m, Paint paint) throws IOException {
    double ax = space.x(m.getTranslateX(), m.getTranslateY());
    double ay = space.y(m.getTranslateX(), m.getTranslateY());
    double ux = m.getTranslateX() + m.getScaleX() + m.getShearX();
    double uy = m.getTranslateY() + m.getShearY() + m.getScaleY();
    double bx = space.x(ux, uy);
    double by = space.y(ux, uy);
    Box whole = new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    if (clips.reveal(whole, paint, ink)) {
      return;
    }
    for (Box box : clips.region().pieces(whole)) {
      Ruling thin = PathInk.thin(box);
      if (thin != null) {
        // Some producers draw a table's lines as stretched images of one pixel.
        shapes.addRuling(thin, new Paint(ColourRange.BLACK, paint.compositing()));
      } else if (box.width() > 0 && box.height() > 0) {
        boolean open = image.isStencil() || isMasked(image);
        boolean opaque = !open || (isOverText(box) && backdrops.isOpaque(image));
        ink.pictures.add(
            new Ink.Picture(
                box,
                image,
                isUpright(m) && isWhole(whole, box),
                opaque,
                paint.compositing(),
                ink.painted++));
      }
    }
  }

  /** Tells whether a clip leaves all of an image but its edges. */
  private static boolean isWhole(Box all, Box seen) {
    return all.width() - seen.width() < LIMITS.clippedEdge()
        && all.height() - seen.height() < LIMITS.clippedEdge();
  }

  private static boolean isUpright(Matrix m) {
    return Math.abs(m.getShearX()) < 1e-3
        && Math.abs(m.getShearY()) < 1e-3
        && m.getScaleX() > 0
        && m.getScaleY() > 0;
  }

  /** Tells whether an image lies over letters, so that its mask decides whether they are seen. */
  private boolean isOverText(Box box) {
    return ink.letters.stream()
        .map(Ink.Letter::box)
        .anyMatch(l -> box.contains((l.x0() + l.x1()) / 2, (l.y0() + l.y1()) / 2));
  }

  private static boolean isMasked(PDImage image) {
    return image instanceof PDImageXObject object
        && (object.getCOSObject().containsKey(COSName.SMASK)
            || object.getCOSObject().containsKey(COSName.MASK));
  }
}
