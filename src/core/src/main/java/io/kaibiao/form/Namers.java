package io.kaibiao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks what names the rows of a form. */
final class Namers {

  private Namers() {}

  static RowNamer of(Form form, Catalogue catalogue, @Nullable Side side) {
    return switch (form.rowKey()) {
      case FUNCTIONAL, ECONOMIC ->
          new SubjectNamer(form, catalogue.heads(), classifications(form, catalogue));
      case LABEL -> new LabelNamer(form, side);
      case NAME, SINGLE -> new PrintedNamer(catalogue.heads());
    };
  }

  /** Returns the classifications that the codes of a form's rows are of, none where it has none. */
  static List<Subjects> classifications(Form form, Catalogue catalogue) {
    return switch (form.rowKey()) {
      case FUNCTIONAL -> List.of(catalogue.functional(), catalogue.income());
      case ECONOMIC -> List.of(catalogue.economic());
      case LABEL, NAME, SINGLE -> List.of();
    };
  }
}
