package io.kaibiao.page.paint;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.paint.Ink.Letter;
import io.kaibiao.page.script.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Distinguishes watermarks from text on the pages of one document. A watermark is diagonal; or it
 * is pale, and is either large compared with the page's text or repeated on this page or from an
 * earlier one.
 *
 * <p>Keeps the pale texts of earlier pages; belongs to one document and one thread.
 */
final class Watermarks {

  private static final PaintTolerances.Watermarks LIMITS = PaintTolerances.STANDARD.watermarks();

  private final Set<String> paleOnEarlierPages = new HashSet<>();

  /**
   * The letters of one page.
   *
   * @param text the letters of its text
   * @param watermarks the texts of the other letters
   */
  record Sorted(List<Letter> text, List<String> watermarks) {}

  Sorted sort(List<Letter> letters, Turn turn) {
    boolean plain = true;
    for (Letter letter : letters) {
      plain &= letter.turn() != null && !isPale(letter);
    }
    if (plain) {
      return new Sorted(letters, List.of());
    }
    return separate(letters, turn);
  }

  private Sorted separate(List<Letter> letters, Turn turn) {
    Map<Integer, StringBuilder> runs = new HashMap<>();
    for (Letter letter : letters) {
      if (isPale(letter)) {
        runs.computeIfAbsent(letter.run(), r -> new StringBuilder()).append(letter.text());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    runs.values().forEach(run -> counts.merge(run.toString(), 1, Integer::sum));
    double usual = usualSize(letters);

    List<Letter> text = new ArrayList<>(letters.size());
    Map<Integer, StringBuilder> dropped = new HashMap<>();
    for (Letter letter : letters) {
      boolean watermark = letter.turn() == null;
      if (!watermark && isPale(letter)) {
        String run = String.valueOf(runs.get(letter.run()));
        watermark =
            letter.size() > LIMITS.large() * usual
                || letter.turn() != turn
                || (isWord(run)
                    && (counts.getOrDefault(run, 0) > 1 || paleOnEarlierPages.contains(run)));
      }
      if (watermark) {
        dropped.computeIfAbsent(letter.run(), r -> new StringBuilder()).append(letter.text());
      } else {
        text.add(letter);
      }
    }
    paleOnEarlierPages.addAll(counts.keySet());
    Set<String> names = new LinkedHashSet<>();
    dropped.values().forEach(run -> names.add(run.toString()));
    return new Sorted(text, List.copyOf(names));
  }

  /**
   * Tells whether a pale run may be a watermark. Pale numbers are zeros that a table prints
   * faintly, however often they are repeated.
   */
  private static boolean isWord(String run) {
    return run.length() > 1
        && !run.codePoints().allMatch(c -> Script.isFigurePart(c) || Character.isWhitespace(c));
  }

  private static boolean isPale(Letter letter) {
    return letter.luma() >= LIMITS.pale() && letter.neutral();
  }

  private static double usualSize(List<Letter> letters) {
    double[] sizes =
        letters.stream().filter(l -> !isPale(l)).mapToDouble(Letter::size).sorted().toArray();
    return sizes.length == 0 ? Double.MAX_VALUE : sizes[sizes.length / 2];
  }
}
