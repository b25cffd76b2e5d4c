package io.kaibiao.samples.invention;

import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Lists the characters shown on a page with the bytes that show them, including those in form
 * XObjects. A form drawn several times is listed where it is drawn first.
 */
final class CharacterCollector extends PDFGraphicsStreamEngine {

  /** Height above the baseline in font sizes: about the centre of a Chinese character. */
  private static final float MIDDLE = 0.35f;

  private final int number;
  private final PDPage page;
  private final Set<COSBase> drawn;
  private final List<ShownCharacter> characters = new ArrayList<>();
  private final Deque<COSBase> streams = new ArrayDeque<>();
  private final Map<COSBase, Integer> strings = new HashMap<>();
  private int string;
  private int offset;
  private byte[] bytes = {};

  private CharacterCollector(PDPage page, int number, Set<COSBase> drawn) {
    super(page);
    this.page = page;
    this.number = number;
    this.drawn = drawn;
  }

  /** Returns the characters of all pages in the order in which they are shown. */
  static List<ShownCharacter> of(PDDocument document) throws IOException {
    List<ShownCharacter> all = new ArrayList<>();
    Set<COSBase> drawn = new HashSet<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      CharacterCollector collector = new CharacterCollector(page, ++number, drawn);
      collector.streams.push(page.getCOSObject());
      collector.processPage(page);
      all.addAll(collector.characters);
    }
    return all;
  }

  @Override
  protected void showText(byte[] shown) throws IOException {
    string = strings.merge(streams.element(), 1, Integer::sum) - 1;
    offset = 0;
    bytes = shown;
    super.showText(shown);
  }

  @Override
  protected void showGlyph(Matrix trm, PDFont font, int code, Vector displacement)
      throws IOException {
    int from = offset;
    ByteArrayInputStream rest = new ByteArrayInputStream(bytes, from, bytes.length - from);
    font.readCode(rest);
    offset = bytes.length - rest.available();
    String text = font.toUnicode(code);
    Point2D.Float middle = trm.transformPoint(displacement.getX() / 2, MIDDLE);
    double[] place = shown(middle);
    characters.add(
        new ShownCharacter(
            font.getCOSObject(),
            HexFormat.of().formatHex(Arrays.copyOfRange(bytes, from, offset)),
            text == null ? "" : text,
            Math.round(font.getWidth(code)),
            number,
            place[0],
            place[1],
            new ShownCharacter.Source(streams.element(), string, from)));
  }

  /**
   * Returns the position of a point of user space as displayed, from the page's top-left corner.
   */
  private double[] shown(Point2D.Float point) {
    PDRectangle crop = page.getCropBox();
    double x = point.x - crop.getLowerLeftX();
    double y = crop.getUpperRightY() - point.y;
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new double[] {crop.getHeight() - y, x};
      case 180 -> new double[] {crop.getWidth() - x, crop.getHeight() - y};
      case 270 -> new double[] {y, crop.getWidth() - x};
      default -> new double[] {x, y};
    };
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (drawn.add(form.getCOSObject())) {
      streams.push(form.getCOSObject());
      super.showForm(form);
      streams.pop();
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (drawn.add(form.getCOSObject())) {
      streams.push(form.getCOSObject());
      super.showTransparencyGroup(form);
      streams.pop();
    }
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
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
