package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts an image to grey values without the ink of seals, and with light print on dark areas
 * made dark on white.
 *
 * <p>A seal's red is light in the red channel, and black text under it is dark in all three. Where
 * coloured ink covers an area as large as a seal, the value is that of the lightest channel, raised
 * by the amount that this channel loses to the ink. Coloured text in lines is kept, and so are
 * coloured rulings.
 */
final class ColourInk {

  private static final CleaningTolerances.Seals SEALS = ScanTolerances.STANDARD.cleaning().seals();
  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();

  private final Tones.Rows rows;
  private final Raster page;
  private final double dpi;

  /** Width and height of a block, in pixels. */
  private final int size;

  private final int across;

  /** The number of coloured pixels in each block, row by row. */
  private final int[] counts;

  private ColourInk(BufferedImage image, double dpi) {
    int width = image.getWidth();
    int height = image.getHeight();
    this.rows = Tones.colours(image);
    this.page = new Raster(width, height, new byte[width * height]);
    this.dpi = dpi;
    this.size = Math.max(4, (int) Math.round(dpi / 12));
    this.across = (width + size - 1) / size;
    this.counts = new int[across * ((height + size - 1) / size)];
  }

  static Raster removed(BufferedImage image, double dpi) {
    if (Tones.grey(image)) {
      Raster grey = Tones.greyValues(image);
      ReversedPrint.turned(grey, dpi);
      return grey;
    }
    ColourInk ink = new ColourInk(image, dpi);
    boolean coloured = ink.measure();
    ReversedPrint reversed = ReversedPrint.turned(ink.page, dpi);
    if (coloured) {
      ink.removeSeals(reversed);
    }
    return ink.page;
  }

  /** Fills in the grey values and counts coloured pixels; returns whether there are any. */
  private boolean measure() {
    int width = page.width();
    byte[] grey = page.pixels();
    int[] row = new int[width];
    boolean any = false;
    for (int y = 0; y < page.height(); y++) {
      rows.read(y, row);
      int block = y / size * across;
      for (int x = 0, at = y * width; x < width; x++, at++) {
        int red = (row[x] >> 16) & 0xFF;
        int green = (row[x] >> 8) & 0xFF;
        int blue = row[x] & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        grey[at] = (byte) ((red * 77 + green * 150 + blue * 29) >> 8);
        if (most - least >= SEALS.coloured()) {
          counts[block + x / size]++;
          any = true;
        }
      }
    }
    return any;
  }

  private void removeSeals(ReversedPrint reversed) {
    for (int i = 0; i < counts.length; i++) {
      int x = i % across * size;
      int y = i / across * size;
      if (counts[i] > 0 && reversed.touches(new PixelBox(x, y, x + size, y + size))) {
        counts[i] = 0;
      }
    }
    SealBlocks blocks = blocks();
    List<PixelBox> areas = areas(blocks);
    double largest = SEALS.largest() * dpi / size;
    BitSet rulings = new BitSet();
    if (areas.stream().anyMatch(area -> Math.max(area.width(), area.height()) > largest)) {
      rulings = rulings();
    }
    if (!rulings.isEmpty()) {
      discount(rulings);
      blocks = blocks();
      areas = areas(blocks);
    }
    lighten(blocks.around(areas), rulings);
  }

  private SealBlocks blocks() {
    return new SealBlocks(counts, across, size * size / 24 + 1);
  }

  private List<PixelBox> areas(SealBlocks blocks) {
    return blocks.areas((int) (SEALS.smallest() * dpi / size));
  }

  private static boolean isColoured(int rgb) {
    int red = (rgb >> 16) & 0xFF;
    int green = (rgb >> 8) & 0xFF;
    int blue = rgb & 0xFF;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue))
        >= SEALS.coloured();
  }

  /** Returns which channel of a colour is the strongest: 0 red, 1 green, 2 blue. */
  private static int channel(int rgb) {
    int red = (rgb >> 16) & 0xFF;
    int green = (rgb >> 8) & 0xFF;
    int blue = rgb & 0xFF;
    if (red >= green && red >= blue) {
      return 0;
    }
    return green >= blue ? 1 : 2;
  }

  /**
   * Returns the coloured ink with a strongest channel that is dark enough for a ruling, black on
   * white; null if it is less than one long ruling.
   */
  private @Nullable Raster colouredInk(int channel) {
    int width = page.width();
    Raster ink = Raster.white(width, page.height());
    int[] row = new int[width];
    int count = 0;
    for (int y = 0; y < page.height(); y++) {
      rows.read(y, row);
      for (int x = 0, at = y * width; x < width; x++, at++) {
        if ((page.pixels()[at] & 0xFF) < INK.line()
            && isColoured(row[x])
            && channel(row[x]) == channel) {
          ink.pixels()[at] = 0;
          count++;
        }
      }
    }
    return count < SEALS.largest() * dpi ? null : ink;
  }

  /** Takes the coloured pixels of rulings out of the counts. */
  private void discount(BitSet rulings) {
    forColoured(
        rulings,
        (at, rgb) -> {
          int block = at / page.width() / size * across + at % page.width() / size;
          counts[block] = Math.max(0, counts[block] - 1);
        });
  }

  /** Returns the pixels of rulings in any colour: of each strongest channel for itself. */
  private BitSet rulings() {
    BitSet all = new BitSet();
    for (int channel = 0; channel < 3; channel++) {
      int own = channel;
      Raster ink = colouredInk(own);
      BitSet found = ink == null ? new BitSet() : ColouredRulings.of(ink, dpi);
      // Ink of a seal in another colour may lie beside a ruling.
      BitSet other = new BitSet();
      forColoured(
          found,
          (at, rgb) -> {
            if (channel(rgb) != own) {
              other.set(at);
            }
          });
      found.andNot(other);
      all.or(found);
    }
    return all;
  }

  private interface Pixel {
    void visit(int at, int rgb);
  }

  private void forColoured(BitSet pixels, Pixel pixel) {
    int width = page.width();
    int[] row = new int[width];
    for (int y = 0; y < page.height(); y++) {
      int next = pixels.nextSetBit(y * width);
      if (next < 0 || next >= (y + 1) * width) {
        continue;
      }
      rows.read(y, row);
      for (; next >= 0 && next < (y + 1) * width; next = pixels.nextSetBit(next + 1)) {
        int rgb = row[next - y * width];
        if (isColoured(rgb)) {
          pixel.visit(next, rgb);
        }
      }
    }
  }

  private void lighten(boolean[] seals, BitSet kept) {
    int width = page.width();
    byte[] grey = page.pixels();
    int[] row = new int[width];
    for (int y = 0; y < page.height(); y++) {
      int block = y / size * across;
      boolean any = false;
      for (int b = 0; b < across && !any; b++) {
        any = seals[block + b];
      }
      if (!any) {
        continue;
      }
      rows.read(y, row);
      for (int x = 0, at = y * width; x < width; x++, at++) {
        if (seals[block + x / size] && !kept.get(at)) {
          int red = (row[x] >> 16) & 0xFF;
          int green = (row[x] >> 8) & 0xFF;
          int blue = row[x] & 0xFF;
          int most = Math.max(red, Math.max(green, blue));
          int least = Math.min(red, Math.min(green, blue));
          // Pure ink darkens its own channel by up to a third, and black text darkens it nearly
          // completely.
          grey[at] = (byte) Math.min(255, most + (most - least) * most / 400);
        }
      }
    }
  }
}
