package io.kaibiao.form;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.columns.ColumnMapping;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.columns.LabelColumns;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.ColumnsDownTheSide;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.form.rows.RowNamer;
import io.kaibiao.report.ReportKind;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides which form a table is, from its title, headers and row labels together. A title alone is
 * not enough, as other forms quote it; headers alone count only if no title contradicts them.
 */
final class Recogniser {

  /**
   * Minimum shares (0–1) of a table's columns and rows that must be a form's for the table to be
   * it.
   */
  private record Least(double columns, double rows) {}

  /** A title says which forms are possible, and the one that fits best is taken. */
  private static final Least TITLED = new Least(0, 0);

  /** Without a title, headers and rows must say it. */
  private static final Least UNTITLED = new Least(0.75, 0.6);

  private static final FormTolerances.Forms LIMITS = FormTolerances.STANDARD.forms();

  private final Catalogue catalogue;
  private final Checkpoint checkpoint;
  private final FormTitle titles;

  /**
   * Takes in the forms.
   *
   * @param checkpoint passed before each form that a table is compared with
   */
  Recogniser(Catalogue catalogue, Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
    this.catalogue = catalogue;
    this.titles = new FormTitle(catalogue.titleWords());
  }

  /** A form and how a table's columns map to it. */
  record Recognition(Form form, ColumnMapping mapping) {}

  /** Returns the form that a table is, if any. */
  Optional<Recognition> recognise(PrintedTable table, ReportContext context) {
    if (table.by(LabelColumns.BY_HEADERS).plan().data().isEmpty()) {
      return Optional.empty();
    }
    String title = Folding.title(table.caption().title());
    if (!title.isEmpty()) {
      @Nullable ReportKind stated = titles.kind(title);
      List<Form> titled =
          catalogue.titled(title).stream().filter(form -> context.admits(form, stated)).toList();
      return best(titled, table::as, context.kind(), TITLED);
    }
    List<Form> possible =
        catalogue.forms().stream().filter(form -> context.admits(form, null)).toList();
    Optional<Recognition> best = best(possible, table::as, context.kind(), UNTITLED);
    return context.kind() == null ? best.filter(r -> isOnlyKind(r, possible, table)) : best;
  }

  /** Tells whether no form of another kind of report fits an untitled table too. */
  private boolean isOnlyKind(Recognition found, List<Form> possible, PrintedTable table) {
    List<Form> others =
        possible.stream().filter(form -> form.kind() != found.form().kind()).toList();
    return best(others, table::as, null, UNTITLED).isEmpty();
  }

  /**
   * Returns the form that part of a table is.
   *
   * @param title the folded title of the part
   */
  Optional<Recognition> titled(String title, PrintedRows part, ReportContext context) {
    @Nullable ReportKind stated = titles.kind(title);
    List<Form> titled =
        catalogue.titled(title).stream().filter(form -> context.admits(form, stated)).toList();
    return best(titled, form -> part, context.kind(), TITLED);
  }

  private Optional<Recognition> best(
      List<Form> forms,
      Function<Form, PrintedRows> printed,
      @Nullable ReportKind kind,
      Least least) {
    Recognition best = null;
    double most = -1;
    for (Form form : forms) {
      checkpoint.pass();
      Candidate candidate = candidate(form, printed.apply(form), least);
      ColumnMapping mapping = candidate.mapping();
      boolean list = form.rowKey() == RowKey.ITEM && form.publisher() == Publisher.GOVERNMENT;
      boolean nothing =
          mapping.known() == 0 && mapping.layout() == ColumnMapping.Layout.PLAIN && !list;
      if (nothing || candidate.columns() < least.columns() || candidate.rows() < least.rows()) {
        continue;
      }
      // On a tie, prefer the form with fewer missing columns, then the report's own kind.
      double known = (double) mapping.known() / Math.max(1, form.columns().size());
      double score =
          candidate.columns() + candidate.rows() + 0.1 * known + (form.kind() == kind ? 0.05 : 0);
      if (score > most) {
        most = score;
        best = new Recognition(form, mapping);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How well a form fits.
   *
   * @param columns the share of the columns that are the form's by their headers
   * @param rows the share of the rows that may be the form's
   */
  private record Candidate(ColumnMapping mapping, double columns, double rows) {}

  /** Returns how well a form fits; its rows are not asked where its columns don't fit at all. */
  private Candidate candidate(Form form, PrintedRows printed, Least least) {
    ColumnPlan plan = printed.plan();
    ColumnMapping mapping = ColumnMapping.of(form, plan, catalogue);
    if (form.rowKey().isCode() && mapping.known() <= 1) {
      double turned = new ColumnsDownTheSide(form, catalogue.heads()).share(plan, printed.rows());
      if (turned >= LIMITS.leastTurned()) {
        return new Candidate(mapping.turned(), 1, turned);
      }
    }
    double columns = (double) mapping.headed() / plan.data().size();
    return new Candidate(
        mapping,
        columns,
        columns < least.columns() ? 0 : knownRows(form, plan, mapping, printed.rows()));
  }

  private double knownRows(
      Form form, ColumnPlan plan, ColumnMapping mapping, List<List<Fragment>> rows) {
    if (mapping.layout() == ColumnMapping.Layout.ROWS_AS_COLUMNS
        || (form.rowKey() != RowKey.LABEL && !form.rowKey().isCode())) {
      return 0.5;
    }
    int named = 0;
    int all = 0;
    for (int b = 0; b < rows.size(); b++) {
      RowNamer namer =
          Namers.of(form, catalogue, ColumnMapping.side(form, plan, b), rows.get(b), null);
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
    boolean economic = form.rowKey() == RowKey.ECONOMIC;
    return !code
        || !form.rowKey().isCode()
        || Namers.classifications(form, catalogue).stream().anyMatch(c -> c.mayHold(name.key()))
        || (economic && catalogue.government().mayHold(name.key()));
  }
}
