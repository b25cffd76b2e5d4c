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
 * Tells which form a table is: by its title, its heads and its labels together. A title alone is
 * not believed, as forms of other kinds quote it; heads alone are believed only where no title
 * contradicts them.
 */
final class Recogniser {

  /** Without a title, this share of the columns and of the rows must be the form's. */
  private static final double UNTITLED_COLUMNS = 0.75;

  private static final double UNTITLED_ROWS = 0.6;

  private final Catalogue catalogue;

  Recogniser(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A form and how a table prints it.
   *
   * @param form the form
   * @param mapping its columns
   */
  record Recognition(Form form, ColumnMapping mapping) {}

  /**
   * Recognises a table.
   *
   * @param kind what the report discloses as far as known; it settles what heads leave open
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
      // Between equals the form with fewer columns left unprinted, then the report's own kind.
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
      RowNamer namer = Namers.of(form, catalogue, ColumnMapping.side(form, plan, b));
      for (Fragment row : rows.get(b)) {
        if (!row.isNameless()) {
          all++;
          named += isNamed(form, namer.name(row)) ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0.5 : (double) named / all;
  }

  /** A code may be new to the catalogue, but not of another classification. */
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
