package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.ocr.EngineProvider;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.ocr.WordFrequencies;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.samples.maker.TinyPdf;
import io.kaibiao.scan.Raster;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program can set: limits, engines, rules, a listener. */
class OptionsTest {

  private static final Path SCAN = Path.of("training-samples/scans/fa02-bilevel-150.pdf");
  private static final Path DIGITAL = Path.of("training-samples/reports/sample-budget.pdf");
  private static final String TEXT = TinyPdf.text(50, 200, "某局2023年度部门决算");

  private static final byte[] THREE_PAGES = new TinyPdf().page(TEXT).page(TEXT).page(TEXT).bytes();

  private static Kaibiao limited(ConversionLimits limits) {
    return Kaibiao.builder().limits(limits).build();
  }

  @Test
  void aDocumentWithTooManyPagesIsRefused() throws InputException {
    try (Kaibiao kaibiao = limited(ConversionLimits.NONE.withMostPages(2))) {
      InputException refusal =
          assertThrows(
              InputException.class,
              () -> kaibiao.convert("small.pdf", THREE_PAGES, ConversionOptions.DEFAULT));
      assertEquals(Reason.TOO_LARGE, refusal.reason());
      assertEquals(
          "small.pdf: has 3 pages to convert, and 2 are the most; select fewer pages or raise the limit",
          refusal.getMessage());
      ConversionOptions two = ConversionOptions.DEFAULT.withPages(PageSelection.parse("2-3"));
      assertEquals(3, kaibiao.convert("small.pdf", THREE_PAGES, two).source().pages());
    }
  }

  @Test
  void anInputWithTooManyBytesIsRefused(@TempDir Path folder) throws Exception {
    byte[] pdf = THREE_PAGES;
    Path file = Files.write(folder.resolve("small.pdf"), pdf);
    try (Kaibiao kaibiao = limited(ConversionLimits.NONE.withMostBytes(pdf.length - 1))) {
      assertTooLarge(() -> kaibiao.convert(file), pdf.length - 1);
      assertTooLarge(
          () -> kaibiao.convert("small.pdf", pdf, ConversionOptions.DEFAULT), pdf.length - 1);
      ByteArrayInputStream stream = new ByteArrayInputStream(pdf);
      assertTooLarge(
          () -> kaibiao.convert("small.pdf", stream, ConversionOptions.DEFAULT), pdf.length - 1);
    }
    try (Kaibiao kaibiao = limited(ConversionLimits.NONE.withMostBytes(pdf.length))) {
      Report report = kaibiao.convert(file);
      assertEquals(report, kaibiao.convert("small.pdf", pdf, ConversionOptions.DEFAULT));
      ByteArrayInputStream stream = new ByteArrayInputStream(pdf);
      assertEquals(report, kaibiao.convert("small.pdf", stream, ConversionOptions.DEFAULT));
    }
  }

  private static void assertTooLarge(
      org.junit.jupiter.api.function.Executable conversion, int most) {
    InputException refusal = assertThrows(InputException.class, conversion);
    assertEquals(Reason.TOO_LARGE, refusal.reason());
    assertEquals(
        "small.pdf: has more than "
            + most
            + " bytes, the most that an input may have; raise the limit to convert it",
        refusal.getMessage());
  }

  @Test
  void noMoreOfAStreamIsReadThanTellsThatItIsTooLarge() {
    ByteArrayInputStream stream = new ByteArrayInputStream(THREE_PAGES);
    try (Kaibiao kaibiao = limited(ConversionLimits.NONE.withMostBytes(10))) {
      assertTooLarge(() -> kaibiao.convert("small.pdf", stream, ConversionOptions.DEFAULT), 10);
    }
    assertEquals(THREE_PAGES.length - 11, stream.available());
  }

  @Test
  void limitsBelowOneAreNone() {
    assertThrows(IllegalArgumentException.class, () -> ConversionLimits.NONE.withMostPages(0));
    assertThrows(IllegalArgumentException.class, () -> ConversionLimits.NONE.withMostBytes(0));
  }

  @Test
  void aListenerHearsOfEveryPage() throws InputException {
    List<int[]> heard = new ArrayList<>();
    ConversionOptions options =
        ConversionOptions.DEFAULT
            .withPages(PageSelection.parse("2-3"))
            .withListener((page, pageCount) -> heard.add(new int[] {page, pageCount}));
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report told = kaibiao.convert("small.pdf", THREE_PAGES, options);
      assertEquals(
          told,
          kaibiao.convert("small.pdf", THREE_PAGES, options.withListener(ConversionListener.NONE)));
    }
    assertArrayEquals(new int[][] {{2, 3}, {3, 3}}, heard.toArray(int[][]::new));
  }

  @Test
  void whatAListenerThrowsEndsTheConversion() {
    RuntimeException thrown = new IllegalStateException("the database is full");
    ConversionOptions options =
        ConversionOptions.DEFAULT.withListener(
            (page, pageCount) -> {
              throw thrown;
            });
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      assertSame(
          thrown,
          assertThrows(
              IllegalStateException.class,
              () -> kaibiao.convert("small.pdf", THREE_PAGES, options)));
    }
  }

  @Test
  void rulesOfTheConverterAreThoseOfItsConversions() throws InputException {
    Rulebook habits = Rulebook.standard().unconditional();
    try (Kaibiao kaibiao = Kaibiao.builder().build();
        Kaibiao same = Kaibiao.builder().rules(habits).build()) {
      ConversionOptions options = ConversionOptions.DEFAULT.withRules(habits);
      Report report = kaibiao.convert(DIGITAL, options);
      assertEquals(report, same.convert(DIGITAL));
      assertEquals(
          kaibiao.convert(DIGITAL), same.convert(DIGITAL, options.withRules(Rulebook.standard())));
    }
  }

  @Test
  void ownEnginesReadInPlaceOfThoseOnTheClassPath() throws InputException {
    Report report;
    try (Kaibiao kaibiao = Kaibiao.builder().engines(new OwnEngines()).build()) {
      report = kaibiao.convert(SCAN);
    }
    List<String> failures =
        report.findings().stream()
            .filter(f -> f.code() == FindingCode.READER_FAILED)
            .map(Finding::message)
            .distinct()
            .toList();
    assertEquals(List.of("an engine of our own is out of order"), failures);
  }

  private static final class OwnEngines implements EngineProvider {

    @Override
    public StripReader text() {
      return new OwnEngine();
    }

    @Override
    public StripReader figures() {
      return new OwnEngine();
    }

    @Override
    public StripReader confirmer() {
      return new OwnEngine();
    }

    @Override
    public WordFrequencies words() {
      return WordFrequencies.NONE;
    }
  }

  private static final class OwnEngine implements StripReader {

    @Override
    public String name() {
      return "an engine of our own";
    }

    @Override
    public List<StripReading> read(List<Raster> strips) throws ReaderException {
      throw new ReaderException(name() + " is out of order");
    }

    @Override
    public void close() {}
  }
}
