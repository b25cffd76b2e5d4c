package io.kaibiao.readers.jpeg2000;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;

/**
 * The sizes that a JPEG 2000 code stream states (its SIZ marker, ISO/IEC 15444-1, A.5.1). All
 * coordinates are those of the reference grid, on which one pixel is one step.
 *
 * @param grid the area of the image
 * @param tile the first tile, which may begin before the image
 * @param components the components in their order, at least one
 */
record CodeStream(Area grid, Area tile, List<Component> components) {

  /**
   * One component.
   *
   * @param bits the number of bits a sample, 1 to 38
   * @param signed whether samples may be negative
   * @param stepX the number of pixels a sample stands for in a row, 1 to 255
   * @param stepY the number of rows a sample stands for, 1 to 255
   */
  record Component(int bits, boolean signed, int stepX, int stepY) {

    /** Returns whether it has a sample for each pixel. */
    boolean isFull() {
      return stepX == 1 && stepY == 1;
    }

    /** Returns its own coordinates of an area of the reference grid. */
    Area of(Area area) {
      return new Area(
          Area.up(area.x0(), stepX),
          Area.up(area.y0(), stepY),
          Area.up(area.x1(), stepX),
          Area.up(area.y1(), stepY));
    }
  }

  /** SOC and SIZ, the first two markers of every code stream. */
  private static final int START = 0xFF4FFF51;

  /** Offset of the components' sizes from the SOC marker, in bytes. */
  private static final int COMPONENTS = 42;

  /** Length of the description of one component, in bytes. */
  private static final int COMPONENT = 3;

  /** Length of a SIZ segment without its components, in bytes. */
  private static final int SEGMENT = 38;

  /** Maximum number of pixels. An A3 page at 600 dpi has 70 million. */
  private static final long MOST_PIXELS = 150_000_000;

  /** Maximum number of tiles of a code stream. */
  private static final long MOST_TILES = 65_535;

  CodeStream {
    components = List.copyOf(components);
  }

  /**
   * Reads the sizes.
   *
   * @param in the code stream and nothing else
   * @throws IIOException if they are cut short, contradict each other or exceed a limit
   */
  static CodeStream of(ByteBuffer in) throws IIOException {
    if (in.limit() < COMPONENTS || in.getInt(0) != START) {
      throw new IIOException("a JPEG 2000 image without a size");
    }
    int count = in.getShort(40) & 0xFFFF;
    if (count < 1 || in.limit() < COMPONENTS + COMPONENT * count) {
      throw new IIOException("a JPEG 2000 image whose header is cut short");
    }
    if ((in.getShort(4) & 0xFFFF) != SEGMENT + COMPONENT * count) {
      throw new IIOException("a JPEG 2000 image whose header has another length than it states");
    }
    Area grid = new Area(at(in, 16), at(in, 20), at(in, 8), at(in, 12));
    long width = grid.width();
    if (width < 1
        || grid.height() < 1
        || width > Integer.MAX_VALUE
        || grid.height() > MOST_PIXELS / width) {
      throw new IIOException("a JPEG 2000 image of " + width + " x " + grid.height() + " pixels");
    }
    Area tile = new Area(at(in, 32), at(in, 36), at(in, 32) + at(in, 24), at(in, 36) + at(in, 28));
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      components.add(component(in, COMPONENTS + COMPONENT * i));
    }
    CodeStream sizes = new CodeStream(grid, tile, components);
    sizes.requireTiles();
    return sizes;
  }

  private static Component component(ByteBuffer in, int at) throws IIOException {
    int precision = in.get(at) & 0xFF;
    Component component =
        new Component(
            (precision & 0x7F) + 1, precision > 0x7F, in.get(at + 1) & 0xFF, in.get(at + 2) & 0xFF);
    if (component.stepX == 0 || component.stepY == 0) {
      throw new IIOException("a JPEG 2000 image with colours subsampled by 0");
    }
    return component;
  }

  /**
   * Throws unless the first tile covers the image's upper left corner, there are not too many
   * tiles, and each component has samples.
   */
  private void requireTiles() throws IIOException {
    boolean covers =
        tile.x0() <= grid.x0()
            && tile.y0() <= grid.y0()
            && tile.x1() > grid.x0()
            && tile.y1() > grid.y0();
    if (!covers) {
      throw new IIOException("a JPEG 2000 image with impossible tiles");
    }
    if (tileColumns() * tileRows() > MOST_TILES) {
      throw new IIOException("a JPEG 2000 image of " + tileColumns() * tileRows() + " tiles");
    }
    for (Component component : components) {
      Area samples = component.of(grid);
      if (samples.width() < 1 || samples.height() < 1) {
        throw new IIOException("a JPEG 2000 image with a colour that has no samples");
      }
    }
  }

  /** Returns the number of tiles side by side. */
  long tileColumns() {
    return Area.up(grid.x1() - tile.x0(), tile.width());
  }

  /** Returns the number of tiles one below the other. */
  long tileRows() {
    return Area.up(grid.y1() - tile.y0(), tile.height());
  }

  /** Returns the number of tiles, 1 to 65,535. */
  int tiles() {
    return (int) (tileColumns() * tileRows());
  }

  /** Returns the part of the image that a tile has, by its number. */
  Area tile(int number) {
    long x = tile.x0() + number % tileColumns() * tile.width();
    long y = tile.y0() + number / tileColumns() * tile.height();
    return new Area(
        Math.max(grid.x0(), x),
        Math.max(grid.y0(), y),
        Math.min(grid.x1(), x + tile.width()),
        Math.min(grid.y1(), y + tile.height()));
  }

  private static long at(ByteBuffer in, int at) {
    return in.getInt(at) & 0xFFFFFFFFL;
  }
}
