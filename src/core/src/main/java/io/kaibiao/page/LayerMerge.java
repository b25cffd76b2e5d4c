package io.kaibiao.page;

import io.kaibiao.page.script.Script;

/**
 * Combines the text of a cell from a text layer that has some of its characters and from a reading
 * of its pixels. A number engine reads a letter that the layer has as a digit.
 */
final class LayerMerge {

  private LayerMerge() {}

  /**
   * Returns the text of a cell: the characters that the layer has, and those of the reading at the
   * positions of the others. If the reading has a different number of characters, it is used alone,
   * and is doubtful if the layer has letters of a code but no Chinese.
   *
   * @param layer the text of the layer, with unknown characters
   */
  static Reading of(String layer, Reading reading) {
    String known = layer.replaceAll("\\s", "");
    String seen = reading.text().replaceAll("\\s", "");
    if (known.codePoints().noneMatch(c -> Character.isLetter(c))) {
      return reading;
    }
    if (known.length() != seen.length()) {
      boolean code = known.codePoints().noneMatch(Character::isIdeographic);
      return code ? reading.limited(0) : reading;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = 0; i < layer.length(); i++) {
      char c = layer.charAt(i);
      if (Character.isWhitespace(c)) {
        text.append(c);
      } else {
        text.append(Script.isReadable(String.valueOf(c)) ? c : seen.charAt(at));
        at++;
      }
    }
    return new Reading(
        text.toString(), reading.confidence(), reading.alternatives(), reading.origin());
  }
}
