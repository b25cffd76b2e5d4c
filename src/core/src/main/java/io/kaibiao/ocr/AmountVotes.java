package io.kaibiao.ocr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one strip that looks like a number, by engine. Immutable.
 *
 * @param figure the number engine's reading; null if there is none
 * @param confirmer the confirming engine's reading; null if there is none
 * @param text the text engine's reading; null if it was not asked or there is none
 */
record AmountVotes(
    @Nullable StripReading figure, @Nullable StripReading confirmer, @Nullable StripReading text) {

  /** Returns the reading that another one has to confirm; null if there is none. */
  @Nullable StripReading main() {
    return figure != null ? figure : text;
  }

  /** Returns a third reading; null if there are only two. */
  @Nullable StripReading third() {
    return figure != null ? text : null;
  }

  /** Returns the first of the readings that exists, in order of preference. */
  StripReading any() {
    return Stream.of(figure, text, confirmer)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(StripReading.NOTHING);
  }

  /**
   * Returns the texts that were read and their alternatives, each once, the main engine's first.
   */
  List<String> texts() {
    return Stream.of(figure, text, confirmer)
        .filter(Objects::nonNull)
        .flatMap(
            reading -> Stream.concat(Stream.of(reading.text()), reading.alternatives().stream()))
        .distinct()
        .toList();
  }
}
