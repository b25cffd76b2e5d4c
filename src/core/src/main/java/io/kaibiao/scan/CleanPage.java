package io.kaibiao.scan;

import java.util.List;

/**
 * A page upright, straight and clean.
 *
 * @param raster its pixels, grey, the paper white
 * @param lines the ruling lines in it, horizontal ones first, each kind by position and start
 * @param dpi its pixels an inch
 * @param angle by how many degrees its lines sank to the right before it was straightened
 * @param map where its pixels are in the image
 */
public record CleanPage(
    Raster raster, List<PixelLine> lines, double dpi, double angle, PageMap map) {
  public CleanPage {
    lines = List.copyOf(lines);
  }
}
