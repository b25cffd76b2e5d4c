package io.kaibiao.report.text;

import java.util.List;

/**
 * A page of which some text was read from pixels.
 *
 * @param page its 1-based number
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param lines the lines that were read from pixels, in reading order
 */
public record ReadPage(int page, double width, double height, List<ReadLine> lines) {
  public ReadPage {
    lines = List.copyOf(lines);
  }
}
