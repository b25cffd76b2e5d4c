package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.catalogue.Subjects;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses how the rows of a form are named. */
public final class Namers {

  private Namers() {}

  /**
   * Returns who names the rows of one block.
   *
   * @param side the side of the form that the block is, or null where it has none
   * @param rows the block's rows; which rows there are may tell two of one label apart
   * @param year the fiscal year, or null where it isn't known: names of subjects change
   */
  public static RowNamer of(
      Form form,
      Catalogue catalogue,
      @Nullable Side side,
      List<Fragment> rows,
      @Nullable Integer year) {
    TotalLabels totals = new TotalLabels(form, catalogue, rows);
    if (form.isOpen()) {
      RowKey key = new BlockClassification(catalogue).of(rows);
      return new PathNamer(
          key.isCode()
              ? Optional.of(new SubjectNamer(form, totals, classifications(key, catalogue), year))
              : Optional.empty());
    }
    return switch (form.rowKey()) {
      case FUNCTIONAL, EXPENDITURE, INCOME, ECONOMIC, GOVERNMENT_ECONOMIC ->
          new SubjectNamer(form, totals, classifications(form, catalogue), year);
      case LABEL -> new LabelNamer(form, side, catalogue, rows);
      case NAME, SINGLE -> new PrintedNamer(form, totals, rows);
      case PROJECT ->
          new ProjectNamer(
              new PrintedNamer(form, totals, rows),
              new SubjectNamer(form, totals, classifications(form, catalogue), year));
      case ITEM -> new ItemNamer(form, catalogue.heads(), rows);
    };
  }

  /** Returns the classifications whose codes name a form's rows; empty if codes do not. */
  public static List<Subjects> classifications(Form form, Catalogue catalogue) {
    return classifications(form.rowKey(), catalogue);
  }

  /** Returns the classifications whose codes are keys of a kind; empty if none is. */
  public static List<Subjects> classifications(RowKey key, Catalogue catalogue) {
    return switch (key) {
      case FUNCTIONAL -> List.of(catalogue.functional(), catalogue.income());
      case EXPENDITURE, PROJECT -> List.of(catalogue.functional());
      case INCOME -> List.of(catalogue.income());
      case ECONOMIC -> List.of(catalogue.economic());
      case GOVERNMENT_ECONOMIC -> List.of(catalogue.government());
      case LABEL, NAME, ITEM, SINGLE -> List.of();
    };
  }
}
