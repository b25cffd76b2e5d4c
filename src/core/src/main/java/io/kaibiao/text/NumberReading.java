package io.kaibiao.text;

import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Value;
import java.util.List;

/** The number in a cell's characters, if any. Immutable. */
public sealed interface NumberReading
    permits NumberReading.Blank, NumberReading.Figure, NumberReading.NotANumber {

  /** A cell printed blank: only blanks, or a dash in place of a number. */
  record Blank() implements NumberReading {}

  /**
   * A number.
   *
   * @param value an amount or a percentage, with the printed scale
   * @param unit the unit printed after the number ({@code 万元}), empty if there is none
   * @param certainty how certain the value is
   * @param repairs the rules that changed the reading, in the order of {@link NumberRepair}; empty
   *     if and only if the reading is certain
   */
  record Figure(Value value, String unit, Certainty certainty, List<RepairCode> repairs)
      implements NumberReading {
    public Figure {
      repairs = List.copyOf(repairs);
    }
  }

  /** Words, or characters from which no rule makes a number. */
  record NotANumber() implements NumberReading {}
}
