package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.text.Folding;
import java.util.List;

/**
 * Tells which classification names the rows of a block in a table that is no form of the catalogue:
 * the one that knows most of its codes, or most of its labels where it prints no codes. Immutable.
 */
record BlockClassification(Catalogue catalogue) {

  /** The classifications that may name rows, the likelier first. */
  private static final List<RowKey> CLASSIFICATIONS =
      List.of(RowKey.EXPENDITURE, RowKey.ECONOMIC, RowKey.INCOME, RowKey.GOVERNMENT_ECONOMIC);

  private static final RowTolerances.Classifications LIMITS =
      RowTolerances.STANDARD.classifications();

  /** Returns the classification whose codes or names most rows have, else that labels name rows. */
  RowKey of(List<Fragment> rows) {
    long coded = rows.stream().filter(row -> !row.codes().isEmpty()).count();
    List<String> labels =
        rows.stream()
            .filter(row -> !row.data().isEmpty() && row.levels().size() <= 1)
            .map(row -> Folding.label(row.label()))
            .filter(label -> !label.isEmpty() && !catalogue.heads().isTotal(label))
            .toList();
    RowKey best = RowKey.NAME;
    long count = 0;
    for (RowKey key : CLASSIFICATIONS) {
      Subjects subjects = Namers.classifications(key, catalogue).get(0);
      long known =
          coded > 0
              ? rows.stream().filter(row -> row.hasCodeOf(subjects)).count()
              : labels.stream().filter(label -> !subjects.byName(label).isEmpty()).count();
      if (known > count) {
        best = key;
        count = known;
      }
    }
    boolean clear =
        coded > 0
            ? count * 10 >= coded * LIMITS.mostCodes()
            : count >= LIMITS.fewestLabels()
                && count * 10 >= (long) labels.size() * LIMITS.mostLabels();
    return clear ? best : RowKey.NAME;
  }
}
