package io.kaibiao.scan;

/**
 * Where the pixels of a clean page come from in the image: a quarter turn, then a smooth map given
 * at the nodes of a grid. Coordinates count pixel edges: the middle of the first pixel is 0.5.
 */
public final class PageMap {

  /** The distance of the grid's nodes, in pixels. */
  static final int STEP = 32;

  private final int turns;
  private final int imageWidth;
  private final int imageHeight;
  private final int width;
  private final int height;
  private final int across;
  private final float[] xs;
  private final float[] ys;

  /** A point-wise map from the clean page to the turned image. */
  public interface Source {
    /** Fills in the point of the turned image that a point of the clean page comes from. */
    void locate(double x, double y, double[] out);
  }

  /**
   * Makes a map.
   *
   * @param turns by how many quarters the image is turned clockwise
   * @param image the size of the image before it is turned
   * @param page the size of the clean page
   */
  public PageMap(int turns, PixelSize image, PixelSize page, Source source) {
    this.turns = Math.floorMod(turns, 4);
    this.imageWidth = image.width();
    this.imageHeight = image.height();
    this.width = page.width();
    this.height = page.height();
    this.across = width / STEP + 2;
    int down = height / STEP + 2;
    this.xs = new float[across * down];
    this.ys = new float[across * down];
    double[] point = new double[2];
    for (int v = 0; v < down; v++) {
      for (int u = 0; u < across; u++) {
        source.locate(u * STEP, v * STEP, point);
        xs[v * across + u] = (float) point[0];
        ys[v * across + u] = (float) point[1];
      }
    }
  }

  /** Returns the map of a page that is the image, turned. */
  public static PageMap plain(int turns, PixelSize image) {
    boolean lying = Math.floorMod(turns, 2) == 1;
    return new PageMap(
        turns,
        image,
        lying ? image.turned() : image,
        (x, y, out) -> {
          out[0] = x;
          out[1] = y;
        });
  }

  /** Returns the map of the clean page turned clockwise by some more quarters. */
  public PageMap rotated(int more) {
    int quarter = Math.floorMod(more, 4);
    boolean lying = quarter % 2 == 1;
    PixelSize page = new PixelSize(width, height);
    int upWidth = turns % 2 == 1 ? imageHeight : imageWidth;
    int upHeight = turns % 2 == 1 ? imageWidth : imageHeight;
    return new PageMap(
        turns + quarter,
        new PixelSize(imageWidth, imageHeight),
        lying ? page.turned() : page,
        (x, y, out) -> {
          double[] before = unturned(x, y, quarter, width, height);
          double[] point = toTurned(before[0], before[1]);
          // The other way: from where the image lay before to where it lies now.
          double[] after =
              unturned(
                  point[0],
                  point[1],
                  4 - quarter,
                  lying ? upHeight : upWidth,
                  lying ? upWidth : upHeight);
          out[0] = after[0];
          out[1] = after[1];
        });
  }

  /** Returns where a point was before a page of some width and height was turned clockwise. */
  private static double[] unturned(double x, double y, int turns, double width, double height) {
    return switch (turns & 3) {
      case 1 -> new double[] {y, height - x};
      case 2 -> new double[] {width - x, height - y};
      case 3 -> new double[] {width - y, x};
      default -> new double[] {x, y};
    };
  }

  /** Returns by how many quarter turns the image was turned clockwise, 0 to 3. */
  public int turns() {
    return turns;
  }

  /** Returns the width of the clean page. */
  int width() {
    return width;
  }

  /** Returns the height of the clean page. */
  int height() {
    return height;
  }

  /**
   * Returns the point of the image that a point of the clean page comes from.
   *
   * @return its x and y
   */
  public double[] toImage(double x, double y) {
    double[] point = toTurned(x, y);
    return unturned(point[0], point[1], turns, imageWidth, imageHeight);
  }

  /** Returns the smallest box of the image that holds a box of the clean page. */
  public PixelBox toImage(PixelBox box) {
    return bounds(box, imageWidth, imageHeight, this::toImage);
  }

  private interface Point {
    double[] of(double x, double y);
  }

  private static PixelBox bounds(PixelBox box, int width, int height, Point map) {
    double x0 = Double.MAX_VALUE;
    double y0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double y1 = -Double.MAX_VALUE;
    for (int corner = 0; corner < 4; corner++) {
      double[] point =
          map.of((corner & 1) == 0 ? box.x0() : box.x1(), corner < 2 ? box.y0() : box.y1());
      x0 = Math.min(x0, point[0]);
      y0 = Math.min(y0, point[1]);
      x1 = Math.max(x1, point[0]);
      y1 = Math.max(y1, point[1]);
    }
    int left = within(Math.floor(x0 + 1e-3), width);
    int top = within(Math.floor(y0 + 1e-3), height);
    return new PixelBox(
        left,
        top,
        Math.max(left, within(Math.ceil(x1 - 1e-3), width)),
        Math.max(top, within(Math.ceil(y1 - 1e-3), height)));
  }

  private static int within(double value, int most) {
    return (int) Math.max(0, Math.min(most, value));
  }

  private double[] toTurned(double x, double y) {
    int u = Math.max(0, Math.min(across - 2, (int) Math.floor(x / STEP)));
    int v = Math.max(0, Math.min(xs.length / across - 2, (int) Math.floor(y / STEP)));
    double p = x / STEP - u;
    double q = y / STEP - v;
    int at = v * across + u;
    return new double[] {mixed(xs, at, p, q), mixed(ys, at, p, q)};
  }

  private double mixed(float[] values, int at, double p, double q) {
    double top = values[at] + p * (values[at + 1] - values[at]);
    double bottom = values[at + across] + p * (values[at + across + 1] - values[at + across]);
    return top + q * (bottom - top);
  }

  /** Returns the clean page's pixels out of the turned image's, white where there are none. */
  public Raster resampled(Raster turned) {
    byte[] out = new byte[width * height];
    byte[] in = turned.pixels();
    int stride = turned.width();
    int mostX = turned.width() - 1;
    int mostY = turned.height() - 1;
    for (int y = 0; y < height; y++) {
      int v = y / STEP;
      double q = (y % STEP + 0.5) / STEP;
      for (int u = 0; u * STEP < width; u++) {
        int node = v * across + u;
        double x0 = xs[node] + q * (xs[node + across] - xs[node]);
        double y0 = ys[node] + q * (ys[node + across] - ys[node]);
        double x1 = xs[node + 1] + q * (xs[node + across + 1] - xs[node + 1]);
        double y1 = ys[node + 1] + q * (ys[node + across + 1] - ys[node + 1]);
        int stepX = (int) Math.round((x1 - x0) / STEP * 65536);
        int stepY = (int) Math.round((y1 - y0) / STEP * 65536);
        int px = (int) Math.round((x0 - 0.5) * 65536) + stepX / 2;
        int py = (int) Math.round((y0 - 0.5) * 65536) + stepY / 2;
        int to = y * width + u * STEP;
        int end = Math.min((u + 1) * STEP, width) + y * width;
        for (; to < end; to++, px += stepX, py += stepY) {
          int x = px >> 16;
          int row = py >> 16;
          if (x < 0 || row < 0 || x >= mostX || row >= mostY) {
            out[to] = edge(turned, x, row);
            continue;
          }
          out[to] = mixed(in, row * stride + x, stride, (px >> 8) & 0xFF, (py >> 8) & 0xFF);
        }
      }
    }
    return new Raster(width, height, out);
  }

  /**
   * Returns a level between those of four pixels.
   *
   * @param at the offset of the first of them
   * @param fx how near the point is to the pixels on the right, of 256
   * @param fy how near it is to those below, of 256
   */
  private static byte mixed(byte[] pixels, int at, int stride, int fx, int fy) {
    int a = pixels[at] & 0xFF;
    int b = pixels[at + 1] & 0xFF;
    int c = pixels[at + stride] & 0xFF;
    int d = pixels[at + stride + 1] & 0xFF;
    if ((a & b & c & d) == 255) {
      return (byte) 255;
    }
    int top = (a << 8) + (b - a) * fx;
    int bottom = (c << 8) + (d - c) * fx;
    return (byte) (((top << 8) + (bottom - top) * fy + 32768) >> 16);
  }

  private static byte edge(Raster image, int x, int y) {
    boolean outside = x < -1 || y < -1 || x >= image.width() || y >= image.height();
    int u = Math.max(0, Math.min(image.width() - 1, x));
    int v = Math.max(0, Math.min(image.height() - 1, y));
    return outside ? (byte) 255 : (byte) image.at(u, v);
  }
}
