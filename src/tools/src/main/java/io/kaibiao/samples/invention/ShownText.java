package io.kaibiao.samples.invention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Characters of a page in their order, without blanks. Characters printed over themselves count
 * once.
 */
final class ShownText {

  /** Maximum distance of copies of a character that make it bold, in points. */
  private static final double OVER_ITSELF = 1.2;

  /** Maximum difference in height of characters in a line, in points. */
  private static final double LINE = 3;

  private final List<List<ShownCharacter>> places;
  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  private ShownText(List<List<ShownCharacter>> places) {
    this.places = places;
    StringBuilder all = new StringBuilder();
    for (List<ShownCharacter> place : places) {
      starts.add(all.length());
      all.append(folded(place.get(0).text()));
    }
    text = all.toString();
  }

  /** Returns the text in the order in which the page shows it. */
  static ShownText of(List<ShownCharacter> characters) {
    List<List<ShownCharacter>> places = new ArrayList<>();
    for (ShownCharacter character : characters) {
      if (!character.isBlank()) {
        places.stream()
            .filter(place -> isSame(place.get(0), character))
            .findFirst()
            .ifPresentOrElse(
                place -> place.add(character),
                () -> places.add(new ArrayList<>(List.of(character))));
      }
    }
    return new ShownText(places);
  }

  private static boolean isSame(ShownCharacter a, ShownCharacter b) {
    return a.text().equals(b.text())
        && Math.hypot(a.x() - b.x(), a.y() - b.y()) < OVER_ITSELF
        && a.page() == b.page();
  }

  /** Returns the same text line by line from the top, from left to right. */
  ShownText inLines() {
    List<List<ShownCharacter>> down = new ArrayList<>(places);
    down.sort(Comparator.comparingDouble(place -> place.get(0).y()));
    List<List<ShownCharacter>> sorted = new ArrayList<>();
    for (int from = 0; from < down.size(); ) {
      int to = from + 1;
      while (to < down.size() && down.get(to).get(0).y() - down.get(to - 1).get(0).y() < LINE) {
        to++;
      }
      List<List<ShownCharacter>> line = new ArrayList<>(down.subList(from, to));
      line.sort(Comparator.comparingDouble(place -> place.get(0).x()));
      sorted.addAll(line);
      from = to;
    }
    return new ShownText(sorted);
  }

  /** Returns a text in the form used here: uniform widths, no blanks. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  boolean is(String wanted) {
    return text.equals(wanted);
  }

  /** Returns the first index from which another text occurs, or -1. */
  int find(String wanted, int from) {
    return text.indexOf(wanted, from);
  }

  /** Returns the shown characters for an index of the text. */
  List<ShownCharacter> at(int place) {
    int index = Collections.binarySearch(starts, place);
    return places.get(index < 0 ? -index - 2 : index);
  }
}
