package io.kaibiao.report.text;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a report's text, or the place of a table in it.
 *
 * @param kind what it is there for
 * @param level how deep a heading lies in the outline, 1 for the outermost; 0 for everything that
 *     is not in the outline
 * @param text its text, lines joined; empty for a table
 * @param places where it stands: one place as a rule, one a page where it goes on over a page break
 * @param table the id of the table that it is, or belongs to; null where there is none
 * @param origin where its characters came from; pixels if any of them did
 */
public record Block(
    BlockKind kind,
    int level,
    String text,
    List<Place> places,
    @Nullable String table,
    Origin origin) {
  public Block {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a block stands somewhere");
    }
  }

  /** Returns the 1-based page that it begins on. */
  public int page() {
    return places.get(0).page();
  }
}
