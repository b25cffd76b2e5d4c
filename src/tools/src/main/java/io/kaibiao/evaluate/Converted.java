package io.kaibiao.evaluate;

import io.kaibiao.evaluate.structure.CellGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one document, as far as it is scored.
 *
 * @param there whether the document was converted at all
 * @param kind what the report is said to be, empty if nothing is said
 * @param fiscalYear the year it is said to be of, empty if nothing is said
 * @param organization the organisation it is said to be of, empty if nothing is said
 * @param facts the tables of the recognised forms, in the order of {@code facts.csv}
 * @param tables all tables of {@code report.json}
 * @param files the forms in the names of the files of tables
 * @param contradicted values in the prose that are said to contradict the tables
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
   * What a result says of a table besides its facts.
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
