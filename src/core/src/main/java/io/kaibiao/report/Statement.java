package io.kaibiao.report;

import org.jspecify.annotations.Nullable;

/**
 * A fact that the report's prose states.
 *
 * @param section the heading it stands under
 * @param fact what the figure is of
 * @param value the figure as the contract writes values
 * @param agreesWith the cell it must equal as {@code FORM/row/column}, or null where there is none
 * @param agrees whether it does, or null where there is no such cell
 */
public record Statement(
    String section,
    String fact,
    String value,
    @Nullable String agreesWith,
    @Nullable Boolean agrees) {

  public Statement {
    if ((agreesWith == null) != (agrees == null)) {
      throw new IllegalArgumentException(
          "a cell without whether it agrees, or that without a cell");
    }
  }
}
