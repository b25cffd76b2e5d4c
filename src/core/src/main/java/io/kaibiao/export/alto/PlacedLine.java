package io.kaibiao.export.alto;

import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text on a page.
 *
 * @param text its text
 * @param box the box around it on the page as shown, in points
 * @param turn by how many quarter turns clockwise it is turned on the page as shown, 0 to 3
 * @param confidence how sure its readers were, from 0 to 1; null for a text layer
 * @param alternatives what else its readers took it for
 * @param isManual whether a person corrected it
 */
record PlacedLine(
    String text,
    Box box,
    int turn,
    @Nullable Double confidence,
    List<String> alternatives,
    boolean isManual) {

  /**
   * A word of a line.
   *
   * @param text its text, without a blank
   * @param box the box around it, taken from its place in the line where it has several words
   * @param alternatives what else it was taken for
   */
  record Word(String text, Box box, List<String> alternatives) {}

  /** Returns the words, whose places are those of their letters if all letters are as wide. */
  List<Word> words() {
    String[] parts = text.strip().split("\\s+");
    int length = String.join(" ", parts).length();
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < parts.length; i++) {
      words.add(
          new Word(
              parts[i],
              part((double) at / length, (double) (at + parts[i].length()) / length),
              alternatives(i, parts)));
      at += parts[i].length() + 1;
    }
    return words;
  }

  /** Returns the part of the box between two places along the line, from 0 to 1. */
  private Box part(double from, double to) {
    return switch (turn) {
      case 1 -> new Box(box.x0(), down(from), box.x1(), down(to));
      case 2 -> new Box(across(1 - to), box.y0(), across(1 - from), box.y1());
      case 3 -> new Box(box.x0(), down(1 - to), box.x1(), down(1 - from));
      default -> new Box(across(from), box.y0(), across(to), box.y1());
    };
  }

  private double across(double part) {
    return box.x0() + part * box.width();
  }

  private double down(double part) {
    return box.y0() + part * box.height();
  }

  /** Returns what else a word was taken for, by readings with as many words as the line. */
  private List<String> alternatives(int index, String[] parts) {
    return alternatives.stream()
        .map(other -> other.strip().split("\\s+"))
        .filter(words -> words.length == parts.length)
        .map(words -> words[index])
        .filter(word -> !word.isEmpty() && !word.equals(parts[index]))
        .distinct()
        .toList();
  }
}
