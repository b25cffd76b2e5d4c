package io.kaibiao.ocr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each reader reads on a strip that looks like a figure. Immutable.
 *
 * @param figure what the reader of figures reads; null where there is none
 * @param confirmer what the confirmer reads; null where there is none
 * @param text what the reader of text reads; null where it was not asked or there is none
 */
record FigureVoices(
    @Nullable StripReading figure, @Nullable StripReading confirmer, @Nullable StripReading text) {

  /** Returns the reading that another is to confirm; null where there is none. */
  @Nullable StripReading main() {
    return figure != null ? figure : text;
  }

  /** Returns a third reading; null where there are but two. */
  @Nullable StripReading third() {
    return figure != null ? text : null;
  }

  /** Returns the reading that counts most of those that there are. */
  StripReading any() {
    return Stream.of(figure, text, confirmer)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(StripReading.NOTHING);
  }

  /** Returns what was read and nearly read, each text once, the main reader's first. */
  List<String> texts() {
    return Stream.of(figure, text, confirmer)
        .filter(Objects::nonNull)
        .flatMap(
            reading -> Stream.concat(Stream.of(reading.text()), reading.alternatives().stream()))
        .distinct()
        .toList();
  }
}
