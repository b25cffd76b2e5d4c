package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.SubjectCode;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.text.Certainty;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Likeness;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses the subject of a row from pixels whose recognized code and name don't match: the subject
 * most similar to both. Immutable.
 */
final class SubjectGuess {

  private static final String FROM_BOTH = "code-from-reading";
  private static final String UNKNOWN = "code-unknown";

  /** Minimum similarity (0–1) of a name to a subject's. */
  private static final double LEAST_ALIKE = 0.4;

  /** Minimum similarity at which a name confirms its code. */
  private static final double BORNE_OUT = 0.6;

  /** Minimum sum (0–2) of the similarities of code and name for the guess to be certain. */
  private static final double SURE = 1.4;

  /** Minimum lead of the best subject over any other. */
  private static final double APART = 0.15;

  /** Bonus for a subject whose parent is that of the rows above. */
  private static final double IN_PLACE = 0.2;

  private final List<Subjects> classifications;

  SubjectGuess(List<Subjects> classifications) {
    this.classifications = List.copyOf(classifications);
  }

  /**
   * Tells whether a name was found by code and label together, which settles doubts about either.
   */
  static boolean isSure(RowName name) {
    return name.certainty() == Certainty.REPAIRED && name.repairs().contains(FROM_BOTH);
  }

  /**
   * Returns a row's name, if code or label allow a guess.
   *
   * @param code the code as read, empty where there is none
   * @param label the name as read, folded and without ordinal
   * @param parents the parents to which the rows above lead
   * @param used the codes of the rows above
   */
  Optional<RowName> name(String code, String label, List<String> parents, Set<String> used) {
    boolean known = classifications.stream().anyMatch(c -> c.byCode(code).isPresent());
    boolean exact = known && isNamed(label, code);
    if (exact || (known && !used.contains(code) && (label.isEmpty() || bearsOut(label, code)))) {
      return Optional.of(RowName.certain(code));
    }
    String best = "";
    double most = 0;
    double second = 0;
    double likeness = 0;
    for (Subjects classification : classifications) {
      for (Subject subject : classification.all()) {
        double alike = Likeness.of(label, Folding.label(subject.name()));
        if (alike < LEAST_ALIKE || used.contains(subject.code())) {
          continue;
        }
        double both = alike + Likeness.of(code, subject.code());
        boolean inPlace = parents.contains(SubjectCode.parent(subject.code()));
        double score = both + (inPlace ? IN_PLACE : 0);
        if (score > most) {
          second = best.equals(subject.code()) ? second : most;
          most = score;
          likeness = both;
          best = subject.code();
        } else if (!best.equals(subject.code())) {
          second = Math.max(second, score);
        }
      }
    }
    if (best.isEmpty()) {
      return known || code.isEmpty()
          ? Optional.empty()
          : Optional.of(RowName.doubtful(code, UNKNOWN));
    }
    // A known code in the expected place may be right and the name misread.
    boolean other = !known || used.contains(code) || !parents.contains(SubjectCode.parent(code));
    return Optional.of(
        other && likeness >= SURE && most - second >= APART
            ? RowName.repaired(best, FROM_BOTH)
            : RowName.doubtful(best, FROM_BOTH));
  }

  /** Tells whether a name as read equals that of a code. */
  private boolean isNamed(String label, String code) {
    return classifications.stream()
        .flatMap(c -> c.byCode(code).stream())
        .anyMatch(subject -> Folding.label(subject.name()).equals(label));
  }

  /**
   * Tells whether a name as read is similar enough to that of a code, and at least as similar as to
   * its siblings': 行政单位医疗 and 事业单位医疗 differ by one digit of the code.
   */
  private boolean bearsOut(String label, String code) {
    double own = 0;
    double beside = 0;
    for (Subjects classification : classifications) {
      for (Subject subject : classification.children(SubjectCode.parent(code))) {
        double alike = Likeness.of(label, Folding.label(subject.name()));
        if (subject.code().equals(code)) {
          own = Math.max(own, alike);
        } else {
          beside = Math.max(beside, alike);
        }
      }
    }
    return own >= BORNE_OUT && own >= beside;
  }
}
