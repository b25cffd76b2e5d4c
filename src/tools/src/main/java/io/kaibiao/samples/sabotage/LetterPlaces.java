package io.kaibiao.samples.sabotage;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Finds the letters of a page, except those in form XObjects. */
final class LetterPlaces extends PDFGraphicsStreamEngine {

  private final List<Letter> letters = new ArrayList<>();
  private Point2D.Float current = new Point2D.Float();
  private int run;

  private LetterPlaces(PDPage page) {
    super(page);
  }

  static List<Letter> of(PDPage page) throws IOException {
    LetterPlaces lettering = new LetterPlaces(page);
    lettering.processPage(page);
    return lettering.letters;
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
  protected void showGlyph(Matrix trm, PDFont font, int code, Vector displacement)
      throws IOException {
    int rgb = getGraphicsState().getNonStrokingColor().toRGB();
    double advance = displacement.getX() * Math.hypot(trm.getScaleX(), trm.getShearY());
    letters.add(new Letter(font, code, trm.clone(), advance, run, rgb));
  }

  @Override
  public void showForm(PDFormXObject form) {
    // Its letters are not changed.
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int windingRule) {}

  @Override
  public void fillAndStrokePath(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
