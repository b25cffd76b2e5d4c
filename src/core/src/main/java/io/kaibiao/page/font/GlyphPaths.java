package io.kaibiao.page.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Finds the outlines of the glyphs in a document's fonts, if the document itself contains them. */
final class GlyphPaths {

  private GlyphPaths() {}

  /** Returns the outline of a glyph, with its y axis pointing up, in a unit of the font's own. */
  static Optional<GeneralPath> of(PDFont font, int code) throws IOException {
    if (font instanceof PDType3Font type3) {
      PDType3CharProc drawing = type3.getCharProc(code);
      return drawing == null ? Optional.empty() : drawn(type3, drawing);
    }
    return font.isEmbedded() && font instanceof PDVectorFont vector
        ? Optional.of(vector.getPath(code))
        : Optional.empty();
  }

  /**
   * Returns the outline drawn by a glyph program of lines, curves and rectangles, or nothing if the
   * program uses images.
   */
  private static Optional<GeneralPath> drawn(PDType3Font font, PDType3CharProc drawing)
      throws IOException {
    GeneralPath path = new GeneralPath();
    AffineTransform matrix = new AffineTransform();
    Deque<AffineTransform> outer = new ArrayDeque<>();
    List<Double> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(drawing).parse()) {
      if (token instanceof COSNumber number) {
        operands.add((double) number.floatValue());
      } else if (token instanceof Operator operator) {
        double[] p = operands.stream().mapToDouble(d -> d).toArray();
        operands.clear();
        switch (operator.getName()) {
          case "Do" -> {
            return Optional.empty();
          }
          case "q" -> outer.push(new AffineTransform(matrix));
          case "Q" -> matrix = outer.isEmpty() ? matrix : outer.pop();
          case "cm" -> {
            if (p.length == 6) {
              matrix.concatenate(new AffineTransform(p));
            }
          }
          case "re" -> rectangle(path, p, matrix);
          default -> append(path, operator.getName(), moved(p, matrix));
        }
      }
    }
    path.transform(new AffineTransform(font.getFontMatrix().createAffineTransform()));
    return Optional.of(path);
  }

  /** Transforms a list of points. Operands that are not points keep their number. */
  private static double[] moved(double[] points, AffineTransform matrix) {
    double[] moved = points.clone();
    if (points.length % 2 == 0) {
      matrix.transform(points, 0, moved, 0, points.length / 2);
    }
    return moved;
  }

  private static void rectangle(GeneralPath path, double[] p, AffineTransform matrix) {
    if (p.length == 4) {
      path.append(
          matrix.createTransformedShape(
              new Rectangle2D.Double(
                  Math.min(p[0], p[0] + p[2]),
                  Math.min(p[1], p[1] + p[3]),
                  Math.abs(p[2]),
                  Math.abs(p[3]))),
          false);
    }
  }

  private static void append(GeneralPath path, String operator, double[] p) {
    Point2D at = path.getCurrentPoint();
    if (operator.equals("m") && p.length == 2) {
      path.moveTo(p[0], p[1]);
    } else if (at == null) {
      return;
    } else if (operator.equals("l") && p.length == 2) {
      path.lineTo(p[0], p[1]);
    } else if (operator.equals("c") && p.length == 6) {
      path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
    } else if (operator.equals("v") && p.length == 4) {
      path.curveTo(at.getX(), at.getY(), p[0], p[1], p[2], p[3]);
    } else if (operator.equals("y") && p.length == 4) {
      path.curveTo(p[0], p[1], p[2], p[3], p[2], p[3]);
    } else if (operator.equals("h")) {
      path.closePath();
    }
  }
}
