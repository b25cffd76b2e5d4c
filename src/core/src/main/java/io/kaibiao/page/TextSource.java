package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * The text of one page, read by position, from a text layer or from pixels. Every piece of text is
 * returned at most once.
 *
 * <p>Belongs to one thread.
 */
public interface TextSource {

  /**
   * Reads boxes that don't overlap, such as the cells of one table, in one batch.
   *
   * @param boxes boxes in points in the reading frame
   * @return the text of each of them, in the same order
   */
  List<Reading> read(List<Box> boxes);

  /** Returns the lines of all text that was not read yet, from top to bottom. */
  List<TextLine> remainingLines();

  /** Returns the number of lines in a box, without reading them. */
  int countLines(Box box);

  /** Returns the lines in a box, which stay unread. */
  List<TextLine> lines(Box box);

  /** Returns the problems that occurred while reading, each in one sentence. */
  List<String> problems();
}
