package io.kaibiao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks what names the rows of a form. */
final class Namers {

  private Namers() {}

  static RowNamer of(Form form, Catalogue catalogue, @Nullable Side side) {
    return switch (form.rowKey()) {
      case FUNCTIONAL ->
          new SubjectNamer(
              form, catalogue.heads(), List.of(catalogue.functional(), catalogue.income()));
      case ECONOMIC -> new SubjectNamer(form, catalogue.heads(), List.of(catalogue.economic()));
      case LABEL -> new LabelNamer(form, side);
      case NAME, SINGLE -> new PrintedNamer(catalogue.heads());
    };
  }
}
