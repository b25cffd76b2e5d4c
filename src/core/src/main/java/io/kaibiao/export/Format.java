package io.kaibiao.export;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** An output format of a result. */
public enum Format {
  /** The whole result. */
  JSON("json", "report.json"),
  /** Every cell of every recognised form, one row each. */
  FACTS("facts", "facts.csv"),
  /** One CSV file a table. */
  TABLES("tables", "tables"),
  /** The description of the CSV files; brings {@link #FACTS} and {@link #TABLES} with it. */
  PACKAGE("package", "datapackage.json"),
  /** The report as it reads, for people and language models. */
  MARKDOWN("markdown", "report.md"),
  /** A workbook: the tables as they look, the facts and the findings. */
  XLSX("xlsx", "report.xlsx"),
  /** The pages beside the data in one HTML file, for a person who checks what is in doubt. */
  REVIEW("review", "review.html");

  /** The formats that are written where none is named: those that are cheap to write. */
  public static final Set<Format> STANDARD = Set.of(JSON, FACTS, TABLES, PACKAGE, MARKDOWN);

  private final String id;
  private final String entry;

  Format(String id, String entry) {
    this.id = id;
    this.entry = entry;
  }

  /** Returns the name that the command line knows the format by. */
  public String id() {
    return id;
  }

  /** Returns the name of the file or folder that the format makes in a result's folder. */
  public String entry() {
    return entry;
  }

  /**
   * Returns the format of that name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that there are
   */
  public static Format of(String id) {
    for (Format format : values()) {
      if (format.id.equals(id)) {
        return format;
      }
    }
    String known = Arrays.stream(values()).map(Format::id).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("no such format: '" + id + "' (known: " + known + ")");
  }
}
