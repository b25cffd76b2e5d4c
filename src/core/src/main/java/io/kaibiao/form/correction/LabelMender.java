package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.report.Origin;
import io.kaibiao.text.Certainty;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Corrects row labels that OCR read nearly right: once it is known which row a row is, a label that
 * differs by a few characters from one of its names is replaced by that name, and ordinals before
 * labels are completed. Labels that differ more stay as read. Immutable.
 */
public final class LabelMender {

  /** Maximum length of a misread ordinal before a label, in characters. */
  private static final int LONGEST_ORDINAL = 5;

  /** Maximum length of stray characters before a subject's name, read from a ruling or a blank. */
  private static final int NOISE = 2;

  /** Minimum similarity (0–1) of a label to a name. */
  private static final double LEAST_ALIKE = 0.6;

  /** Minimum similarity of labels of two characters, of which one may be misread. */
  private static final double LEAST_OF_TWO = 0.5;

  /** Minimum similarity where it is uncertain which row this is. */
  private static final double LEAST_IN_DOUBT = 0.7;

  /** Maximum difference in length between a label and a name, in characters. */
  private static final int MOST_LOST = 1;

  /** Placeholder for any name after an ordinal. */
  private static final String NAME = "款";

  private final Form form;
  private final List<Subjects> classifications;

  public LabelMender(Form form, Catalogue catalogue) {
    this.form = form;
    classifications =
        switch (form.rowKey()) {
          case FUNCTIONAL -> List.of(catalogue.functional(), catalogue.income());
          case ECONOMIC -> List.of(catalogue.economic());
          case LABEL, NAME, SINGLE -> List.of();
        };
  }

  /**
   * A label split in two.
   *
   * @param before the text recognized before the name
   * @param name the name, corrected
   */
  private record Parted(String before, String name) {}

  /** Returns the labels of a block's rows, corrected as far as their names are known. */
  public List<String> mended(List<Fragment> rows, List<RowName> names) {
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
      String text = LabelOrdinals.text(ordinals.get(i));
      boolean mends =
          ordinals.get(i) > 0
              && rows.get(i).origin() == Origin.PIXELS
              && !label.before().strip().equals(text + mark);
      labels.add((mends ? text + mark : printed(label.before(), rows.get(i))) + label.name());
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
      String text = LabelOrdinals.text(ordinals.get(i));
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
    double most = 0;
    int cut = bareFrom(read);
    String name = null;
    for (String known : names(row.key()).toList()) {
      String plain = Folding.fold(known);
      for (int from = 0; from <= Math.min(noise, folded.length() - 1); from++) {
        double alike =
            explained(folded.substring(0, from), plain)
                * Likeness.of(folded.substring(from), plain);
        boolean whole = Math.abs(folded.length() - from - plain.length()) <= MOST_LOST;
        if (whole && alike > most && alike >= least(row, plain)) {
          most = alike;
          cut = from;
          name = known;
        }
      }
    }
    Parted parted = parted(read, cut);
    return name == null ? parted : new Parted(parted.before(), name);
  }

  /**
   * Returns the weight of a name given the text before it. A text that is no ordinal counts against
   * it: 般 before 公共预算 belongs to a longer name.
   */
  private static double explained(String before, String name) {
    boolean ordinal = bareFrom(before + NAME) == before.length();
    return ordinal ? 1 : (double) name.length() / (name.length() + before.length());
  }

  private static double least(RowName row, String name) {
    if (row.certainty() == Certainty.DOUBTFUL) {
      return LEAST_IN_DOUBT;
    }
    return name.length() <= 2 ? LEAST_OF_TWO : LEAST_ALIKE;
  }

  /** Returns the names that a row may be printed with. */
  private Stream<String> names(String key) {
    return Stream.concat(
        form.row(key).stream().flatMap(row -> row.labels().stream()).map(LabelMender::spelt),
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
