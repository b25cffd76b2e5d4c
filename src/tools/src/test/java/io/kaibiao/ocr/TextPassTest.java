package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.scan.Raster;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that the reader of text was not sure of are looked at again. */
class TextPassTest {

  private static final ReadingPolicy POLICY = ReadingPolicy.STANDARD;

  private static StripReading read(String text, double confidence, String... runnersUp) {
    return StripReading.sure(text, confidence, List.of(runnersUp));
  }

  /** Reads one strip, view after view, as it is told. */
  private static StripReading look(StripReading first, StripReading... views) {
    Deque<StripReading> told = new ArrayDeque<>(List.of(views));
    StripReader reader =
        new StripReader() {
          @Override
          public String name() {
            return "told";
          }

          @Override
          public List<StripReading> read(List<Raster> strips) {
            return List.of(told.removeFirst());
          }

          @Override
          public void close() {}
        };
    return new TextPass(
            new GuardedReader(reader, new HashSet<>()), WordFrequencies.installed(), POLICY)
        .at(List.of(Raster.white(20, 10)), List.of(first))
        .get(0);
  }

  @Test
  void theSurestViewCounts() {
    StripReading seen = look(read("2O", 0.4), read("20", 0.9), read("2O", 0.3), read("2D", 0.2));
    assertEquals("20", seen.text());
    assertEquals(POLICY.alone(), seen.confidence(), "one view of four");
  }

  @Test
  void whatThreeViewsShowIsAsSureAsTheSurest() {
    StripReading seen =
        look(read("驻村工作队", 0.5), read("驻村工作队", 0.97), read("驻村工作队", 0.8), read("驻村1作队", 0.3));
    assertEquals("驻村工作队", seen.text());
    assertEquals(0.97, seen.confidence());
  }

  @Test
  void languageSettlesWhatTheReaderIsUnsureOf() {
    StripReading seen =
        look(
            read("法律授助经费", 0.6, "法律援助经费"),
            read("法律授助经费", 0.5),
            read("法律援助经费", 0.4),
            read("法津授助经费", 0.2));
    assertEquals("法律援助经费", seen.text());
    assertEquals(POLICY.alone(), Math.max(seen.confidence(), POLICY.alone()), "still in doubt");
  }

  @Test
  void namesThatLanguageKnowsNothingOfAreAsTheReaderSawThem() {
    StripReading seen =
        look(read("岵岫峁", 0.8, "岵岬峁"), read("岵岫峁", 0.7), read("岵岬峁", 0.4), read("岵岫峁", 0.6));
    assertEquals("岵岫峁", seen.text());
  }

  @Test
  void signsAreNoLanguage() {
    StripReading seen = look(read("-", 0.3, "一"), read("-", 0.3), read("-", 0.3), read("-", 0.3));
    assertEquals("-", seen.text());
  }

  @Test
  void signsThatMakeAWordAsCharactersAreThose() {
    StripReading seen =
        look(
            read("驻村1作队经费", 0.5), read("驻村1作队经费", 0.8), read("驻村1作队经费", 0.7), read("驻村[作队经费", 0.2));
    assertEquals("驻村工作队经费", seen.text());
    assertEquals("第1季度", look(read("第1季度", 0.5), read("第1季度", 0.5)).text());
  }
}
