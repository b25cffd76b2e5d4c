package io.kaibiao.evaluate;

import io.kaibiao.evaluate.structure.CellGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one document, as far as it is scored.
 *
 * @param there whether the document was converted at all
 * @param kind the kind of the report, empty if not stated
 * @param fiscalYear its fiscal year, empty if not stated
 * @param organization its organization, empty if not stated
 * @param facts the tables of the recognized forms, in the order of {@code facts.csv}
 * @param tables all tables of {@code report.json}
 * @param files the forms in the names of the files of tables
 * @param contradicted values in the prose reported as contradicting the tables
 */
record Converted(
    boolean there,
    String kind,
    String fiscalYear,
    String organization,
    List<ConvertedTable> facts,
    List<Described> tables,
    List<String> files,
    List<String> contradicted) {

  /**
   * The properties of a table in the result, besides its facts.
   *
   * @param id its number
   * @param form its form, empty for a table of no form
   * @param grid its printed grid; null if it has none
   */
  record Described(
      String id, String form, String organization, String unit, @Nullable CellGrid grid) {}

  Converted {
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
    files = List.copyOf(files);
    contradicted = List.copyOf(contradicted);
  }
}
