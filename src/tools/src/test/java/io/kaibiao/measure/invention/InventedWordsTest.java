package io.kaibiao.measure.invention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.samples.invention.Invention;
import io.kaibiao.samples.invention.Inventor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A made report whose titles, numbers and half of whose heads nobody knows: every figure is still a
 * fact, and none comes under a wrong name. {@link MeasureInvention} measures it at length.
 */
class InventedWordsTest {

  private static final Path SAMPLE =
      Path.of("training-samples", "gate", "shanghai-final-accounts.pdf");
  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();
  private static final long SEED = 1;

  private static Report convert(byte[] document) throws Exception {
    return KAIBIAO.convert("sample.pdf", document, ConversionOptions.DEFAULT);
  }

  @Test
  void everyFigureOfUnknownTablesIsStillAFact() throws Exception {
    byte[] pdf = Files.readAllBytes(SAMPLE);
    Report original = convert(pdf);
    Report invented = convert(new Inventor().invent(pdf, original, SEED).pdf());
    InventionScore score = new InventionScore();
    score.add("sample", original, invented, Set.of());
    assertEquals(List.of(), score.faults(), score::toString);
    assertTrue(score.figures() > 200, score::toString);
    assertTrue(score.unnamed() > 200, score::toString);
  }

  @Test
  void titlesAndHalfOfTheHeadsAreOthersAndTheRestStays() throws Exception {
    byte[] pdf = Files.readAllBytes(SAMPLE);
    Report original = convert(pdf);
    Invention made = new Inventor().invent(pdf, original, SEED);
    Report invented = convert(made.pdf());
    assertEquals(Set.of(), made.left());
    assertEquals(original.tables().size(), invented.tables().size());
    for (int i = 0; i < original.tables().size(); i++) {
      Table before = original.tables().get(i);
      Table after = invented.tables().get(i);
      assertFalse(after.isRecognised(), after.title());
      assertEquals(before.title().length(), after.title().length());
      assertFalse(before.title().equals(after.title()));
    }
    assertEquals(digits(original), digits(invented));
    made.words()
        .forEach(
            (word, other) -> {
              assertEquals(word.length(), other.length());
              assertFalse(made.words().containsKey(other));
            });
  }

  @Test
  void theSameSeedInventsTheSameWords() throws Exception {
    byte[] pdf = Files.readAllBytes(SAMPLE);
    Report original = convert(pdf);
    Invention first = new Inventor().invent(pdf, original, SEED);
    Invention again = new Inventor().invent(pdf, original, SEED);
    assertEquals(first.words(), again.words());
    assertArrayEquals(first.pdf(), again.pdf());
    assertFalse(first.words().equals(new Inventor().invent(pdf, original, SEED + 1).words()));
  }

  private static List<String> digits(Report report) {
    return report.tables().stream()
        .flatMap(t -> t.grid().cells().stream())
        .map(GridCell::text)
        .filter(text -> text.matches("[-0-9.,]+"))
        .toList();
  }
}
