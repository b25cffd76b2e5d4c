package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.form.catalogue.RowLabels;
import io.kaibiao.text.Folding;
import java.util.List;

/**
 * Tells which labels of one block name the total. In a government's form that is the 合计 of its own
 * subjects, with or without the name of the place or the budget before it; a 总计 that stands beside
 * such a 合计 holds transfers and balances too and is another row. Belongs to one table.
 */
final class TotalLabels {

  private final HeaderWords heads;
  private final RowLabels words;
  private final boolean government;
  private final boolean summed;

  TotalLabels(Form form, Catalogue catalogue, List<Fragment> rows) {
    this.heads = catalogue.heads();
    this.words = catalogue.rowLabels();
    this.government = form.publisher() == Publisher.GOVERNMENT;
    this.summed = rows.stream().anyMatch(row -> words.isOwnTotal(Folding.label(row.label())));
  }

  /**
   * Tells whether a label names the total.
   *
   * @param label the label as {@link Folding#label} gives it
   */
  boolean isTotal(String label) {
    if (!government) {
      return heads.isTotal(label);
    }
    boolean grand = words.isGrandTotal(label);
    return words.isOwnTotal(label) || (heads.isTotal(label) && !(grand && summed));
  }

  /** Tells whether a label is a total's but for one character of four or more: it is misread. */
  boolean isNearlyTotal(String label) {
    return !isTotal(label) && heads.isNearlyTotal(label);
  }
}
