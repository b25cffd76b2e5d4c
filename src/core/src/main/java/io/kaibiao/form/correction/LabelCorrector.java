package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.report.place.Origin;
import io.kaibiao.text.Certainty;
import io.kaibiao.text.ChineseNumerals;
import io.kaibiao.text.ClosestMatch;
import io.kaibiao.text.Folding;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Corrects row labels that OCR read nearly right: once it is known which row a row is, a label that
 * differs by a few characters from one of its names is replaced by that name, and ordinals before
 * labels are completed. Labels that differ more stay as read. Immutable.
 */
final class LabelCorrector {

  private static final CorrectionTolerances.Labels LIMITS = CorrectionTolerances.STANDARD.labels();

  // All names are of one row, so that there is no margin and the first of equally similar ones is
  // taken.

  private static final CorrectionTolerances.Similarities SIMILAR =
      CorrectionTolerances.STANDARD.similarities();

  /** Minimum similarity of a label to one of its row's names. */
  private static final MatchLimits NAMED = MatchLimits.atLeast(SIMILAR.label());

  /** The same for a name of at most two characters, of which one may be lost. */
  private static final MatchLimits OF_TWO = MatchLimits.atLeast(SIMILAR.shortLabel());

  /** The same where it is in doubt which row this is. */
  private static final MatchLimits IN_DOUBT = MatchLimits.atLeast(SIMILAR.labelInDoubt());

  /** Placeholder for any name after an ordinal. */
  private static final String NAME = "款";

  private final Form form;
  private final List<Subjects> classifications;

  LabelCorrector(Form form, Catalogue catalogue) {
    this.form = form;
    this.classifications = Namers.classifications(form, catalogue);
  }

  /**
   * A label split in two.
   *
   * @param before the text recognized before the name
   * @param name the name, corrected
   */
  private record Parted(String before, String name) {}

  /** Returns the labels of a block's rows as they are printed, as far as that is known. */
  List<String> corrected(List<Fragment> rows, List<RowName> names) {
    List<Parted> parted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String label = rows.get(i).label().replaceAll("\\s+", " ");
      boolean pixels = rows.get(i).origin() == Origin.PIXELS;
      parted.add(pixels ? corrected(label, names.get(i)) : parted(label, bareFrom(label)));
    }
    if (rows.stream().noneMatch(row -> row.origin() == Origin.PIXELS)) {
      return parted.stream().map(p -> p.before() + p.name()).toList();
    }
    List<String> read = parted.stream().map(p -> Folding.fold(p.before())).toList();
    List<Integer> ordinals = LabelOrdinals.of(read);
    String mark = mark(parted, ordinals);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Parted label = parted.get(i);
      String text = ChineseNumerals.of(ordinals.get(i));
      boolean corrects =
          ordinals.get(i) > 0
              && rows.get(i).origin() == Origin.PIXELS
              && !label.before().strip().equals(text + mark);
      labels.add((corrects ? text + mark : printed(label.before(), rows.get(i))) + label.name());
    }
    return labels;
  }

  /**
   * Returns the printed part of the text before a name: an ordinal is; a dash or a single letter is
   * left of a ruling.
   */
  private static String printed(String before, Fragment row) {
    boolean ordinal =
        bareFrom(before + NAME) == Folding.fold(before).length()
            && before.codePoints().anyMatch(Character::isLetterOrDigit);
    return row.origin() != Origin.PIXELS || ordinal ? before : "";
  }

  /** Returns the punctuation mark that follows the block's ordinals. */
  private static String mark(List<Parted> labels, List<Integer> ordinals) {
    for (int i = 0; i < ordinals.size(); i++) {
      String text = ChineseNumerals.of(ordinals.get(i));
      String before = labels.get(i).before().strip();
      if (ordinals.get(i) > 0 && before.startsWith(text) && before.length() == text.length() + 1) {
        return before.substring(text.length());
      }
    }
    return "、";
  }

  private Parted corrected(String read, RowName row) {
    String folded = Folding.fold(read);
    int noise = form.rowKey() == RowKey.LABEL ? LIMITS.longestOrdinal() : LIMITS.noise();
    List<Behind> behind = new ArrayList<>();
    for (String known : names(row.key()).toList()) {
      for (int from = 0; from <= Math.min(noise, folded.length() - 1); from++) {
        behind.add(new Behind(from, known));
      }
    }
    return new ClosestMatch<>(behind, OF_TWO)
        .first(each -> similarity(folded, each, row))
        .map(each -> new Parted(parted(read, each.from()).before(), each.name()))
        .orElseGet(() -> parted(read, bareFrom(read)));
  }

  /**
   * A name that a label may be from a character on.
   *
   * @param from the character's index in the folded label
   */
  private record Behind(int from, String name) {}

  /** Returns how similar a label is to a name from a character on, 0 where that is not enough. */
  private static double similarity(String folded, Behind behind, RowName row) {
    String plain = Folding.fold(behind.name());
    String before = folded.substring(0, behind.from());
    String rest = folded.substring(behind.from());
    if (Math.abs(rest.length() - plain.length()) > LIMITS.mostLost()) {
      return 0;
    }
    double similarity = explained(before, plain) * Similarity.of(rest, plain);
    return limits(row, plain).accepts(similarity) ? similarity : 0;
  }

  /**
   * Returns the weight of a name given the text before it. A text that is no ordinal counts against
   * it: 般 before 公共预算 belongs to a longer name.
   */
  private static double explained(String before, String name) {
    boolean ordinal = bareFrom(before + NAME) == before.length();
    return ordinal ? 1 : (double) name.length() / (name.length() + before.length());
  }

  private static MatchLimits limits(RowName row, String name) {
    if (row.certainty() == Certainty.DOUBTFUL) {
      return IN_DOUBT;
    }
    return name.length() <= 2 ? OF_TWO : NAMED;
  }

  /** Returns the names that a row may be printed with. */
  private Stream<String> names(String key) {
    return Stream.concat(
        form.row(key).stream().flatMap(row -> row.labels().stream()).map(LabelCorrector::spelt),
        classifications.stream().flatMap(c -> c.names(key).stream()).map(Subject::name));
  }

  /** Returns a folded label as it is printed. */
  private static String spelt(String folded) {
    return folded.replace(',', '、').replace('(', '（').replace(')', '）');
  }

  /** Returns the index at which the name starts in a folded label, after ordinals and bullets. */
  private static int bareFrom(String label) {
    String folded = Folding.fold(label);
    return folded.length() - Folding.bare(folded).length();
  }

  /** Splits a label at the character that corresponds to an index in its folded form. */
  private static Parted parted(String label, int from) {
    int cut = 0;
    while (cut < label.length() && Folding.fold(label.substring(0, cut)).length() < from) {
      cut++;
    }
    return new Parted(label.substring(0, cut), label.substring(cut));
  }
}
