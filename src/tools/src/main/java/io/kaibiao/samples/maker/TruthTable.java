package io.kaibiao.samples.maker;

import java.util.List;

/** What a table says, in the contract's terms. */
record TruthTable(
    String form,
    String title,
    String number,
    String organization,
    String unit,
    int fiscalYear,
    List<String> notes,
    List<TruthRow> rows) {

  TruthTable {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }
}
