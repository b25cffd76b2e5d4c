package io.kaibiao.page;

/**
 * Puts the text of a cell together from a text layer that knows some of its characters and from a
 * reading of its pixels: a reader of figures takes a letter that the layer knows for a digit.
 */
final class LayerMerge {

  private LayerMerge() {}

  /**
   * Returns what a cell says: the characters that the layer knows, and those of the reading in the
   * places of the others. Where the reading has another number of characters, it stands alone, and
   * is doubtful if the layer knows letters of a code but no Chinese.
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
