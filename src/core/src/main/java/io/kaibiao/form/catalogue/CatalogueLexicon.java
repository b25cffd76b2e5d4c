package io.kaibiao.form.catalogue;

import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import io.kaibiao.text.NearestWord;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers the table package's questions about words from the catalogue. Safe for many threads. */
public final class CatalogueLexicon implements Lexicon {

  /** Most characters of a line that may be more than text: a long note; bounds the time. */
  private static final int LONGEST_LINE = 10_000;

  private static final CatalogueTolerances.Words LIMITS = CatalogueTolerances.STANDARD.words();

  /** Characters at the ends of a text that OCR reads from specks on the paper. */
  private static final Pattern STAINS =
      Pattern.compile("^[\\p{Punct}·…。“”‘’|~^&&[^()]]+|[\\p{Punct}·…。“”‘’|~^&&[^()%]]+$");

  private final Catalogue catalogue;
  private volatile @Nullable KnownLabels knownLabels;

  /** Makes a lexicon over a catalogue. */
  public CatalogueLexicon(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String corrected(String text) {
    String folded = Folding.fold(text);
    if (folded.codePoints().noneMatch(Character::isIdeographic)) {
      return text;
    }
    String label = Folding.bare(folded);
    KnownLabels known = knownLabels();
    if (known.labels().contains(label) || known.labels().contains(Folding.head(text))) {
      return text;
    }
    String ordinal = folded.substring(0, folded.length() - label.length());
    Optional<String> nearest = known.nearest().of(label);
    if (nearest.isPresent()) {
      return ordinal + nearest.get();
    }
    String core = STAINS.matcher(folded).replaceAll("");
    boolean year = FiscalYear.without(core).isEmpty();
    if (year || known.labels().contains(core) || known.labels().contains(Folding.head(core))) {
      return core;
    }
    // A misread ordinal.
    int comma = core.indexOf(',');
    if (comma >= 0 && comma <= LIMITS.longestOrdinal()) {
      String word = core.substring(comma + 1);
      Optional<String> named =
          known.labels().contains(word) && word.length() >= LIMITS.shortestName()
              ? Optional.of(word)
              : known.nearest().of(word);
      return named.map(name -> core.substring(0, comma + 1) + name).orElse(text);
    }
    return known.nearest().of(core).orElse(text);
  }

  /** Made at the first uncertain word; digital text never needs it. */
  private KnownLabels knownLabels() {
    KnownLabels made = knownLabels;
    if (made == null) {
      Set<String> labels = catalogue.labels();
      made = new KnownLabels(labels, new NearestWord(labels));
      knownLabels = made;
    }
    return made;
  }

  private record KnownLabels(Set<String> labels, NearestWord nearest) {}

  @Override
  public boolean isHeader(String text) {
    String head = Folding.head(text);
    return !head.isEmpty() && catalogue.heads().isHeaderWord(head);
  }

  @Override
  public boolean isOrdinalMark(String text) {
    return catalogue
        .heads()
        .role(Folding.head(text))
        .filter(r -> r == HeaderRole.ORDINAL)
        .isPresent();
  }

  @Override
  public boolean opensRecord(String text) {
    return Folding.fold(text).length() >= LIMITS.shortestName()
        && catalogue.performance().isOwner(text);
  }

  @Override
  public boolean isLevelHead(String text) {
    return catalogue.performance().headsLevel(text);
  }

  @Override
  public boolean isLevel(String text) {
    return catalogue.performance().namesLevel(text);
  }

  @Override
  public boolean mayHold(String outer, String inner) {
    return catalogue.performance().mayHold(outer, inner);
  }

  @Override
  public boolean isInnerLevel(String text) {
    return catalogue.performance().isInnerLevel(text);
  }

  @Override
  public boolean isOutermostLevel(String text) {
    return catalogue.performance().isOutermostLevel(text);
  }

  @Override
  public LineKind kindOf(String text) {
    if (text.length() > LONGEST_LINE) {
      return LineKind.OTHER;
    }
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
    if (furniture.number(text).isPresent() && folded.length() <= LIMITS.longestNumber()) {
      return LineKind.NUMBER;
    }
    if (isTitle(text)) {
      return LineKind.TITLE;
    }
    if (furniture.year(text).isPresent() && folded.length() <= LIMITS.longestNumber()) {
      return LineKind.YEAR;
    }
    return LineKind.OTHER;
  }

  /** Tells whether a line has the shape of a table's title, or is one that a form knows. */
  public boolean isTitle(String line) {
    String folded = Folding.fold(line);
    return isTitleLike(folded)
        || (folded.length() <= LIMITS.longestTitle() && catalogue.isWholeTitle(line));
  }

  /** Tells whether a folded line has the shape of a table's title. */
  public static boolean isTitleLike(String folded) {
    if (folded.length() < 3
        || folded.length() > LIMITS.longestTitle()
        || folded.indexOf('。') >= 0) {
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
