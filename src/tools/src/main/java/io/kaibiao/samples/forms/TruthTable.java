package io.kaibiao.samples.forms;

import java.util.List;

/** The truth of a table, in the contract's terms. */
public record TruthTable(
    String form,
    String title,
    String number,
    String organization,
    String unit,
    int fiscalYear,
    List<String> notes,
    List<TruthRow> rows) {

  public TruthTable {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }
}
