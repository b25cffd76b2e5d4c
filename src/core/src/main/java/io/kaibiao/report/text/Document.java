package io.kaibiao.report.text;

import java.util.List;

/**
 * A report as it reads: its text in reading order, with the tables in their places, and its
 * outline.
 *
 * @param blocks the pieces of its text from the first page to the last
 * @param outline its headings, in the same order
 * @param readPages the pages of which some text was read from pixels, with the lines as read
 */
public record Document(List<Block> blocks, List<OutlineEntry> outline, List<ReadPage> readPages) {

  /** Nothing is known of the text. */
  public static final Document NONE = new Document(List.of(), List.of());

  public Document {
    blocks = List.copyOf(blocks);
    outline = List.copyOf(outline);
    readPages = List.copyOf(readPages);
  }

  /** Makes a document of which nothing was read from pixels. */
  public Document(List<Block> blocks, List<OutlineEntry> outline) {
    this(blocks, outline, List.of());
  }

  /** Returns this document with the pages of which some text was read from pixels. */
  public Document with(List<ReadPage> pages) {
    return new Document(blocks, outline, pages);
  }
}
