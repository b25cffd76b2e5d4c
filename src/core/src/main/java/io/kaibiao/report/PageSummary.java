package io.kaibiao.report;

import java.util.List;

/**
 * What was found on one page.
 *
 * @param page the 1-based page
 * @param width its width in points, rotation applied
 * @param height its height in points, rotation applied
 * @param content what it holds
 * @param glyphs how many visible glyphs its text layer has, watermarks left out
 * @param watermarks the texts of the watermarks that were left out, each once
 * @param rulings how many ruling segments it has
 * @param images how many images it shows
 * @param tables the ids of the tables that stand on it
 */
public record PageSummary(
    int page,
    double width,
    double height,
    Content content,
    int glyphs,
    List<String> watermarks,
    int rulings,
    int images,
    List<String> tables) {
  public PageSummary {
    watermarks = List.copyOf(watermarks);
    tables = List.copyOf(tables);
  }

  /** What a page holds. */
  public enum Content {
    /** Text, with or without pictures. */
    TEXT("text"),
    /** Pixels, from which its text was read. */
    IMAGE("image"),
    /** Nothing that could be read. */
    BLANK("blank");

    private final String id;

    Content(String id) {
      this.id = id;
    }

    /** Returns the name used in every output. */
    public String id() {
      return id;
    }
  }
}
