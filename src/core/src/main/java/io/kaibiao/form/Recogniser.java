package io.kaibiao.form;

import io.kaibiao.form.caption.Caption;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.columns.ColumnMapping;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.form.rows.RowNamer;
import io.kaibiao.report.ReportKind;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which form a table is, from its title, headers and row labels together. A title alone is
 * not enough, as other forms quote it; headers alone count only if no title contradicts them.
 */
final class Recogniser {

  /** Minimum share (0–1) of the columns that must be the form's if the table has no title. */
  private static final double UNTITLED_COLUMNS = 0.75;

  /** The same for rows. */
  private static final double UNTITLED_ROWS = 0.6;

  private final Catalogue catalogue;

  Recogniser(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A form and how a table's columns map to it. */
  record Recognition(Form form, ColumnMapping mapping) {}

  /**
   * Returns the form that a table is, if any.
   *
   * @param kind what the report discloses, if known; decides between forms with equal headers
   */
  Optional<Recognition> recognise(
      Caption caption, ColumnPlan plan, List<List<Fragment>> rows, @Nullable ReportKind kind) {
    if (plan.data().isEmpty()) {
      return Optional.empty();
    }
    String title = Folding.title(caption.title());
    List<Form> titled = title.isEmpty() ? List.of() : catalogue.titled(title);
    if (!titled.isEmpty()) {
      return best(titled, plan, rows, kind, 0, 0);
    }
    if (!title.isEmpty()) {
      return Optional.empty();
    }
    return best(catalogue.forms(), plan, rows, kind, UNTITLED_COLUMNS, UNTITLED_ROWS);
  }

  private Optional<Recognition> best(
      List<Form> forms,
      ColumnPlan plan,
      List<List<Fragment>> rows,
      @Nullable ReportKind kind,
      double leastColumns,
      double leastRows) {
    Recognition best = null;
    double most = -1;
    for (Form form : forms) {
      ColumnMapping mapping = ColumnMapping.of(form, plan);
      double columns = (double) mapping.headed() / plan.data().size();
      double known = knownRows(form, plan, mapping, rows);
      boolean nothing = mapping.known() == 0 && mapping.layout() == ColumnMapping.Layout.PLAIN;
      if (nothing || columns < leastColumns || known < leastRows) {
        continue;
      }
      // On a tie, prefer the form with fewer missing columns, then the report's own kind.
      double printed = (double) mapping.known() / Math.max(1, form.columns().size());
      double score = columns + known + 0.1 * printed + (form.kind() == kind ? 0.05 : 0);
      if (score > most) {
        most = score;
        best = new Recognition(form, mapping);
      }
    }
    return Optional.ofNullable(best);
  }

  private double knownRows(
      Form form, ColumnPlan plan, ColumnMapping mapping, List<List<Fragment>> rows) {
    if (mapping.layout() == ColumnMapping.Layout.ROWS_AS_COLUMNS
        || form.rowKey() == RowKey.NAME
        || form.rowKey() == RowKey.SINGLE) {
      return 0.5;
    }
    int named = 0;
    int all = 0;
    for (int b = 0; b < rows.size(); b++) {
      RowNamer namer = Namers.of(form, catalogue, ColumnMapping.side(form, plan, b), null);
      for (Fragment row : rows.get(b)) {
        if (!row.isNameless()) {
          all++;
          named += isNamed(form, namer.name(row)) ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0.5 : (double) named / all;
  }

  /**
   * Tells whether a row's name fits the form: an unknown code may be new, but must be of the form's
   * classification.
   */
  private boolean isNamed(Form form, RowName name) {
    if (name.isForeign()) {
      return false;
    }
    boolean code = Character.isDigit(name.key().charAt(0));
    return switch (form.rowKey()) {
      case FUNCTIONAL ->
          !code
              || catalogue.functional().mayHold(name.key())
              || catalogue.income().mayHold(name.key());
      case ECONOMIC ->
          !code
              || catalogue.economic().mayHold(name.key())
              || catalogue.government().mayHold(name.key());
      case LABEL, NAME, SINGLE -> true;
    };
  }
}
