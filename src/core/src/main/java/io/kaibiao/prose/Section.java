package io.kaibiao.prose;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of a report's prose under one heading.
 *
 * @param heading the headings above it, outermost first, with {@code /} between them; empty before
 *     the first one
 * @param text its sentences without blanks and line breaks
 * @param page the 1-based page that it begins on
 * @param origin where its characters came from; pixels if any of them did
 * @param runs where parts of its text are printed
 */
public record Section(String heading, String text, int page, Origin origin, List<PlacedRun> runs) {

  public Section {
    runs = List.copyOf(runs);
  }

  /** Makes a section whose text's place is not known. */
  public Section(String heading, String text, int page, Origin origin) {
    this(heading, text, page, origin, List.of());
  }

  /** Returns where the character at an index of the text is printed, as narrowly as known. */
  Optional<Place> place(int index) {
    return runs.stream()
        .filter(run -> run.holds(index))
        .min(Comparator.comparingInt(PlacedRun::length))
        .map(PlacedRun::place);
  }
}
