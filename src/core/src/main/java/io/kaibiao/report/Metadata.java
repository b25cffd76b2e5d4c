package io.kaibiao.report;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself as a whole.
 *
 * @param kind what it discloses
 * @param fiscalYear the year it is of, or null where none was found
 * @param organization the reporting organisation, empty where none was found
 * @param title the title on its cover, empty where none was found
 * @param profile what else it says, and why it is believed
 */
public record Metadata(
    ReportKind kind,
    @Nullable Integer fiscalYear,
    String organization,
    String title,
    Profile profile) {

  /** Makes metadata of which nothing more is known. */
  public Metadata(
      ReportKind kind, @Nullable Integer fiscalYear, String organization, String title) {
    this(kind, fiscalYear, organization, title, Profile.NONE);
  }
}
