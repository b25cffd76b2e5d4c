package io.kaibiao.form;

import io.kaibiao.page.Words;
import io.kaibiao.repair.Folding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the page storey's questions about words from the catalogue. Safe for many threads. */
public final class CatalogueWords implements Words {

  private final Catalogue catalogue;
  private final CatalogueLexicon lexicon;
  private volatile @Nullable Set<String> labels;

  /** Knows the words of a catalogue. */
  public CatalogueWords(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.lexicon = new CatalogueLexicon(catalogue);
  }

  @Override
  public boolean knows(String text) {
    return lexicon.isHead(text);
  }

  @Override
  public boolean knowsLabel(String text) {
    String label = Folding.label(text);
    return knows(text)
        || labels().contains(label)
        || !catalogue.titled(Folding.title(label)).isEmpty();
  }

  /** Collected when a font without a head is met; most have one. */
  private Set<String> labels() {
    Set<String> known = labels;
    if (known == null) {
      known = catalogue.labels();
      labels = known;
    }
    return known;
  }
}
