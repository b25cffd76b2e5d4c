package io.kaibiao.page.paint;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.page.font.FontOperator;
import io.kaibiao.page.font.TextGuard;
import io.kaibiao.report.place.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Interprets a page's content stream and records what it paints: letters, rulings, areas, images.
 * Nothing is rendered, no image is decoded, no glyph outline is loaded.
 *
 * <p>Clips are reduced to boxes: the clip of a table cell is a box, and PDFBox's exact areas cost
 * more than all other work.
 */
final class ContentReader extends PDFGraphicsStreamEngine {

  /** Share of a page above which an image may be a scan of the whole page. */
  private static final double PAGE_IMAGE = 0.5;

  /** Maximum width of what a clip cuts off a whole image, in points. */
  private static final double EDGES = 2;

  private final DisplaySpace space;
  private final LetterInk letters;
  private final HiddenLayers layers;
  private final HiddenContent hidden;
  private final Backdrops backdrops;
  private final Ink ink = new Ink();
  private final ClipBoxes clips;
  private final SeenShapes shapes;
  private final PathInk path = new PathInk();
  private final Paint paint = new Paint();
  private boolean clipPending;
  private float currentX;
  private float currentY;
  private int run;

  private ContentReader(
      PDPage page, DisplaySpace space, FontFaces faces, HiddenLayers layers, Backdrops backdrops) {
    super(page);
    this.space = space;
    this.layers = layers;
    this.hidden = new HiddenContent(layers);
    this.backdrops = backdrops;
    this.clips = new ClipBoxes(new Box(0, 0, space.width(), space.height()));
    this.shapes = new SeenShapes(ink, clips);
    this.letters = new LetterInk(ink, clips, space, faces, paint);
    addOperator(new FontOperator(this));
  }

  static Ink read(
      PDPage page, DisplaySpace space, FontFaces faces, HiddenLayers layers, Backdrops backdrops)
      throws IOException {
    ContentReader reader = new ContentReader(page, space, faces, layers, backdrops);
    reader.processPage(page);
    new AnnotationInk(reader.ink, reader.clips, space).add(page, layers, reader::showAnnotation);
    reader.ink.rulings.addAll(DottedLines.of(reader.ink.dots));
    return reader.ink;
  }

  // ---- graphics state -------------------------------------------------------------------------

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clips.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (hidden.isOpen() || layers.isHidden(form.getCOSObject().getCOSDictionary(COSName.OC))) {
      return;
    }
    ClipBoxes.State outer = clips.state();
    super.showForm(form);
    // A form with unbalanced states must not affect the clip outside it.
    clips.returnTo(outer);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    hidden.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    hidden.end();
  }

  // ---- paths ----------------------------------------------------------------------------------

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(space.x(a.getX(), a.getY()), space.y(a.getX(), a.getY()));
    for (Point2D corner : List.of(b, c, d)) {
      path.lineTo(space.x(corner.getX(), corner.getY()), space.y(corner.getX(), corner.getY()));
    }
    path.close();
    currentX = (float) a.getX();
    currentY = (float) a.getY();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(space.x(x, y), space.y(x, y));
    currentX = x;
    currentY = y;
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(space.x(x, y), space.y(x, y));
    currentX = x;
    currentY = y;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(space.x(x1, y1), space.y(x1, y1));
    path.curveTo(space.x(x2, y2), space.y(x2, y2));
    path.curveTo(space.x(x3, y3), space.y(x3, y3));
    currentX = x3;
    currentY = y3;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(currentX, currentY);
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void endPath() {
    if (clipPending) {
      clipPending = false;
      if (!path.isEmpty()) {
        clips.narrow(path.bounds());
      }
    }
    path.clear();
  }

  @Override
  public void strokePath() {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    endPath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A gradient is decoration, neither text nor ruling.
  }

  private void stroke() {
    PDGraphicsState state = getGraphicsState();
    if (hidden.isOpen() || path.isEmpty()) {
      return;
    }
    double luma = paint.ofStroke(state).luma();
    shapes.addStroke(path, transformWidth(state.getLineWidth()), luma);
  }

  private void fill() {
    PDGraphicsState state = getGraphicsState();
    if (hidden.isOpen() || path.isEmpty()) {
      return;
    }
    double luma = paint.ofFill(state).luma();
    boolean opaque = Paint.isOpaque(state);
    int now = ink.painted++;
    ink.curves += path.curvedParts();
    path.fill(
        r -> shapes.addRuling(r, luma),
        box -> shapes.addArea(new Ink.Fill(box, luma, opaque, now)),
        box -> shapes.addOutline(box, luma));
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (hidden.isOpen()) {
      return;
    }
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    double ax = space.x(m.getTranslateX(), m.getTranslateY());
    double ay = space.y(m.getTranslateX(), m.getTranslateY());
    double ux = m.getTranslateX() + m.getScaleX() + m.getShearX();
    double uy = m.getTranslateY() + m.getShearY() + m.getScaleY();
    double bx = space.x(ux, uy);
    double by = space.y(ux, uy);
    Box all = new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    Box box = clips.visible(all);
    Ruling thin = PathInk.thin(box);
    if (thin != null) {
      // Some producers draw a table's lines as stretched images of one pixel.
      shapes.addRuling(thin, 0);
    } else if (box.width() > 0 && box.height() > 0) {
      boolean upright =
          Math.abs(m.getShearX()) < 1e-3
              && Math.abs(m.getShearY()) < 1e-3
              && isWhole(all, box)
              && m.getScaleX() > 0
              && m.getScaleY() > 0;
      boolean opaque =
          !image.isStencil()
              && Paint.isOpaque(getGraphicsState())
              && (!isMasked(image) || (isOverText(box) && backdrops.isOpaque(image)));
      ink.pictures.add(new Ink.Picture(box, image, upright, opaque, ink.painted++));
    }
  }

  /** Tells whether a clip leaves all of an image but its edges. */
  private static boolean isWhole(Box all, Box seen) {
    return all.width() - seen.width() < EDGES && all.height() - seen.height() < EDGES;
  }

  /**
   * Tells whether a masked image may hide the text of a whole page. Smaller ones are decoration.
   */
  private boolean isOverText(Box box) {
    return !ink.letters.isEmpty()
        && box.width() * box.height() > PAGE_IMAGE * space.width() * space.height();
  }

  private static boolean isMasked(PDImage image) {
    return image instanceof PDImageXObject object
        && (object.getCOSObject().containsKey(COSName.SMASK)
            || object.getCOSObject().containsKey(COSName.MASK));
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    run++;
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    run++;
    super.showTextStrings(array);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    TextGuard.show(getGraphicsState().getTextState(), string, super::showText);
  }

  @Override
  protected void showFontGlyph(Matrix trm, PDFont font, int code, Vector displacement)
      throws IOException {
    showLetter(trm, font, code);
  }

  @Override
  protected void showType3Glyph(Matrix trm, PDType3Font font, int code, Vector displacement)
      throws IOException {
    showLetter(trm, font, code);
  }

  private void showLetter(Matrix trm, PDFont font, int code) throws IOException {
    if (!hidden.isOpen()) {
      letters.add(trm, font, code, run, getGraphicsState());
    }
  }
}
