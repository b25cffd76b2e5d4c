package io.kaibiao.form.catalogue;

import io.kaibiao.page.script.Words;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers the page package's questions about words from the catalogue. Safe for many threads. */
public final class CatalogueWords implements Words {

  private final Catalogue catalogue;
  private final CatalogueLexicon lexicon;
  private final Predicate<String> language;
  private volatile @Nullable Set<String> labels;
  private volatile @Nullable Set<String> pairs;

  /**
   * Makes a vocabulary from a catalogue.
   *
   * @param language tests for common Chinese words of two characters
   */
  public CatalogueWords(Catalogue catalogue, Predicate<String> language) {
    this.catalogue = catalogue;
    this.language = language;
    this.lexicon = new CatalogueLexicon(catalogue);
  }

  @Override
  public boolean knows(String text) {
    return lexicon.isHeader(text);
  }

  @Override
  public boolean knowsLabel(String text) {
    String label = Folding.label(text);
    return knows(text)
        || labels().contains(label)
        || !catalogue.titled(Folding.title(label)).isEmpty();
  }

  @Override
  public boolean knowsPair(String pair) {
    return isPairOfForms(pair) || language.test(pair);
  }

  @Override
  public boolean isPairOfForms(String pair) {
    return pairs().contains(pair);
  }

  /**
   * Pairs of characters of all known words (about 4,000). Collected when a font without any known
   * label is met.
   */
  private Set<String> pairs() {
    Set<String> known = pairs;
    if (known == null) {
      Set<String> made = new HashSet<>();
      for (String name : labels()) {
        for (int i = 0; i + 1 < name.length(); i++) {
          made.add(name.substring(i, i + 2));
        }
      }
      known = made;
      pairs = known;
    }
    return known;
  }

  /** All labels. Collected when a font without any header is met; most have one. */
  private Set<String> labels() {
    Set<String> known = labels;
    if (known == null) {
      known = catalogue.labels();
      labels = known;
    }
    return known;
  }
}
