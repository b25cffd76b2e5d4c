package io.kaibiao.export.searchable;

import io.kaibiao.export.content.CorrectedLines.Line;
import io.kaibiao.report.place.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The content of an invisible layer of text (ISO 32000-2, 9.3.6, mode 3): each line as wide, as
 * high and in the direction as it stands on the page.
 */
final class TextLayer {

  private static final int DECIMALS = 4;

  /** Part of a line's height that lies below its base line. */
  private static final double BELOW = (double) -BlankFont.DESCENT / BlankFont.EM;

  private final String font;
  private final LayerFont codes;
  private final AffineTransform toUser;
  private final StringBuilder content = new StringBuilder();

  /**
   * Makes a layer without a line.
   *
   * @param font the name of the font among the page's resources
   * @param toUser maps points of the page as shown, the origin at its top left, to user space
   */
  TextLayer(String font, LayerFont codes, AffineTransform toUser) {
    this.font = font;
    this.codes = codes;
    this.toUser = toUser;
  }

  /** Returns the content stream that shows some lines. */
  byte[] of(List<Line> lines) {
    content.append("q\nBT\n3 Tr\n");
    lines.forEach(this::add);
    content.append("ET\nQ\n");
    return content.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void add(Line line) {
    String text = text(line.text());
    Box box = line.line().box();
    boolean upright = line.line().turn() % 2 == 0;
    double length = upright ? box.width() : box.height();
    double height = upright ? box.height() : box.width();
    double natural = LayerFont.width(text) * height;
    if (!(natural > 0) || !(length > 0)) {
      return;
    }
    Point2D along = direction(line.line().turn());
    Point2D up = new Point2D.Double(along.getY(), -along.getX());
    Point2D corner = corner(box, line.line().turn());
    Point2D start =
        new Point2D.Double(
            corner.getX() + BELOW * height * up.getX(), corner.getY() + BELOW * height * up.getY());
    Point2D origin = toUser.transform(start, null);
    Point2D right = toUser.deltaTransform(along, null);
    Point2D top = toUser.deltaTransform(up, null);
    numbers("Tz", 100 * length / natural);
    content.append('/').append(font).append(' ');
    numbers("Tf", height);
    numbers("Tm", right.getX(), right.getY(), top.getX(), top.getY(), origin.getX(), origin.getY());
    content.append('<').append(codes.encoded(text)).append("> Tj\n");
  }

  /** Returns a text without what stands for characters that nobody could read. */
  static String text(String line) {
    return line.replace("\uFFFD", "").strip();
  }

  /** Returns the direction of a text on the page as shown, where y grows downwards. */
  private static Point2D direction(int turn) {
    return switch (turn) {
      case 1 -> new Point2D.Double(0, 1);
      case 2 -> new Point2D.Double(-1, 0);
      case 3 -> new Point2D.Double(0, -1);
      default -> new Point2D.Double(1, 0);
    };
  }

  /** Returns the corner of a box at which a text begins, below its letters. */
  private static Point2D corner(Box box, int turn) {
    return switch (turn) {
      case 1 -> new Point2D.Double(box.x0(), box.y0());
      case 2 -> new Point2D.Double(box.x1(), box.y0());
      case 3 -> new Point2D.Double(box.x1(), box.y1());
      default -> new Point2D.Double(box.x0(), box.y1());
    };
  }

  private void numbers(String operator, double... operands) {
    for (double operand : operands) {
      BigDecimal number =
          BigDecimal.valueOf(operand).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
      content.append(number.toPlainString()).append(' ');
    }
    content.append(operator).append('\n');
  }
}
