package io.kaibiao.prose;

import io.kaibiao.report.place.Place;

/**
 * A run of characters, and where it is printed.
 *
 * @param start the index of its first character in the text without blanks
 * @param end the index behind its last character
 * @param place where it is printed on the page as shown
 */
public record PlacedRun(int start, int end, Place place) {

  /** Returns this run in a text with more characters in front. */
  PlacedRun behind(int characters) {
    return new PlacedRun(start + characters, end + characters, place);
  }

  boolean holds(int index) {
    return index >= start && index < end;
  }

  int length() {
    return end - start;
  }
}
