package io.kaibiao.scan;

import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.testing.TestFont;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** A page of 200 dpi with a title and a table of amounts, and what can happen to it. */
public final class DrawnPage {

  public static final double DPI = 200;
  static final int WIDTH = 1000;
  static final int HEIGHT = 1300;

  /** Where the table's rulings are. */
  public static final List<Integer> XS = List.of(100, 330, 400, 640, 900);

  public static final List<Integer> YS =
      List.of(200, 260, 320, 380, 440, 500, 560, 620, 680, 740, 800, 860);

  private BufferedImage image;

  private DrawnPage(BufferedImage image) {
    this.image = image;
  }

  /** Returns a page whose cells are filled but for every third one. */
  public static DrawnPage table() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    TestFont.SANS.draw(pen, "Report 2023, of all", 320, 120, 44);
    TestFont.SERIF.draw(pen, "Unit: Bureau", 100, 180, 26);
    TestFont.SERIF.draw(pen, "Money: yuan", 760, 180, 26);
    pen.setStroke(new BasicStroke(2));
    for (int x : XS) {
      pen.draw(new Line2D.Double(x, YS.get(0), x, YS.get(YS.size() - 1)));
    }
    for (int y : YS) {
      pen.draw(new Line2D.Double(XS.get(0), y, XS.get(XS.size() - 1), y));
    }
    for (int row = 0; row + 1 < YS.size(); row++) {
      for (int column = 0; column + 1 < XS.size(); column++) {
        if (filled(row, column)) {
          String text =
              column == 1
                  ? String.valueOf(row)
                  : String.format(Locale.ROOT, "%,.2f", 1234.5 * (row + 1) * (column + 7));
          double left = XS.get(column + 1) - 8 - TestFont.SERIF.width(text, 26);
          TestFont.SERIF.draw(pen, text, left, YS.get(row) + 40, 26);
        }
      }
    }
    pen.dispose();
    return new DrawnPage(image);
  }

  /** Tells whether a cell of the table has text. */
  public static boolean filled(int row, int column) {
    return (row + column) % 3 != 0;
  }

  /** Returns a cell of the table. */
  static PixelBox cell(int row, int column) {
    return new PixelBox(XS.get(column), YS.get(row), XS.get(column + 1), YS.get(row + 1));
  }

  public BufferedImage image() {
    return image;
  }

  /** Turns the page about its middle, clockwise. */
  public DrawnPage leaning(double degrees) {
    AffineTransform turn =
        AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
    BufferedImage out = white(WIDTH, HEIGHT);
    Graphics2D pen = pen(out);
    pen.drawImage(image, new AffineTransformOp(turn, AffineTransformOp.TYPE_BICUBIC), 0, 0);
    pen.dispose();
    // The operation leaves black corners.
    image = out;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double u = x + 0.5 - WIDTH / 2.0;
        double v = y + 0.5 - HEIGHT / 2.0;
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double a = u * cos + v * sin + WIDTH / 2.0;
        double b = v * cos - u * sin + HEIGHT / 2.0;
        if (a < 3 || b < 3 || a > WIDTH - 3 || b > HEIGHT - 3) {
          image.setRGB(x, y, 0xFFFFFF);
        }
      }
    }
    return this;
  }

  /** Turns the page clockwise by quarters. */
  public DrawnPage turned(int quarters) {
    for (int i = 0; i < quarters; i++) {
      BufferedImage out = white(/* width= */ image.getHeight(), /* height= */ image.getWidth());
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          out.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
        }
      }
      image = out;
    }
    return this;
  }

  /** Bends the page like a sheet that was not pressed down. */
  public DrawnPage wavy() {
    BufferedImage out = white(WIDTH, HEIGHT);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int from = (int) Math.round(y + 4 * Math.sin(x / 120.0));
        if (from >= 0 && from < HEIGHT) {
          out.setRGB(x, y, image.getRGB(x, from));
        }
      }
    }
    image = out;
    return this;
  }

  public DrawnPage peppered(double share) {
    Random random = new Random(7);
    for (int i = 0; i < share * WIDTH * HEIGHT; i++) {
      int colour = random.nextBoolean() ? 0 : 0xFFFFFF;
      image.setRGB(random.nextInt(WIDTH), random.nextInt(HEIGHT), colour);
    }
    return this;
  }

  /** Punches holes. */
  public DrawnPage broken() {
    Random random = new Random(3);
    Graphics2D pen = pen(image);
    pen.setColor(Color.WHITE);
    for (int i = 0; i < 900; i++) {
      pen.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 5, 5);
    }
    pen.dispose();
    return this;
  }

  /** Maps the grey value of each pixel. */
  public DrawnPage levels(IntUnaryOperator curve) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int value = curve.applyAsInt((image.getRGB(x, y) >> 8) & 0xFF);
        image.setRGB(x, y, value * 0x010101);
      }
    }
    return this;
  }

  /** Lets the left side lie in a shadow. */
  public DrawnPage shaded() {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double light = 0.6 + 0.4 * Math.min(1, x / (WIDTH * 0.6));
        int value = (int) ((image.getRGB(x, y) & 0xFF) * light);
        image.setRGB(x, y, value * 0x010101);
      }
    }
    return this;
  }

  /** Presses a round seal onto the page; ink shows through it. */
  public DrawnPage sealed(Color colour) {
    BufferedImage seal = white(WIDTH, HEIGHT);
    Graphics2D pen = pen(seal);
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(9));
    pen.draw(new Ellipse2D.Double(520, 380, 320, 320));
    TestFont.SANS.draw(pen, "SEAL of all", 560, 560, 46);
    pen.dispose();
    multiply(seal);
    return this;
  }

  /** Writes grey letters across the page. */
  public DrawnPage watermarked() {
    BufferedImage mark = white(WIDTH, HEIGHT);
    Graphics2D pen = pen(mark);
    pen.setColor(new Color(205, 205, 205));
    pen.rotate(-0.6, WIDTH / 2.0, HEIGHT / 2.0);
    for (int i = 0; i < 4; i++) {
      TestFont.SANS.draw(pen, "COPY COPY COPY", -100, 200 + 300 * i, 110);
    }
    pen.dispose();
    multiply(mark);
    return this;
  }

  /** Folds the page once across and once down. */
  public DrawnPage folded() {
    Graphics2D pen = pen(image);
    pen.setColor(new Color(140, 140, 140));
    pen.setStroke(new BasicStroke(2));
    pen.drawLine(0, 590, WIDTH, 592);
    pen.drawLine(520, 0, 520, HEIGHT);
    pen.dispose();
    return this;
  }

  /** Folds the page twice, with shadows, hardly aslant and right across a ruling each. */
  public DrawnPage creased() {
    return crease(Direction.HORIZONTAL, 556, 564).crease(Direction.VERTICAL, 405, 395);
  }

  /** Folds the page twice side by side, once right across a ruling. */
  public DrawnPage creasedTwice() {
    return crease(Direction.HORIZONTAL, 556, 564).crease(Direction.HORIZONTAL, 551, 582);
  }

  /** Folds the page down; where the fold was not dark enough, there is nothing of it. */
  public DrawnPage halfCreased() {
    Graphics2D pen = pen(image);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    for (int y = 20; y < HEIGHT; y += 270) {
      pen.draw(new Line2D.Double(444 + y / 150.0, y, 444 + (y + 190) / 150.0, y + 190));
    }
    pen.dispose();
    return this;
  }

  private DrawnPage crease(Direction direction, double from, double to) {
    boolean level = direction == Direction.HORIZONTAL;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double along = level ? (double) x / WIDTH : (double) y / HEIGHT;
        double away = Math.abs((level ? y : x) - (from + (to - from) * along));
        int value = (int) ((image.getRGB(x, y) & 0xFF) * (1 - 0.4 * Math.exp(-away / 4)));
        image.setRGB(x, y, value * 0x010101);
      }
    }
    return this;
  }

  private void multiply(BufferedImage other) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int a = image.getRGB(x, y);
        int b = other.getRGB(x, y);
        int out = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int product = ((a >> shift) & 0xFF) * ((b >> shift) & 0xFF) / 255;
          out |= product << shift;
        }
        image.setRGB(x, y, out);
      }
    }
  }

  /** Returns the positions of lines of one direction. */
  public static List<Double> positions(List<PixelLine> lines, Direction direction) {
    return lines.stream().filter(l -> l.direction() == direction).map(PixelLine::position).toList();
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = out.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return out;
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }
}
