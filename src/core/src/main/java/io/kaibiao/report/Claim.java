package io.kaibiao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report's places say about one of its particulars, and how far the answer can be believed.
 *
 * @param particular what it is about
 * @param value the answer, as it is written in {@code report.json}
 * @param confidence from 0 to 1: grows with every kind of place that says the same, and falls with
 *     each that says something else
 * @param clues what the places say
 */
public record Claim(Particular particular, String value, double confidence, List<Clue> clues) {
  public Claim {
    clues = List.copyOf(clues);
  }

  /** What a report can say of itself. */
  public enum Particular {
    /** What it discloses. */
    KIND("kind"),
    /** The year that it is of. */
    FISCAL_YEAR("fiscalYear"),
    /** The reporting organisation. */
    ORGANIZATION("organization"),
    /** The title on its cover. */
    TITLE("title"),
    /** The day or month of publication. */
    DATE("date");

    private final String id;

    Particular(String id) {
      this.id = id;
    }

    /** Returns the name used in every output. */
    public String id() {
      return id;
    }
  }

  /** The kinds of places, the surest first. */
  public enum Source {
    /** The title on the cover, and the lines below it. */
    COVER("cover"),
    /** The lines above tables, and the forms that the tables are. */
    TABLE("table"),
    /** Lines that come again at the top or the foot of the pages. */
    RUNNING_HEAD("running-head"),
    /** Headings. */
    HEADING("heading"),
    /** The input's file name. */
    FILE_NAME("file-name");

    private final String id;

    Source(String id) {
      this.id = id;
    }

    /** Returns the name used in every output. */
    public String id() {
      return id;
    }
  }

  /**
   * What places of one kind say alike.
   *
   * @param source the kind of the places
   * @param value what they say
   * @param text the first of them as printed
   * @param page its 1-based page, or null for the file's name
   * @param places how many places say it
   */
  public record Clue(Source source, String value, String text, @Nullable Integer page, int places) {
    /** Returns this clue with one more place. */
    public Clue again() {
      return new Clue(source, value, text, page, places + 1);
    }
  }
}
