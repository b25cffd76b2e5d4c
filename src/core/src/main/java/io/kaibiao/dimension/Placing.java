package io.kaibiao.dimension;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.text.Folding;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins what several texts say. Immutable. */
final class Placing {

  private final DimensionLexicon lexicon;
  private final Publisher publisher;

  Placing(DimensionLexicon lexicon, Publisher publisher) {
    this.lexicon = lexicon;
    this.publisher = publisher;
  }

  /** Returns what the title of a table says. */
  Dimensions title(String printed) {
    return lexicon.said(Folding.title(printed), WordPlace.TITLE, publisher);
  }

  /** Returns what a path of heads or labels says, outermost first; the inner ones count more. */
  Dimensions path(List<String> printed, WordPlace place) {
    Dimensions said = Dimensions.NONE;
    for (String text : printed) {
      String folded = place == WordPlace.HEAD ? Folding.head(text) : Folding.label(text);
      said = within(said, lexicon.said(folded, place, publisher));
    }
    return said;
  }

  /** Tells whether a head or label speaks of a total. */
  boolean isTotal(String printed) {
    return lexicon.isTotal(Folding.fold(printed));
  }

  /** Returns what holds of something inside something else: its own words, then those around it. */
  Dimensions within(Dimensions outer, Dimensions inner) {
    if (outer.values().isEmpty() || inner.values().isEmpty()) {
      return inner.values().isEmpty() ? outer : inner;
    }
    Map<Dimension, String> joined = new EnumMap<>(outer.values());
    inner
        .values()
        .forEach(
            (dimension, own) -> {
              String around = outer.get(dimension);
              if (around.isEmpty() || !lexicon.isWithin(dimension, around, own)) {
                joined.put(dimension, own);
              }
            });
    return joined.equals(outer.values()) ? outer : new Dimensions(joined);
  }

  /** Returns what is said without what can't be told. */
  Dimensions told(Dimensions said) {
    Dimensions told = said;
    for (Dimension dimension : said.values().keySet()) {
      if (said.get(dimension).equals(DimensionLexicon.UNTOLD)) {
        told = told.with(dimension, "");
      }
    }
    return told;
  }

  /** Returns the dimensions of which a row and a column say what can't both be. */
  Set<Dimension> contradictions(Dimensions row, Dimensions column) {
    Set<Dimension> different = EnumSet.noneOf(Dimension.class);
    for (Dimension dimension : row.values().keySet()) {
      String other = column.get(dimension);
      String own = row.get(dimension);
      if (!other.isEmpty()
          && !own.equals(DimensionLexicon.UNTOLD)
          && !other.equals(DimensionLexicon.UNTOLD)
          && !lexicon.isWithin(dimension, own, other)
          && !lexicon.isWithin(dimension, other, own)) {
        different.add(dimension);
      }
    }
    return different;
  }
}
