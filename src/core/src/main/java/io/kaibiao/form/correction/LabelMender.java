package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.report.Origin;
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
 * Sets the labels of rows right that a reader of pixels got nearly right: where it is settled which
 * row this is, a label that is a few characters off one of the row's names is that name, and the
 * ordinals before labels count up. Print that differs by more is left as it was read. Immutable.
 */
final class LabelMender {

  /** An ordinal before a label, and what a reader made of it, is no longer. */
  private static final int LONGEST_ORDINAL = 5;

  /** What may stand before a subject's name that a reader made of a ruling or a blank. */
  private static final int NOISE = 2;

  // Limits of names: set when the step was written (commits 03acdf4, 26f0573); no measurement of
  // one
  // alone exists. All names are of one row, so that there is no margin and the first of equally
  // similar ones is taken.

  /** Minimum similarity of a label to one of its row's names. */
  private static final MatchLimits NAMED = MatchLimits.atLeast(0.6);

  /** The same for a name of at most two characters, of which one may be lost. */
  private static final MatchLimits OF_TWO = MatchLimits.atLeast(0.5);

  /** The same where it is in doubt which row this is. */
  private static final MatchLimits IN_DOUBT = MatchLimits.atLeast(0.7);

  /** A name that is longer or shorter than that is another. */
  private static final int MOST_LOST = 1;

  /** Stands for any name behind an ordinal. */
  private static final String NAME = "款";

  private final Form form;
  private final List<Subjects> classifications;

  LabelMender(Form form, Catalogue catalogue) {
    this.form = form;
    this.classifications = Namers.classifications(form, catalogue);
  }

  /**
   * A label, parted.
   *
   * @param before what was read before the name
   * @param name the name, set right
   */
  private record Parted(String before, String name) {}

  /** Returns the labels of a block's rows as they are printed, as far as that is known. */
  List<String> mended(List<Fragment> rows, List<RowName> names) {
    List<Parted> parted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String label = rows.get(i).label().replaceAll("\\s+", " ");
      boolean pixels = rows.get(i).origin() == Origin.PIXELS;
      parted.add(pixels ? mended(label, names.get(i)) : parted(label, bareFrom(label)));
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
      boolean mends =
          ordinals.get(i) > 0
              && rows.get(i).origin() == Origin.PIXELS
              && !label.before().strip().equals(text + mark);
      labels.add((mends ? text + mark : printed(label.before(), rows.get(i))) + label.name());
    }
    return labels;
  }

  /** An ordinal in front is print; a dash, or a letter alone, is what is left of a ruling. */
  private static String printed(String before, Fragment row) {
    boolean ordinal =
        bareFrom(before + NAME) == Folding.fold(before).length()
            && before.codePoints().anyMatch(Character::isLetterOrDigit);
    return row.origin() != Origin.PIXELS || ordinal ? before : "";
  }

  /** Returns the mark that stands behind the block's ordinals. */
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

  private Parted mended(String read, RowName row) {
    String folded = Folding.fold(read);
    int noise = form.rowKey() == RowKey.LABEL ? LONGEST_ORDINAL : NOISE;
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
    if (Math.abs(rest.length() - plain.length()) > MOST_LOST) {
      return 0;
    }
    double similarity = explained(before, plain) * Similarity.of(rest, plain);
    return limits(row, plain).accepts(similarity) ? similarity : 0;
  }

  /**
   * Returns what a name counts for behind what no ordinal is: 般 before 公共预算 is a part of a longer
   * name rather than one of nothing.
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
        form.row(key).stream().flatMap(row -> row.labels().stream()).map(LabelMender::spelt),
        classifications.stream().flatMap(c -> c.names(key).stream()).map(Subject::name));
  }

  /** The labels of forms are kept folded. */
  private static String spelt(String folded) {
    return folded.replace(',', '、').replace('(', '（').replace(')', '）');
  }

  /** Returns where the name begins in a folded label behind ordinals and bullets. */
  private static int bareFrom(String label) {
    String folded = Folding.fold(label);
    return folded.length() - Folding.bare(folded).length();
  }

  /** Parts a label before a character of its folded form. */
  private static Parted parted(String label, int from) {
    int cut = 0;
    while (cut < label.length() && Folding.fold(label.substring(0, cut)).length() < from) {
      cut++;
    }
    return new Parted(label.substring(0, cut), label.substring(cut));
  }
}
