package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.columns.ColumnMapping;
import io.kaibiao.form.columns.LabelColumns;
import io.kaibiao.form.correction.Corrections;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.text.Folding;
import java.util.List;

/**
 * Reads tables that are no form of the catalogue: every figure under the names that are printed,
 * rows under the code of a subject where they have one. Immutable.
 */
final class OpenTables {

  /** The classifications that may name rows, the likelier first. */
  private static final List<RowKey> CLASSIFICATIONS =
      List.of(RowKey.EXPENDITURE, RowKey.ECONOMIC, RowKey.INCOME, RowKey.GOVERNMENT_ECONOMIC);

  /** Minimum share, in tenths, of the codes that a classification must know to name the rows. */
  private static final int MOST_CODES = 6;

  /** The same of the labels, in a table without codes. */
  private static final int MOST_LABELS = 6;

  /** Minimum number of labels that say which classification names the rows. */
  private static final int FEWEST_LABELS = 3;

  private final Catalogue catalogue;
  private final Corrections corrections;

  OpenTables(Catalogue catalogue, Corrections corrections) {
    this.catalogue = catalogue;
    this.corrections = corrections;
  }

  /** Returns the rows of a table under printed names. */
  ReadRows read(PrintedTable table) {
    PrintedRows printed = table.by(LabelColumns.BY_CONTENT);
    Form form = Form.open(table.caption().title(), classification(printed.rows()));
    ColumnMapping mapping = ColumnMapping.printed(printed.plan());
    ReadRows read =
        new RowReader(
                catalogue,
                corrections,
                printed.plan(),
                new Recogniser.Recognition(form, mapping),
                table.caption())
            .read(printed.rows(), table.breaks());
    return new ReadRows(
        read.rows().stream().filter(row -> !row.cells().isEmpty()).toList(), read.header());
  }

  /** Returns the classification whose codes or names most rows have, else that labels name rows. */
  private RowKey classification(List<List<Fragment>> blocks) {
    List<Fragment> rows = blocks.stream().flatMap(List::stream).toList();
    long coded = rows.stream().filter(row -> !row.codes().isEmpty()).count();
    List<String> labels =
        rows.stream()
            .filter(row -> !row.data().isEmpty())
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
            ? count * 10 >= coded * MOST_CODES
            : count >= FEWEST_LABELS && count * 10 >= (long) labels.size() * MOST_LABELS;
    return clear ? best : RowKey.NAME;
  }
}
