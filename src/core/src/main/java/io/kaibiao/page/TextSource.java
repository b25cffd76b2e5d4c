package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * The text of one page, asked for by place: the one way to text, whether a text layer or pixels
 * answer. Every piece of text is given out once at most.
 *
 * <p>Belongs to one thread.
 */
public interface TextSource {

  /**
   * Reads boxes that don't overlap, such as the cells of one table, in one batch.
   *
   * @param boxes boxes in points in the reading frame
   * @return what stands in each of them, in the same order
   */
  List<Reading> read(List<Box> boxes);

  /** Returns the lines of all text that was not read yet, from top to bottom. */
  List<TextLine> remainingLines();

  /** Returns the lines that stand in a box as far as they are known without reading them. */
  List<TextLine> lines(Box box);

  /** Returns what went wrong while reading, each in one sentence; nothing as a rule. */
  List<String> problems();
}
