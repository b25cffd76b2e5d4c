package io.kaibiao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Origin;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text layer knows of a cell is kept; the rest comes from the pixels. */
class LayerMergeTest {

  /** An unknown character is written {@code ?}. */
  @ParameterizedTest
  @CsvSource({
    "'S???', 5328, S328, 0.9",
    "'S ???', S328, 'S 328', 0.9",
    "'20??年度', 2023年度, 2023年度, 0.9",
    "'???.??', 123.45, 123.45, 0.9",
    "'A??', 4.25, 4.25, 0",
    "'??年', 2023年, 2023年, 0.9"
  })
  void merged(String layer, String seen, String text, double confidence) {
    Reading reading = new Reading(seen, 0.9, List.of(), Origin.PIXELS);
    Reading merged = LayerMerge.of(layer.replace('?', '\uFFFD'), reading);
    assertEquals(text, merged.text());
    assertEquals(confidence, merged.confidence());
  }
}
