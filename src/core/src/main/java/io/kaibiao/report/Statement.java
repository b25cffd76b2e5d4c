package io.kaibiao.report;

import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Dimensions;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the report's prose states.
 *
 * @param section the heading it stands under
 * @param fact what the figure is of
 * @param value the figure as the contract writes values
 * @param agreesWith the cell it must equal as {@code FORM/row/column}, or null where there is none
 * @param agrees whether it does, or null where there is no such cell
 * @param unit the unit of an amount or a count as the sentence prints it; empty for percentages
 * @param dimensions what the sentence, its heading and the report say of where the figure stands in
 *     fiscal terms
 * @param place where the figure is printed, or the part of the line that it begins in if its
 *     characters are not told apart there; null where that is not known
 */
public record Statement(
    String section,
    String fact,
    String value,
    @Nullable String agreesWith,
    @Nullable Boolean agrees,
    String unit,
    Dimensions dimensions,
    @Nullable Place place) {

  public Statement {
    if ((agreesWith == null) != (agrees == null)) {
      throw new IllegalArgumentException(
          "a cell without whether it agrees, or that without a cell");
    }
  }

  /** Makes a statement of whose figure's place nothing is known. */
  public Statement(
      String section,
      String fact,
      String value,
      @Nullable String agreesWith,
      @Nullable Boolean agrees) {
    this(section, fact, value, agreesWith, agrees, "", Dimensions.NONE, null);
  }
}
