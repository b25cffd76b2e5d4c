package io.kaibiao.sheet;

import java.util.List;

/**
 * A part of a source without pages: a worksheet, or all of a text between two page breaks. It takes
 * the place of a page in everything that follows.
 *
 * @param number its 1-based number in the source
 * @param rows how many rows it has, see {@link SheetBlock#row}
 * @param blocks its lines and grids in reading order
 */
public record SourceSheet(int number, int rows, List<SheetBlock> blocks) {

  /**
   * Lengths in points for each row and character of a sheet, so that its lines have the proportions
   * of printed ones. Set as the usual size of type.
   */
  public static final double UNIT = 12;

  public SourceSheet {
    blocks = List.copyOf(blocks);
  }

  /** Returns its lines of text in reading order. */
  public List<SheetLine> lines() {
    return blocks.stream().filter(SheetLine.class::isInstance).map(SheetLine.class::cast).toList();
  }

  /** Returns how many characters its longest line has, at least 1. */
  public int width() {
    return Math.max(1, lines().stream().mapToInt(SheetLine::length).max().orElse(1));
  }
}
