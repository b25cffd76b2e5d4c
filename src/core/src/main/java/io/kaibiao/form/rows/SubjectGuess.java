package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Certainty;
import io.kaibiao.text.ClosestMatch;
import io.kaibiao.text.ClosestMatch.Ranking;
import io.kaibiao.text.Folding;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import io.kaibiao.text.SubjectCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the subject of a row from pixels whose recognized code and name don't match: the subject
 * most similar to both. Immutable.
 */
final class SubjectGuess {

  private static final RowTolerances.Subjects LIMITS = RowTolerances.STANDARD.subjects();

  /** Minimum similarity of the name as read to a subject's; below, the row is another subject's. */
  private static final MatchLimits NAME = MatchLimits.atLeast(LIMITS.similarName());

  /** Minimum similarity of the name as read to that of the code as read to confirm the code. */
  private static final MatchLimits CONFIRMED = MatchLimits.atLeast(LIMITS.confirmed());

  /**
   * Minimum mean similarity of code and name to a subject's to replace the code as read, and margin
   * to any other subject.
   */
  private static final MatchLimits SURE = new MatchLimits(LIMITS.sure(), LIMITS.sureMargin());

  private final List<Subjects> classifications;
  private final @Nullable Integer year;
  private final ClosestMatch<Subject> subjects;

  SubjectGuess(List<Subjects> classifications, @Nullable Integer year) {
    this.classifications = List.copyOf(classifications);
    this.year = year;
    this.subjects =
        new ClosestMatch<>(
            classifications.stream().flatMap(c -> c.all().stream()).toList(), Subject::code, SURE);
  }

  /**
   * Tells whether a name was found by code and label together, which settles doubts about either.
   */
  static boolean isSure(RowName name) {
    return name.certainty() == Certainty.REPAIRED
        && name.repairs().contains(RepairCode.CODE_FROM_READING);
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
    Ranking<Subject> ranking =
        subjects.ranked(
            subject -> {
              double both = used.contains(subject.code()) ? 0 : similarity(code, label, subject);
              boolean inPlace = parents.contains(SubjectCode.parent(subject.code()));
              double place = inPlace ? LIMITS.inPlace() : 0;
              double age = isInForce(subject.code()) ? 0 : LIMITS.retired();
              return both > 0 ? both + place - age : both;
            });
    if (ranking.nearest().isEmpty()) {
      return known || code.isEmpty()
          ? Optional.empty()
          : Optional.of(RowName.doubtful(code, RepairCode.CODE_UNKNOWN));
    }
    Subject closest = ranking.nearest().get(0);
    // Its place puts a subject ahead of others; it says nothing of how well the row was read.
    boolean sure = ranking.isWithin(SURE) && SURE.accepts(similarity(code, label, closest));
    // A code that is known and in place may be right, and the name misread.
    boolean other = !known || used.contains(code) || !parents.contains(SubjectCode.parent(code));
    return Optional.of(
        other && sure
            ? RowName.repaired(closest.code(), RepairCode.CODE_FROM_READING)
            : RowName.doubtful(closest.code(), RepairCode.CODE_FROM_READING));
  }

  /** Returns the mean similarity of code and name, 0 where the name is another subject's. */
  private static double similarity(String code, String label, Subject subject) {
    double name = Similarity.of(label, Folding.label(subject.name()));
    return NAME.accepts(name) ? (name + Similarity.of(code, subject.code())) / 2 : 0;
  }

  private boolean isInForce(String code) {
    return classifications.stream()
        .flatMap(c -> c.names(code).stream())
        .anyMatch(subject -> subject.isInForce(year));
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
    List<Subject> siblings =
        classifications.stream()
            .flatMap(c -> c.children(SubjectCode.parent(code)).stream())
            .toList();
    Ranking<Subject> ranking =
        new ClosestMatch<>(siblings, Subject::code, CONFIRMED)
            .ranked(subject -> Similarity.of(label, Folding.label(subject.name())));
    return ranking.isWithin(CONFIRMED)
        && ranking.nearest().stream().anyMatch(subject -> subject.code().equals(code));
  }
}
