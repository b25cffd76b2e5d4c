package io.kaibiao.dimension;

import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which subject of which classification the rows of a table are. */
final class SubjectPlaces {

  private static final Pattern CODE = Pattern.compile("\\d{3}(\\d\\d){0,2}");

  private final Map<String, String> classifications;
  private final String common;

  /**
   * Makes places of the rows of one table or half of a table.
   *
   * @param classifications the classification of codes, by their first digit
   */
  SubjectPlaces(Map<String, String> classifications, List<Row> rows) {
    this.classifications = classifications;
    Set<String> all = new HashSet<>();
    for (Row row : rows) {
      if (isSubject(row)) {
        all.add(classification(row.key()));
      }
    }
    common = all.size() == 1 ? all.iterator().next() : "";
  }

  /** Tells whether a row is named by a code. */
  boolean isSubject(Row row) {
    return CODE.matcher(row.key()).matches();
  }

  private String classification(String code) {
    return classifications.getOrDefault(code.substring(0, 1), "");
  }

  /** Returns what the code of a row says. */
  Dimensions of(Row row) {
    return Dimensions.NONE
        .with(Dimension.CLASSIFICATION, classification(row.key()))
        .with(Dimension.SUBJECT, row.key());
  }

  /** Returns what the sum over all subjects of these rows says; nothing where no row has one. */
  Dimensions all() {
    return common.isEmpty()
        ? Dimensions.NONE
        : Dimensions.NONE
            .with(Dimension.CLASSIFICATION, common)
            .with(Dimension.SUBJECT, DimensionLexicon.ALL);
  }

  /** Returns what the name of an item says. */
  static Dimensions item(String classification, String printed) {
    return Dimensions.NONE
        .with(Dimension.CLASSIFICATION, classification)
        .with(Dimension.SUBJECT, Folding.label(printed));
  }

  /** Returns what the sum over all items says. */
  static Dimensions allItems(String classification) {
    return Dimensions.NONE
        .with(Dimension.CLASSIFICATION, classification)
        .with(Dimension.SUBJECT, DimensionLexicon.ALL);
  }
}
