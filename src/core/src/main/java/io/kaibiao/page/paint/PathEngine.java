package io.kaibiao.page.paint;

import io.kaibiao.page.limit.PageWork;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.path.PathInk;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Interprets the path operators of a content stream, keeps the current path and counts operators.
 */
abstract class PathEngine extends PDFGraphicsStreamEngine {

  private final DisplaySpace space;
  private final PathInk path = new PathInk();
  private final ClipBoxes clips;
  private final PageWork work;
  private boolean clipPending;
  private float currentX;
  private float currentY;

  /**
   * Makes an engine.
   *
   * @param clips the clips, which paths narrow
   * @param work counts operators and forms
   */
  PathEngine(PDPage page, DisplaySpace space, ClipBoxes clips, PageWork work) {
    super(page);
    this.work = work;
    this.space = space;
    this.clips = clips;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator(operator);
    super.processOperator(operator, operands);
  }

  @Override
  public void increaseLevel() {
    work.enter();
    super.increaseLevel();
  }

  @Override
  public void decreaseLevel() {
    work.leave();
    super.decreaseLevel();
  }

  @Override
  protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance)
      throws IOException {
    work.admit(appearance);
    super.processAnnotation(annotation, appearance);
  }

  /**
   * Records the current path as stroked.
   *
   * @param current the path, which is not empty
   */
  abstract void stroke(PathInk current) throws IOException;

  /**
   * Records the current path as filled.
   *
   * @param current the path, which is not empty
   * @param evenOdd whether by the even-odd rule, else by the winding number
   */
  abstract void fill(PathInk current, boolean evenOdd) throws IOException;

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
    path.curveTo(
        space.x(x1, y1),
        space.y(x1, y1),
        space.x(x2, y2),
        space.y(x2, y2),
        space.x(x3, y3),
        space.y(x3, y3));
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
      // Viewers ignore an empty path as a clip.
      if (!path.isEmpty()) {
        clips.narrow(path.region());
      }
    }
    path.clear();
  }

  @Override
  public void strokePath() throws IOException {
    if (!path.isEmpty()) {
      stroke(path);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (!path.isEmpty()) {
      fill(path, isEvenOdd(windingRule));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    if (!path.isEmpty()) {
      fill(path, isEvenOdd(windingRule));
      stroke(path);
    }
    endPath();
  }

  private static boolean isEvenOdd(int windingRule) {
    return windingRule == Path2D.WIND_EVEN_ODD;
  }
}
