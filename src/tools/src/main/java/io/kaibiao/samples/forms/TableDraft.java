package io.kaibiao.samples.forms;

import java.util.List;

/**
 * A table before it is set on pages.
 *
 * @param heading the lines above it
 * @param grid its cells
 * @param notes the lines below it
 * @param wide whether it needs a landscape page
 * @param totalLast whether its last row is 合计
 * @param truth its truth
 */
public record TableDraft(
    Heading heading,
    GridDraft grid,
    List<String> notes,
    boolean wide,
    boolean totalLast,
    TruthTable truth) {

  /** The lines above a table. Empty ones are not printed. */
  public record Heading(
      String title, String yearLine, List<String> number, List<String> organization, String unit) {
    public Heading {
      number = List.copyOf(number);
      organization = List.copyOf(organization);
    }
  }

  public TableDraft {
    notes = List.copyOf(notes);
  }
}
