package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.SubjectCode;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.RepairCode;
import io.kaibiao.text.Certainty;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Likeness;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which subject a row that was read from pixels is of, where its code and its name as read don't
 * bear each other out: the one that both are most like. Immutable.
 */
final class SubjectGuess {

  /** A name that is less like a subject's is another's. */
  private static final double LEAST_ALIKE = 0.4;

  /** A name that is as much like that of its code bears the code out. */
  private static final double BORNE_OUT = 0.6;

  /** Code and name together are as much like a subject's, from 0 to 2, to be believed. */
  private static final double SURE = 1.4;

  /** By how much the most like subject must be more so than any other. */
  private static final double APART = 0.15;

  /** What a subject under the parent of the rows above is ahead by. */
  private static final double IN_PLACE = 0.2;

  private final List<Subjects> classifications;

  SubjectGuess(List<Subjects> classifications) {
    this.classifications = List.copyOf(classifications);
  }

  /** Whether a name was found by code and label together, which says enough of either's reading. */
  static boolean isSure(RowName name) {
    return name.certainty() == Certainty.REPAIRED
        && name.repairs().contains(RepairCode.CODE_FROM_READING);
  }

  /**
   * Returns the name that a row has, or nothing if there is nothing to go by.
   *
   * @param code the code as read, empty where there is none
   * @param label the name as read, folded and bare
   * @param parents the parents that the rows above lead to
   * @param used the codes that rows above have
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
          : Optional.of(RowName.doubtful(code, RepairCode.CODE_UNKNOWN));
    }
    // A code that is known and in place may be right, and the name misread.
    boolean other = !known || used.contains(code) || !parents.contains(SubjectCode.parent(code));
    return Optional.of(
        other && likeness >= SURE && most - second >= APART
            ? RowName.repaired(best, RepairCode.CODE_FROM_READING)
            : RowName.doubtful(best, RepairCode.CODE_FROM_READING));
  }

  /** Whether a name as read is that of a code to the letter. */
  private boolean isNamed(String label, String code) {
    return classifications.stream()
        .flatMap(c -> c.byCode(code).stream())
        .anyMatch(subject -> Folding.label(subject.name()).equals(label));
  }

  /**
   * Whether a name as read is enough like that of a code, and no more like that of another subject
   * beside it: one digit parts 行政单位医疗 from 事业单位医疗.
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
