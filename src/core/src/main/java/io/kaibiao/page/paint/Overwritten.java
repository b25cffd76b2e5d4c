package io.kaibiao.page.paint;

import io.kaibiao.page.PageNote;
import io.kaibiao.page.paint.Ink.Letter;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds figures that were covered and replaced: an opaque area of about one line hides digits, and
 * other digits are painted on it. A reader sees only the later ones. Belongs to one page.
 */
final class Overwritten {

  /**
   * Maximum height of the area as a multiple of the type size. Higher ones are grounds of whole
   * tables, which hide what an earlier layer printed.
   */
  private static final double ONE_LINE = 3.5;

  /** Maximum number of characters of a note's text. */
  private static final int QUOTED = 60;

  private final Map<Cover, List<Letter>> covered = new LinkedHashMap<>();

  /**
   * An area that hides letters.
   *
   * @param order its position in painting order
   */
  private record Cover(Box box, int order) {}

  /** Notes that an area covers a letter. */
  void add(Box box, int order, Letter letter) {
    if (box.height() <= ONE_LINE * letter.size()) {
      covered.computeIfAbsent(new Cover(box, order), c -> new ArrayList<>()).add(letter);
    }
  }

  /**
   * Returns a note for each replaced figure.
   *
   * @param visible the visible letters of the page
   */
  List<PageNote> notes(List<Letter> visible) {
    List<PageNote> notes = new ArrayList<>();
    covered.forEach(
        (cover, letters) -> {
          String before = text(letters);
          String after = text(visible.stream().filter(l -> isOn(cover, l)).toList());
          if (hasDigit(before) && hasDigit(after) && !before.equals(after)) {
            notes.add(new PageNote(PageNote.Kind.OVERWRITTEN, before, cover.box()));
          }
        });
    notes.sort(
        Comparator.comparingDouble((PageNote n) -> n.box().y0())
            .thenComparingDouble(n -> n.box().x0()));
    return notes;
  }

  private static boolean isOn(Cover cover, Letter letter) {
    Box box = letter.box();
    return letter.order() > cover.order()
        && cover.box().contains((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
  }

  private static String text(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    letters.stream()
        .sorted(Comparator.comparingDouble(l -> l.box().x0()))
        .limit(QUOTED)
        .forEach(l -> text.append(l.text()));
    return text.toString();
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }
}
