package io.kaibiao.measure.invention;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the conversion of a document with invented words with its truth. The numbers keep their
 * positions: each must be a fact, under its own name or under none.
 */
final class InventionScore {
  private int figures;
  private int named;
  private int unnamed;
  private int doubted;
  private int lost;
  private int silent;
  private int extra;
  private int ofOriginal;
  private int proved;
  private int stillProved;
  private int contradicted;
  private final List<String> faults = new ArrayList<>();

  /** Returns each silent error and each lost number, one line each. */
  List<String> faults() {
    return faults;
  }

  /**
   * Adds a document.
   *
   * @param name its name in {@link #faults()}
   * @param original the conversion of the document before words were invented
   * @param invented the conversion of the document with invented words
   * @param truth the facts, {@code FORM/row/column=value} each; empty if the conversion of the
   *     original is the truth
   */
  void add(String name, Report original, Report invented, Set<String> truth) {
    List<PlacedFact> left = new ArrayList<>(PlacedFact.of(invented));
    for (PlacedFact fact : PlacedFact.of(original)) {
      PlacedFact found =
          left.stream()
              .filter(other -> other.isAt(fact) && other.saysTheSame(fact))
              .findFirst()
              .or(() -> left.stream().filter(other -> other.isAt(fact)).findFirst())
              .orElse(null);
      left.remove(found);
      if (fact.isNamed() && !truth.isEmpty() && !truth.contains(fact.name() + "=" + fact.value())) {
        ofOriginal++;
        continue;
      }
      figures++;
      addVerdict(fact, found);
      if (found == null) {
        lost++;
        faults.add(name + " LOST " + fact);
      } else {
        judge(name, fact, found);
      }
    }
    for (PlacedFact surplus : left) {
      if (!surplus.doubtful()) {
        extra++;
        faults.add(name + " EXTRA " + surplus);
      }
    }
  }

  /** Counts what identities say of a number that they prove in the original. */
  private void addVerdict(PlacedFact fact, @Nullable PlacedFact found) {
    if (fact.verdict() == Verdict.PROVED) {
      proved++;
      stillProved += found != null && found.verdict() == Verdict.PROVED ? 1 : 0;
      contradicted += found != null && found.verdict() == Verdict.CONTRADICTED ? 1 : 0;
    }
  }

  private void judge(String name, PlacedFact truth, PlacedFact found) {
    boolean wrong = !found.saysTheSame(truth);
    if (!found.doubtful() && (wrong || found.contradicts(truth))) {
      silent++;
      faults.add(name + " SILENT " + truth + " became " + found);
    } else if (wrong) {
      lost++;
      faults.add(name + " LOST " + truth + " became " + found);
    } else if (found.doubtful() && !truth.doubtful()) {
      doubted++;
    } else if (found.isNamed()) {
      named++;
    } else {
      unnamed++;
    }
  }

  int figures() {
    return figures;
  }

  int silent() {
    return silent;
  }

  /** Returns the number of facts that should not be facts, such as line numbers. */
  int extra() {
    return extra;
  }

  int lost() {
    return lost;
  }

  int unnamed() {
    return unnamed;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d figures: %d named, %d unnamed, %d doubtful, %d lost, %d silent, %d extra;"
            + " %d wrong before words were invented;"
            + " of %d proved before, %d are still, %d are contradicted",
        figures,
        named,
        unnamed,
        doubted,
        lost,
        silent,
        extra,
        ofOriginal,
        proved,
        stillProved,
        contradicted);
  }
}
