package io.kaibiao.export.xlsx;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;

/** The words of a workbook, in Chinese and English. Immutable. */
final class SheetWords {

  /** The words as they come with the library. */
  static final SheetWords STANDARD = new SheetWords(Resource.json(SheetWords.class, "words.json"));

  private final JsonNode words;

  private SheetWords(JsonNode words) {
    this.words = words;
  }

  /**
   * Returns a text.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  String of(String name) {
    JsonNode word = words.get(name);
    if (word == null) {
      throw new IllegalArgumentException("no such word: " + name);
    }
    return word.asText();
  }
}
