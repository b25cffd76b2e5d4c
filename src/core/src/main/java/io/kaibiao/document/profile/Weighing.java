package io.kaibiao.document.profile;

import io.kaibiao.document.Blanks;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.Claim;
import io.kaibiao.report.Claim.Clue;
import io.kaibiao.report.Claim.Particular;
import io.kaibiao.report.Claim.Source;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses between contradictory clues and computes confidences. Immutable and safe for use by many
 * threads.
 */
final class Weighing {

  private static final ProfileTolerances LIMITS = ProfileTolerances.STANDARD;

  /** Confidence in each kind of place. */
  private static final Map<Source, Double> CONFIDENCE =
      Map.of(
          Source.COVER,
          LIMITS.cover(),
          Source.TABLE,
          LIMITS.table(),
          Source.RUNNING_HEAD,
          LIMITS.runningHead(),
          Source.HEADING,
          LIMITS.heading(),
          Source.FILE_NAME,
          LIMITS.fileName());

  private final Furniture furniture;

  Weighing(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * Returns what there is to say about something, or nothing where no place speaks of it.
   *
   * @param known the answer, or an empty text where what the surest place says is the answer
   */
  Optional<Claim> claim(Particular particular, String known, Clues clues) {
    List<Clue> about = clues.about(particular);
    String value = known.isEmpty() ? surest(about) : known;
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Set<Source> agreeing = EnumSet.noneOf(Source.class);
    Set<Source> others = EnumSet.noneOf(Source.class);
    for (Clue clue : about) {
      (agree(particular, value, clue.value()) ? agreeing : others).add(clue.source());
    }
    others.removeAll(agreeing);
    double wrong = 1;
    for (Source source : agreeing) {
      wrong *= 1 - CONFIDENCE.getOrDefault(source, 0.0);
    }
    double confidence =
        agreeing.isEmpty() ? LIMITS.unfounded() : Math.min(LIMITS.surest(), 1 - wrong);
    confidence *= Math.pow(LIMITS.contradicted(), others.size());
    return Optional.of(new Claim(particular, value, confidence, about));
  }

  /** Returns what the surest place says, the one that says it most often. */
  private static String surest(List<Clue> clues) {
    Clue best = null;
    for (Clue clue : clues) {
      boolean better =
          best == null
              || clue.source().compareTo(best.source()) < 0
              || (clue.source() == best.source() && clue.places() > best.places());
      best = better ? clue : best;
    }
    return best == null ? "" : best.value();
  }

  private boolean agree(Particular particular, String a, String b) {
    return isPartOf(a, b) || (particular == Particular.TITLE && isSameTitle(a, b));
  }

  /** Tells whether a name is the other without its beginning or end. */
  static boolean isPartOf(String a, String b) {
    String one = Blanks.removed(a);
    String other = Blanks.removed(b);
    return one.contains(other) || other.contains(one);
  }

  /** Tells whether titles name the same organisation, year and kind, however worded. */
  private boolean isSameTitle(String a, String b) {
    return furniture.year(a).equals(furniture.year(b))
        && ReportKind.FINAL_ACCOUNTS.isNamedIn(a) == ReportKind.FINAL_ACCOUNTS.isNamedIn(b)
        && ReportKind.BUDGET.isNamedIn(a) == ReportKind.BUDGET.isNamedIn(b)
        && isPartOf(furniture.coverOrganization(a), furniture.coverOrganization(b));
  }

  /** Returns what a kind of place says against a claim, if one does. */
  Optional<Finding> contradiction(Claim claim) {
    for (Clue clue : claim.clues()) {
      boolean alone =
          claim.clues().stream()
              .noneMatch(
                  c ->
                      c.source() == clue.source()
                          && agree(claim.particular(), c.value(), claim.value()));
      if (alone && !agree(claim.particular(), clue.value(), claim.value())) {
        return Optional.of(
            new Finding(
                Severity.WARNING,
                FindingCode.METADATA_CONTRADICTED,
                claim.particular().id()
                    + " is taken to be "
                    + claim.value()
                    + ", but "
                    + clue.source().id()
                    + " says "
                    + clue.value()
                    + ": "
                    + clue.text(),
                null,
                clue.page()));
      }
    }
    return Optional.empty();
  }
}
