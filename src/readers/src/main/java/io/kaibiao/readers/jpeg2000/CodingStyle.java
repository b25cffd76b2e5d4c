package io.kaibiao.readers.jpeg2000;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;

/**
 * How the samples of a component are coded (ISO/IEC 15444-1, A.6.1 and A.6.2).
 *
 * @param layers the number of quality layers, 1 to 65,535
 * @param levels the number of decompositions, 0 to 32
 * @param blockX the power of two of a code block's width, 2 to 10
 * @param blockY the power of two of its height
 * @param precincts the powers of two of the precincts' sizes, lower half byte the width, for each
 *     resolution; empty for the largest, 15
 */
record CodingStyle(int layers, int levels, int blockX, int blockY, List<Byte> precincts) {

  CodingStyle {
    precincts = List.copyOf(precincts);
  }

  /** Maximum number of decompositions (ISO/IEC 15444-1, table A.15), as the limits below. */
  private static final int MOST_LEVELS = 32;

  /** Maximum power of two of a code block's side, and of its area. */
  private static final int MOST_SIDE = 10;

  private static final int MOST_AREA = 12;

  /** Power of two of the largest precinct. */
  private static final int LARGEST_PRECINCT = 15;

  /**
   * Reads the part that COD and COC share.
   *
   * @param at where the number of levels is
   * @param end the end of the segment
   * @param own whether sizes of precincts follow: the lowest bit of the style
   */
  static CodingStyle of(ByteBuffer in, int at, int end, int layers, int own) throws IIOException {
    if (end - at < 5) {
      throw new IIOException("a JPEG 2000 image whose coding is cut short");
    }
    int levels = in.get(at) & 0xFF;
    int blockX = (in.get(at + 1) & 0x0F) + 2;
    int blockY = (in.get(at + 2) & 0x0F) + 2;
    int count = (own & 1) == 0 ? 0 : levels + 1;
    if (layers < 1
        || levels > MOST_LEVELS
        || blockX > MOST_SIDE
        || blockY > MOST_SIDE
        || blockX + blockY > MOST_AREA
        || end - at < 5 + count) {
      throw new IIOException("a JPEG 2000 image with an impossible coding");
    }
    List<Byte> precincts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      precincts.add(in.get(at + 5 + i));
    }
    return new CodingStyle(layers, levels, blockX, blockY, precincts);
  }

  /** Returns the number of packets of a part of a component: precincts of all layers. */
  long packets(Area samples) {
    long precincts = 0;
    for (int resolution = 0; resolution <= levels; resolution++) {
      precincts +=
          samples.halved(levels - resolution).cells(precinctX(resolution), precinctY(resolution));
    }
    return precincts * layers;
  }

  /** Returns an upper bound of the number of code blocks of a part of a component. */
  long blocks(Area samples) {
    long blocks = 0;
    for (int resolution = 0; resolution <= levels; resolution++) {
      Area area = samples.halved(levels - resolution);
      // A precinct cuts the code blocks that cross its edges.
      int bands = resolution == 0 ? 1 : 3;
      int x = Math.min(blockX, Math.max(0, precinctX(resolution) - Math.min(1, resolution)));
      int y = Math.min(blockY, Math.max(0, precinctY(resolution) - Math.min(1, resolution)));
      blocks += bands * (resolution == 0 ? area : area.halved(1)).cells(x, y);
    }
    return blocks;
  }

  private int precinctX(int resolution) {
    return precincts.isEmpty() ? LARGEST_PRECINCT : precincts.get(resolution) & 0x0F;
  }

  private int precinctY(int resolution) {
    return precincts.isEmpty() ? LARGEST_PRECINCT : (precincts.get(resolution) >> 4) & 0x0F;
  }
}
