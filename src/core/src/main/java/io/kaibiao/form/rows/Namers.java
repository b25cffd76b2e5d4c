package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.catalogue.Subjects;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses how the rows of a form are named. */
public final class Namers {

  private Namers() {}

  /**
   * Returns what names the rows of a block.
   *
   * @param side the side of the form that the block is, or null where it has none
   * @param year the fiscal year, or null where it isn't known: names of subjects change
   */
  public static RowNamer of(
      Form form, Catalogue catalogue, @Nullable Side side, @Nullable Integer year) {
    return switch (form.rowKey()) {
      case FUNCTIONAL, ECONOMIC ->
          new SubjectNamer(form, catalogue.heads(), classifications(form, catalogue), year);
      case LABEL -> new LabelNamer(form, side);
      case NAME, SINGLE -> new PrintedNamer(catalogue.heads());
    };
  }

  /** Returns the classifications whose codes name a form's rows; empty if codes do not. */
  public static List<Subjects> classifications(Form form, Catalogue catalogue) {
    return switch (form.rowKey()) {
      case FUNCTIONAL -> List.of(catalogue.functional(), catalogue.income());
      case ECONOMIC -> List.of(catalogue.economic());
      case LABEL, NAME, SINGLE -> List.of();
    };
  }
}
