package io.kaibiao.page.paint;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Script;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.report.place.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs a page's content stream and keeps what it paints: letters, rulings, areas, images. Nothing
 * is rendered, no image is decoded, no glyph outline is loaded.
 *
 * <p>Clips are kept as boxes: the clip of a table cell is one, and PDFBox's exact areas cost more
 * than all the rest.
 */
final class ContentReader extends PDFGraphicsStreamEngine {

  /** How far a letter's middle may stand outside the clip, in points. */
  private static final double CLIP_SLACK = 0.5;

  /** How far beside a white line a coloured area may end, in points. */
  private static final double EDGE = 0.8;

  /** An image over more than this share of a page may be the page. */
  private static final double PAGE_IMAGE = 0.5;

  /** Content darker than this on white paper can be seen. */
  private static final double WHITE = 0.97;

  private final DisplaySpace space;
  private final FontFaces faces;
  private final HiddenLayers layers;
  private final Backdrops backdrops;
  private final Ink ink = new Ink();
  private final PathInk path = new PathInk();
  private final Paint paint = new Paint();
  private final Deque<Box> clips = new ArrayDeque<>();
  private Box clip;
  private boolean clipPending;
  private float currentX;
  private float currentY;
  private int run;
  private int order;

  // Marked content: how deep, and from which depth on it belongs to a hidden layer.
  private int markDepth;
  private int hiddenFrom = Integer.MAX_VALUE;

  private ContentReader(
      PDPage page, DisplaySpace space, FontFaces faces, HiddenLayers layers, Backdrops backdrops) {
    super(page);
    this.space = space;
    this.faces = faces;
    this.layers = layers;
    this.backdrops = backdrops;
    this.clip = new Box(0, 0, space.width(), space.height());
  }

  static Ink read(
      PDPage page, DisplaySpace space, FontFaces faces, HiddenLayers layers, Backdrops backdrops)
      throws IOException {
    ContentReader reader = new ContentReader(page, space, faces, layers, backdrops);
    reader.processPage(page);
    reader.ink.rulings.addAll(DottedLines.of(reader.ink.dots));
    return reader.ink;
  }

  // ---- graphics state -------------------------------------------------------------------------

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    Box outer = clips.poll();
    if (outer != null) {
      clip = outer;
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (isHidden() || layers.isHidden(form.getCOSObject().getCOSDictionary(COSName.OC))) {
      return;
    }
    Box outer = clip;
    int depth = clips.size();
    super.showForm(form);
    // A form that leaves its states unbalanced must not leak its clip.
    while (clips.size() > depth) {
      clips.pop();
    }
    clip = outer;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    markDepth++;
    if (hiddenFrom == Integer.MAX_VALUE && COSName.OC.equals(tag) && layers.isHidden(properties)) {
      hiddenFrom = markDepth;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (markDepth == hiddenFrom) {
      hiddenFrom = Integer.MAX_VALUE;
    }
    markDepth--;
  }

  private boolean isHidden() {
    return hiddenFrom != Integer.MAX_VALUE;
  }

  // ---- paths ----------------------------------------------------------------------------------

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.rectangle(
        space.x(a.getX(), a.getY()),
        space.y(a.getX(), a.getY()),
        space.x(b.getX(), b.getY()),
        space.y(b.getX(), b.getY()),
        space.x(c.getX(), c.getY()),
        space.y(c.getX(), c.getY()),
        space.x(d.getX(), d.getY()),
        space.y(d.getX(), d.getY()));
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
        clip = intersection(clip, path.bounds());
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
    // A gradient is decoration: neither text nor ruling.
  }

  private void stroke() {
    PDGraphicsState state = getGraphicsState();
    if (isHidden() || path.isEmpty()) {
      return;
    }
    double luma = paint.ofStroke(state).luma();
    path.stroke(transformWidth(state.getLineWidth()), r -> addRuling(r, luma));
  }

  private void fill() {
    PDGraphicsState state = getGraphicsState();
    if (isHidden() || path.isEmpty()) {
      return;
    }
    double luma = paint.ofFill(state).luma();
    boolean opaque = Paint.isOpaque(state);
    int now = order++;
    ink.curves += path.curvedParts();
    path.fill(
        r -> addRuling(r, luma),
        box -> {
          Box seen = intersection(clip, box);
          if (DottedLines.isDot(box)) {
            if (luma <= WHITE && seen.width() > 0 && seen.height() > 0) {
              ink.dots.add(seen);
            }
            return;
          }
          Ruling thin = PathInk.thin(seen);
          if (thin != null && seen.width() > 0 && seen.height() > 0) {
            addRuling(thin, luma);
          } else {
            ink.fills.add(new Ink.Fill(seen, luma, opaque, now));
          }
        });
  }

  private void addRuling(Ruling r, double luma) {
    if (luma > WHITE && !onDark(r)) {
      return;
    }
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

  /** A white line can be seen on a coloured area and as the edge of one. */
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

  private static Box intersection(Box a, Box b) {
    double x0 = Math.max(a.x0(), b.x0());
    double y0 = Math.max(a.y0(), b.y0());
    return new Box(
        x0, y0, Math.max(x0, Math.min(a.x1(), b.x1())), Math.max(y0, Math.min(a.y1(), b.y1())));
  }

  // ---- images ---------------------------------------------------------------------------------

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (isHidden()) {
      return;
    }
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    double ax = space.x(m.getTranslateX(), m.getTranslateY());
    double ay = space.y(m.getTranslateX(), m.getTranslateY());
    double ux = m.getTranslateX() + m.getScaleX() + m.getShearX();
    double uy = m.getTranslateY() + m.getShearY() + m.getScaleY();
    double bx = space.x(ux, uy);
    double by = space.y(ux, uy);
    Box box =
        intersection(
            clip, new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)));
    Ruling thin = PathInk.thin(box);
    if (thin != null) {
      // Some producers draw a table's lines as stretched images of one pixel.
      addRuling(thin, 0);
    } else if (box.width() > 0 && box.height() > 0) {
      boolean upright =
          Math.abs(m.getShearX()) < 1e-3
              && Math.abs(m.getShearY()) < 1e-3
              && m.getScaleX() > 0
              && m.getScaleY() > 0;
      boolean opaque =
          !image.isStencil()
              && Paint.isOpaque(getGraphicsState())
              && (!isMasked(image) || (isOverText(box) && backdrops.isOpaque(image)));
      ink.pictures.add(new Ink.Picture(box, image, upright, opaque, order++));
    }
  }

  /** A masked image may hide the text of a whole page; elsewhere it is decoration. */
  private boolean isOverText(Box box) {
    return !ink.letters.isEmpty()
        && box.width() * box.height() > PAGE_IMAGE * space.width() * space.height();
  }

  private static boolean isMasked(PDImage image) {
    return image instanceof PDImageXObject object
        && (object.getCOSObject().containsKey(COSName.SMASK)
            || object.getCOSObject().containsKey(COSName.MASK));
  }

  // ---- text -----------------------------------------------------------------------------------

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
  protected void showFontGlyph(Matrix trm, PDFont font, int code, Vector displacement)
      throws IOException {
    letter(trm, font, code);
  }

  @Override
  protected void showType3Glyph(Matrix trm, PDType3Font font, int code, Vector displacement)
      throws IOException {
    // The drawing of the glyph is of no use: its box and its text come from the font.
    letter(trm, font, code);
  }

  private void letter(Matrix trm, PDFont font, int code) throws IOException {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (isHidden() || mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return;
    }
    FontFaces.Face face = faces.of(font);
    FontFaces.Shape shape = face.shape(code);
    if (shape.text().isBlank()) {
      return;
    }
    LetterFrame frame = LetterFrame.of(trm, face, shape, space);
    if (!isInside(frame.box())) {
      return;
    }
    ink.fonts.put(run, face);
    if (shape.drawing() == Drawing.EMBEDDED && !Script.isReadable(shape.text())) {
      (face.isDistrusted() ? ink.deniedFonts : ink.namelessFonts).add(face.name());
    }
    Paint.Tone tone = mode == RenderingMode.STROKE ? paint.ofStroke(state) : paint.ofFill(state);
    ink.letters.add(
        new Ink.Letter(
            shape.text(),
            frame.box(),
            frame.originX(),
            frame.originY(),
            frame.size(),
            run,
            frame.turn(),
            tone.luma(),
            tone.neutral(),
            shape.drawing(),
            order++));
  }

  private boolean isInside(Box box) {
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    return x >= clip.x0() - CLIP_SLACK
        && x <= clip.x1() + CLIP_SLACK
        && y >= clip.y0() - CLIP_SLACK
        && y <= clip.y1() + CLIP_SLACK;
  }
}
