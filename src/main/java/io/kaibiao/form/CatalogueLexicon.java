package io.kaibiao.form;

import io.kaibiao.repair.Folding;
import io.kaibiao.repair.NearestWord;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the table storey's questions about words from the catalogue. Safe for many threads. */
public final class CatalogueLexicon implements Lexicon {

  /** A title is no longer than this, folded. */
  private static final int LONGEST_TITLE = 48;

  /** A line that a form's number or a year fills this far, folded, says nothing else. */
  private static final int LONGEST_NUMBER = 14;

  private final Catalogue catalogue;
  private volatile @Nullable Mender mender;

  /** Makes a lexicon over a catalogue. */
  public CatalogueLexicon(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String mended(String text) {
    String folded = Folding.fold(text);
    String label = Folding.bare(folded);
    Mender known = mender();
    if (known.labels().contains(label) || known.labels().contains(Folding.head(text))) {
      return text;
    }
    String ordinal = folded.substring(0, folded.length() - label.length());
    return known.nearest().of(label).map(word -> ordinal + word).orElse(text);
  }

  /** Made when the first unsure word turns up: a text layer never needs it. */
  private Mender mender() {
    Mender made = mender;
    if (made == null) {
      Set<String> labels = catalogue.labels();
      made = new Mender(labels, new NearestWord(labels));
      mender = made;
    }
    return made;
  }

  private record Mender(Set<String> labels, NearestWord nearest) {}

  @Override
  public boolean isHead(String text) {
    String head = Folding.head(text);
    return !head.isEmpty() && catalogue.heads().isHeadWord(head);
  }

  @Override
  public boolean isOrdinalMark(String text) {
    return catalogue
        .heads()
        .role(Folding.head(text))
        .filter(r -> r == HeadRole.ORDINAL)
        .isPresent();
  }

  @Override
  public LineKind kindOf(String text) {
    Furniture furniture = catalogue.furniture();
    if (furniture.isContinuation(text)) {
      return LineKind.CONTINUATION;
    }
    if (furniture.isNote(text)) {
      return LineKind.NOTE;
    }
    if (furniture.isPageNumber(text)) {
      return LineKind.PAGE_NUMBER;
    }
    if (furniture.organization(text).isPresent()) {
      return LineKind.ORGANIZATION;
    }
    if (furniture.unit(text).isPresent()) {
      return LineKind.UNIT;
    }
    String folded = Folding.fold(text);
    if (furniture.number(text).isPresent() && folded.length() <= LONGEST_NUMBER) {
      return LineKind.NUMBER;
    }
    if (isTitleLike(folded)) {
      return LineKind.TITLE;
    }
    if (furniture.year(text).isPresent() && folded.length() <= LONGEST_NUMBER) {
      return LineKind.YEAR;
    }
    return LineKind.OTHER;
  }

  /** Tells whether a folded line has the shape of a table's title. */
  static boolean isTitleLike(String folded) {
    if (folded.length() < 3 || folded.length() > LONGEST_TITLE || folded.indexOf('。') >= 0) {
      return false;
    }
    String bare = folded;
    while (bare.endsWith(")")) {
      int open = bare.lastIndexOf('(');
      if (open <= 0) {
        return false;
      }
      bare = bare.substring(0, open);
    }
    return bare.endsWith("表");
  }
}
