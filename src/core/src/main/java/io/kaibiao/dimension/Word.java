package io.kaibiao.dimension;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.table.Dimension;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a printed word says. Immutable.
 *
 * @param dimension the dimension that it says something of
 * @param value the value that it says
 * @param places where it says so
 * @param publisher in whose books it says so; null for all
 */
record Word(
    Dimension dimension, String value, Set<WordPlace> places, @Nullable Publisher publisher) {

  Word {
    places = Set.copyOf(places);
  }

  /** Tells whether it says so in a place of somebody's books. */
  boolean isSaid(WordPlace place, Publisher of) {
    return places.contains(place) && (publisher == null || publisher == of);
  }
}
