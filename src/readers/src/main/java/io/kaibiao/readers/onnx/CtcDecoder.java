package io.kaibiao.readers.onnx;

import io.kaibiao.ocr.StripReading;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns the probabilities of each character at each step into text: takes the most probable class
 * of each step, drops repetitions and blanks, and keeps the second most probable classes as
 * alternatives.
 */
final class CtcDecoder {

  /** Class of the blank, by the convention of both networks. */
  private static final int BLANK = 0;

  /** Number of alternatives of a reading. */
  private static final int ALTERNATIVES = 5;

  private static final NetworkTolerances LIMITS = NetworkTolerances.STANDARD;

  private static final String FIGURE_CHARACTERS = "0123456789,.%-()";

  /** A step at which nothing else than the blank counts. */
  private static final Step PAUSE = new Step(BLANK, 1, -1, 0);

  private final List<String> characters;
  private final int[] figures;

  /**
   * Makes a decoder.
   *
   * @param characters the character of each class; that of class 0, the blank, is not used
   */
  CtcDecoder(List<String> characters) {
    this.characters = List.copyOf(characters);
    List<Integer> classes = new ArrayList<>(List.of(BLANK));
    for (int i = 1; i < characters.size(); i++) {
      if (characters.get(i).length() == 1 && FIGURE_CHARACTERS.contains(characters.get(i))) {
        classes.add(i);
      }
    }
    figures = classes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the number of classes. */
  int classes() {
    return characters.size();
  }

  /**
   * Decodes one strip.
   *
   * @param output the probabilities, step after step
   * @param from the index at which the strip's steps begin
   * @param steps the number of its steps
   * @param figure whether only characters of numbers are allowed
   */
  StripReading decode(FloatBuffer output, int from, int steps, boolean figure) {
    Step[] path = new Step[steps];
    float[] row = new float[classes()];
    for (int t = 0; t < steps; t++) {
      int at = from + t * row.length;
      if (isPause(output.get(at))) {
        path[t] = PAUSE;
        continue;
      }
      output.get(at, row);
      path[t] = figure ? bestOf(row, figures) : best(row);
    }
    return text(path);
  }

  /** Tells whether the blank is so probable that all others together are no alternative. */
  private static boolean isPause(float blank) {
    return blank >= 1 - LIMITS.leastAlternative();
  }

  private StripReading text(Step[] path) {
    StringBuilder text = new StringBuilder();
    List<Double> confidences = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    int t = 0;
    while (t < path.length) {
      int end = t + 1;
      while (end < path.length && path[end].first == path[t].first) {
        end++;
      }
      Step peak = path[t];
      for (int i = t + 1; i < end; i++) {
        peak = stronger(peak, path[i], path[t].first == BLANK);
      }
      int before = text.length();
      if (peak.first != BLANK) {
        String character = characters.get(peak.first);
        text.append(character);
        for (int i = 0; i < character.length(); i++) {
          confidences.add((double) Math.min(1, peak.probability));
        }
      }
      if (peak.second >= 0
          && peak.runnerUp > LIMITS.leastAlternative()
          && !repeats(path, t, end, peak)) {
        changes.add(
            new Change(
                before,
                text.length(),
                peak.second == BLANK ? "" : characters.get(peak.second),
                peak.runnerUp / peak.probability));
      }
      t = end;
    }
    return reading(text.toString(), confidences, changes);
  }

  /**
   * Returns the step to keep of two: for a character the more probable one, for a pause the one
   * that is closer to a character.
   */
  private static Step stronger(Step a, Step b, boolean pause) {
    if (pause) {
      return b.runnerUp > a.runnerUp ? b : a;
    }
    return b.probability > a.probability ? b : a;
  }

  /**
   * Tells whether the runner-up of a pause is the character before or after it, in which case it is
   * no alternative.
   */
  private static boolean repeats(Step[] path, int from, int to, Step peak) {
    return peak.first == BLANK
        && ((from > 0 && path[from - 1].first == peak.second)
            || (to < path.length && path[to].first == peak.second));
  }

  private static StripReading reading(String text, List<Double> confidences, List<Change> changes) {
    changes.sort(Comparator.comparingDouble(Change::likelihood).reversed());
    Set<String> alternatives = new LinkedHashSet<>();
    for (Change change : changes) {
      String other = trim(text.substring(0, change.from) + change.with + text.substring(change.to));
      if (alternatives.size() < ALTERNATIVES && !other.equals(trim(text)) && !other.isEmpty()) {
        alternatives.add(other);
      }
    }
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    List<Double> kept = confidences.subList(start, end);
    double whole = kept.isEmpty() ? 0 : 1;
    for (double confidence : kept) {
      whole *= confidence;
    }
    return new StripReading(text.substring(start, end), kept, whole, List.copyOf(alternatives));
  }

  private static String trim(String text) {
    return text.strip();
  }

  private static Step best(float[] row) {
    int first = 0;
    int second = -1;
    for (int i = 1; i < row.length; i++) {
      if (row[i] > row[first]) {
        second = first;
        first = i;
      } else if (second < 0 || row[i] > row[second]) {
        second = i;
      }
    }
    return new Step(first, row[first], second, second < 0 ? 0 : row[second]);
  }

  private static Step bestOf(float[] row, int[] allowed) {
    int first = -1;
    int second = -1;
    for (int i : allowed) {
      if (first < 0 || row[i] > row[first]) {
        second = first;
        first = i;
      } else if (second < 0 || row[i] > row[second]) {
        second = i;
      }
    }
    return new Step(first, row[first], second, second < 0 ? 0 : row[second]);
  }

  /** The two most probable classes of a step. */
  private record Step(int first, float probability, int second, float runnerUp) {}

  /** An alternative character for a range of the text. */
  private record Change(int from, int to, String with, double likelihood) {}
}
