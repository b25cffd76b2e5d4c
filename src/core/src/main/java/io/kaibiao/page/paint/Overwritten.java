package io.kaibiao.page.paint;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.paint.Ink.Letter;
import io.kaibiao.page.script.Script;
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

  private static final PaintTolerances.Covered LIMITS = PaintTolerances.STANDARD.covered();

  /** Maximum number of covered strings of a page that are looked at. */
  private static final int MOST = 2_000;

  private final Map<Run, List<Letter>> covered = new LinkedHashMap<>();

  /**
   * A covered string.
   *
   * @param cover the area that hides it
   * @param order the area's position in painting order
   * @param number the number of the string
   */
  private record Run(Box cover, int order, int number) {}

  /** Notes that an area covers a letter. */
  void add(Box box, int order, Letter letter) {
    Run run = new Run(box, order, letter.run());
    boolean noted = covered.size() < MOST || covered.containsKey(run);
    if (noted && box.height() <= LIMITS.oneLine() * letter.size()) {
      covered.computeIfAbsent(run, r -> new ArrayList<>()).add(letter);
    }
  }

  /**
   * Returns a note for each replaced figure.
   *
   * @param visible the visible letters of the page
   * @param checkpoint passed before each covered string
   */
  List<PageNote> notes(List<Letter> visible, Checkpoint checkpoint) {
    List<PageNote> notes = new ArrayList<>();
    covered.forEach(
        (run, letters) -> {
          checkpoint.pass();
          String before = text(letters);
          if (isFigure(before)) {
            String after = text(visible.stream().filter(l -> isOn(run, l)).toList());
            if (hasDigit(after) && !after.contains(before)) {
              Box box = letters.stream().map(Letter::box).reduce(Box::union).orElseThrow();
              notes.add(new PageNote(PageNote.Kind.OVERWRITTEN, before, box));
            }
          }
        });
    notes.sort(
        Comparator.comparingDouble((PageNote n) -> n.box().y0())
            .thenComparingDouble(n -> n.box().x0()));
    return notes;
  }

  private static boolean isOn(Run covered, Letter letter) {
    Box box = letter.box();
    return letter.order() > covered.order()
        && covered.cover().contains((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
  }

  private static String text(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    letters.stream()
        .sorted(Comparator.comparingDouble(l -> l.box().x0()))
        .forEach(l -> text.append(l.text()));
    return text.toString();
  }

  private static boolean isFigure(String text) {
    return text.length() <= LIMITS.longest()
        && hasDigit(text)
        && text.codePoints().allMatch(Script::isFigurePart);
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }
}
