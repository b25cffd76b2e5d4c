package io.kaibiao.report.text;

import java.util.List;

/**
 * A report as it reads: its text in reading order, with the tables in their places, and its
 * outline.
 *
 * @param blocks the pieces of its text from the first page to the last
 * @param outline its headings, in the same order
 */
public record Document(List<Block> blocks, List<OutlineEntry> outline) {

  /** Nothing is known of the text. */
  public static final Document NONE = new Document(List.of(), List.of());

  public Document {
    blocks = List.copyOf(blocks);
    outline = List.copyOf(outline);
  }
}
