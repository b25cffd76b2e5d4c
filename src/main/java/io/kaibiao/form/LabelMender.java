package io.kaibiao.form;

import io.kaibiao.repair.Certainty;
import io.kaibiao.repair.Folding;
import io.kaibiao.repair.Likeness;
import io.kaibiao.report.Origin;
import java.util.List;

/**
 * Sets the labels of rows right that a reader of pixels got nearly right: where the row's subject
 * is settled, a label that is one or two characters off one of its names is that name. Print that
 * differs by more is left as it was read. Immutable.
 */
final class LabelMender {

  /** What may stand before a name that a reader made of a ruling or a blank. */
  private static final int NOISE = 2;

  /** Names of two characters, one of them misread, are as unlike. */
  private static final double LEAST_ALIKE = 0.5;

  private final List<Subjects> classifications;

  LabelMender(Form form, Catalogue catalogue) {
    classifications =
        switch (form.rowKey()) {
          case FUNCTIONAL -> List.of(catalogue.functional(), catalogue.income());
          case ECONOMIC -> List.of(catalogue.economic());
          case LABEL, NAME, SINGLE -> List.of();
        };
  }

  /** Returns a row's label as it is printed, as far as that is known. */
  String mended(Fragment row, RowName name) {
    String read = row.label().replaceAll("\\s+", " ");
    if (row.origin() != Origin.PIXELS || name.certainty() == Certainty.DOUBTFUL || read.isEmpty()) {
      return read;
    }
    String folded = Folding.fold(read);
    String bare = Folding.bare(folded);
    String like = "";
    double most = 0;
    for (Subjects classification : classifications) {
      for (Subject subject : classification.names(name.key())) {
        String known = Folding.fold(subject.name());
        if (folded.equals(known)) {
          return subject.name();
        }
        if (bare.equals(known)) {
          // An ordinal in front is print; a dash is what is left of a ruling.
          return Character.isLetterOrDigit(read.codePointAt(0)) ? read : subject.name();
        }
        int longer = folded.length() - known.length();
        double alike = Likeness.ofEnd(folded, known, NOISE);
        if (longer >= -1 && longer <= NOISE && alike > most) {
          most = alike;
          like = subject.name();
        }
      }
    }
    return most >= LEAST_ALIKE ? like : read;
  }
}
