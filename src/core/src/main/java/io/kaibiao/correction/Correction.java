package io.kaibiao.correction;

/**
 * What a person who looked at the page says of a figure. A correction speaks of the print: it fits
 * every result of its document in which the same characters were read at the same place.
 *
 * @param address where the figure stands
 * @param raw the characters as they were read, {@code raw} of facts.csv; empty where none were
 * @param was the value that the result had when the person looked; empty for a blank cell
 * @param decision what the person says
 * @param value the value as printed or as facts.csv writes it; empty for {@link Decision#BLANK}
 * @param author who says so; may be empty
 * @param time when, as ISO 8601 writes it ({@code 2026-11-30T04:45:00Z}); may be empty
 * @param note anything else; may be empty
 */
public record Correction(
    CellAddress address,
    String raw,
    String was,
    Decision decision,
    String value,
    String author,
    String time,
    String note) {

  public Correction {
    if ((decision == Decision.BLANK) != value.isBlank()) {
      throw new IllegalArgumentException(
          "a value belongs to every decision but blank; here it is " + decision.id());
    }
  }

  /** Tells whether another correction is about the same figure. */
  public boolean isAboutSame(Correction other) {
    return address.equals(other.address);
  }
}
