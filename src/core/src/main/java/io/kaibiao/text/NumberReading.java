package io.kaibiao.text;

import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Value;
import java.util.List;

/** The number that a cell's characters stand for, if any. Immutable. */
public sealed interface NumberReading
    permits NumberReading.Blank, NumberReading.Figure, NumberReading.NotANumber {

  /** The cell was printed blank: nothing but blanks, or a dash in place of a figure. */
  record Blank() implements NumberReading {}

  /**
   * A figure.
   *
   * @param value an amount or a percentage, with the scale that was printed
   * @param unit the unit printed behind the figure ({@code 万元}), empty where none is
   * @param certainty how far the characters settle the value
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
