package io.kaibiao.testing;

import io.kaibiao.samples.FontFile;
import io.kaibiao.samples.condition.Lettering;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The fonts that tests draw with, none of them the machine's. Text is drawn as outlines, which
 * needs no font configuration of the operating system.
 */
public final class TestFont implements Lettering {

  /** Liberation Sans, out of PDFBox's jar. */
  public static final TestFont SANS =
      new TestFont("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

  /** Printable ASCII with serifs. */
  public static final TestFont SERIF = new TestFont("/fonts/serif.ttf");

  /** The Chinese characters that made reports print, and ASCII. */
  public static final TestFont HEI = new TestFont("/fonts/hei.ttf");

  private final FontFile file;

  private TestFont(String resource) {
    try (InputStream in =
        Objects.requireNonNull(TestFont.class.getResourceAsStream(resource), resource)) {
      file = FontFile.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Returns the font itself. */
  public FontFile file() {
    return file;
  }

  @Override
  public Shape outline(String text) {
    return file.outline(text);
  }

  /** Returns the width of a line of text. */
  public double width(String text, double size) {
    return file.width(text) * size;
  }

  /**
   * Draws a line of text.
   *
   * @param x where its baseline begins
   */
  public void draw(Graphics2D pen, String text, double x, double y, double size) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(size, size);
    pen.fill(place.createTransformedShape(outline(text)));
  }
}
