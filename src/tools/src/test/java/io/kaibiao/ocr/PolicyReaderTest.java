package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.scan.Raster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("machine")
class PolicyReaderTest {

  private static final Raster STRIP = Raster.white(40, 10);

  @Test
  void agreementOnAFigureIsSure() {
    StripReading reading = settle(fake("1，287. 48"), fake("1,287.48"));
    assertEquals("1,287.48", reading.text());
    assertEquals(0.99, reading.confidence());
    assertEquals(8, reading.characters().size());
  }

  @Test
  void agreementOnWhatIsNoFigureIsLessSure() {
    assertEquals(0.7, settle(fake("1.2.3"), fake("1.2.3")).confidence());
  }

  @Test
  void aSignThatBothMayHaveOverlookedIsLessSure() {
    Fake primary = fake("545.16");
    primary.alternatives = List.of("-545.16");
    StripReading reading = settle(primary, fake("545.16"));
    assertEquals(0.7, reading.confidence());
    assertEquals(List.of("-545.16"), reading.alternatives());
  }

  @Test
  void agreementThatThePrimaryDoubtsIsLookedAtAgain() {
    Fake primary = fake("73.32");
    primary.masked = "75.32";
    primary.confidence = 0.6;
    StripReading reading = settle(primary, fake("73.32"));
    assertEquals("75.32", reading.text(), "what most views show");
    assertTrue(reading.confidence() < 0.5, "but the confirmer never saw it");
    assertTrue(reading.alternatives().contains("73.32"));
  }

  @Test
  void stopsBetweenThousandsAreCommas() {
    assertEquals("1,234,567.89", StripText.plain("1.234,567.89"));
    assertEquals("-4,044.26", StripText.plain("-4.044.26"));
    assertEquals("1.2.3", StripText.plain("1.2.3"));
    assertEquals("12.345", StripText.plain("12.345"));
  }

  @Test
  void aBlankBetweenDigitsIsNoAgreement() {
    assertTrue(settle(fake("359 75"), fake("35975")).confidence() < 0.5);
  }

  @Test
  void differenceIsDoubtfulWithAllReadings() {
    StripReading reading = settle(fake("1,287.48"), fake("1,237.48"));
    assertEquals("1,287.48", reading.text());
    assertTrue(reading.confidence() < 0.5);
    assertTrue(reading.characters().stream().allMatch(c -> c < 0.5));
    assertTrue(reading.alternatives().contains("1,237.48"));
  }

  @Test
  void anotherViewMaySettleIt() {
    Fake primary = fake("1,237.48");
    primary.masked = "1,287.48";
    StripReading reading = settle(primary, fake("1,287.48"));
    assertEquals("1,287.48", reading.text());
    assertEquals(0.95, reading.confidence());
    assertTrue(reading.alternatives().contains("1,237.48"));
  }

  @Test
  void viewsMustShowTheSameFigureOftenEnough() {
    ReadingPolicy policy = ReadingPolicy.STANDARD;
    assertEquals("7.60", policy.settled(List.of("7.60", "7.6o", "7.60"), List.of("7.60")));
    assertNull(policy.settled(List.of("7.60", "7.6o"), List.of("7.60")), "too few");
    assertNull(policy.settled(List.of("7.60", "7.60", "7.60"), List.of("7.60", "7.50")), "a rival");
    assertNull(policy.settled(List.of("7.60", "7.60", "7.60"), List.of("760")), "one family");
    assertNull(
        policy.settled(List.of("760", "760", "7.60", "7.60"), List.of("760", "7.60")), "a tie");
    assertNull(policy.settled(List.of("060", "060"), List.of("060")), "the point is lost");
  }

  @Test
  void aPlainAmountIsNoMatterForTheReaderOfText() {
    Fake text = fake("unasked");
    StripReading reading = settle(text, fake("1,287.48", 0.99), fake("1,287.48"));
    assertEquals("1,287.48", reading.text());
    assertEquals(0.99, reading.confidence());
    assertEquals(0, text.read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Figures alike in the reader of figures and the confirmer: sure, or all three are.
        "1.287.48 | 1,287.48 | 0.97 | 1,287.48 | 1,287.48 | 0.99",
        "1,287.48 | 1,287.48 | 0.60 | 1,287.48 | 1,287.48 | 0.99",
        // A sign that only some see.
        "10.82 | -10.82 | 0.99 | -10.82 | -10.82 | 0.7",
        "-10.82 | 10.82 | 0.97 | 10.82 | 10.82 | 0.7",
        // A per cent sign that the reader of figures alone sees.
        "9 | 9% | 0.96 | 9 | 9 | 0.99",
        // Another figure in the third reader, and a main reader that is not sure.
        "29.12 | 29.42 | 0.92 | 29.42 | 29.42 | 0.45",
        // Readings that are no figures.
        "12 30 | 12 30 | 0.99 | 12 30 | 12 30 | 0.7",
      })
  void threeVoices(
      String text, String figure, double own, String confirmer, String read, double confidence) {
    StripReading reading = settle(fake(text), fake(figure, own), fake(confirmer));
    assertEquals(read, reading.text());
    assertEquals(confidence, reading.confidence(), 1e-9);
  }

  @Test
  void wordsAreTheReaderOfTextsAlone() {
    Fake confirmer = fake("011");
    StripReading reading = settle(fake("合计"), fake("011", 0.93), confirmer);
    assertEquals("合计", reading.text());
    assertEquals(0, confirmer.read);
  }

  @Test
  void wordsWhereTheReaderOfFiguresSeesAnAmountAreDoubted() {
    StripReading reading = settle(fake("国.43"), fake("17.43", 0.95), fake("47.43"));
    assertTrue(reading.confidence() < 0.5, reading::toString);
    assertTrue(reading.alternatives().contains("国.43"), reading::toString);
  }

  @Test
  void withoutTheReaderOfTextFiguresAreStillSure() {
    PolicyReader reader =
        new PolicyReader(
            null,
            fake("1,287.48", 0.99),
            fake("1,287.48"),
            WordFrequencies.installed(),
            ReadingPolicy.STANDARD);
    assertEquals(0.99, reader.read(List.of(STRIP)).get(0).confidence());
    assertEquals(1, reader.notices().size());
  }

  @Test
  void labelsAreThePrimarysAlone() {
    Fake confirmer = fake("9");
    StripReading reading = settle(fake("基本支出"), confirmer);
    assertEquals("基本支出", reading.text());
    assertEquals(0.97, reading.confidence());
    assertEquals(0, confirmer.read);
  }

  @Test
  void knownFiguresAreConfirmedWhateverTheyLookLike() {
    PolicyReader reader = two(fake("口"), fake("0"));
    assertTrue(reader.readFigures(List.of(STRIP)).get(0).confidence() < 0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "runtime", "link", "null", "none", "many", "nulls"})
  void aBrokenConfirmerLeavesFiguresUnsure(String fault) {
    Fake confirmer = fake("1,287.48");
    confirmer.fault = fault;
    PolicyReader reader = two(fake("1,287.48"), confirmer);
    for (int i = 0; i < 2; i++) {
      StripReading reading = reader.read(List.of(Raster.white(30 + i, 10))).get(0);
      assertEquals("1,287.48", reading.text());
      assertTrue(reading.confidence() <= 0.6);
    }
    assertEquals(2, reader.notices().size(), reader.notices()::toString);
    assertTrue(reader.notices().get(0).contains("fake"), reader.notices()::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "runtime", "link", "null", "none", "many"})
  void aBrokenPrimaryLeavesTheConfirmer(String fault) {
    Fake primary = fake("1,287.48");
    primary.fault = fault;
    PolicyReader reader = two(primary, fake("1,287.48"));
    StripReading reading = reader.read(List.of(STRIP)).get(0);
    assertEquals("1,287.48", reading.text());
    assertTrue(reading.confidence() <= 0.6);
    assertEquals(2, reader.notices().size(), reader.notices()::toString);
  }

  @Test
  void noReaderReadsNothing() {
    PolicyReader reader =
        new PolicyReader(null, null, null, WordFrequencies.installed(), ReadingPolicy.STANDARD);
    assertEquals(List.of(StripReading.NOTHING), reader.read(List.of(STRIP)));
    assertEquals(3, reader.notices().size());
  }

  @Test
  void aStripSeenBeforeIsNotReadAgain() {
    Fake primary = fake("基本支出");
    PolicyReader reader = two(primary, fake(""));
    Raster same = Raster.white(40, 10);
    Raster other = Raster.white(10, 40);
    assertEquals(3, reader.read(List.of(STRIP, same, other)).size());
    assertEquals(1, reader.read(List.of(same)).size());
    assertEquals(2, primary.read);
    assertEquals(List.of(WITHOUT_FIGURES), reader.notices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,287.48 | true",
        "l,287.48 | true",
        "-12.5% | true",
        "O | true",
        "2010301 | true",
        "N | true",
        "NN | false",
        "基本支出 | false",
        "2023年 | false",
        "Total | false",
        "'' | false",
        "- | false",
        "- 9 - | false",
        "\u201412\u2014 | false",
        "-9 | true",
      })
  void figuresAndCodesAreConfirmed(String text, boolean confirmed) {
    assertEquals(confirmed, StripText.wantsConfirmation(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,287.48 | true", "1287 | true", "-0.5 | true", "(12.00) | true", "12.5% | true",
        "1,28.48 | false", "12.345 | false", "(12 | false", "1,287.48. | false", "359 75 | false",
      })
  void theGrammarOfFigures(String text, boolean figure) {
    assertEquals(figure, StripText.isFigure(text));
  }

  @Test
  void theRealReadersReadLabelsAndFigures() throws Exception {
    List<Raster> strips = new ArrayList<>();
    List<String> truth = new ArrayList<>();
    Path table =
        Path.of(
            Objects.requireNonNull(PolicyReaderTest.class.getResource("/strips/truth.tsv"))
                .toURI());
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      strips.add(Strips.resource(fields[0]));
      truth.add(fields[1]);
    }
    for (String figure : List.of("1,287.48", "0.00", "45,678,901.23", "12.5%")) {
      strips.add(Strips.of(figure, 200));
      truth.add(figure);
    }
    try (Readers readers = Readers.installed()) {
      PolicyReader reader = readers.forDocument();
      List<StripReading> readings = reader.read(strips);
      assertEquals(truth, readings.stream().map(StripReading::text).toList());
      for (StripReading reading : readings) {
        assertTrue(reading.confidence() > 0.9, reading::toString);
        assertFalse(reading.alternatives().contains(reading.text()));
      }
      assertEquals(List.of(), reader.notices());
    }
  }

  private static final String WITHOUT_FIGURES = "the reader of scanned figures is missing";

  private static StripReading settle(Fake primary, Fake confirmer) {
    PolicyReader reader = two(primary, confirmer);
    StripReading reading = reader.read(List.of(STRIP)).get(0);
    assertEquals(List.of(WITHOUT_FIGURES), reader.notices());
    return reading;
  }

  /** Without the reader of figures, that of text takes its place. */
  private static PolicyReader two(Fake text, Fake confirmer) {
    return new PolicyReader(
        text, null, confirmer, WordFrequencies.installed(), ReadingPolicy.STANDARD);
  }

  private static StripReading settle(Fake text, Fake figures, Fake confirmer) {
    PolicyReader reader =
        new PolicyReader(
            text, figures, confirmer, WordFrequencies.installed(), ReadingPolicy.STANDARD);
    StripReading reading = reader.read(List.of(STRIP)).get(0);
    assertEquals(List.of(), reader.notices());
    return reading;
  }

  private static Fake fake(String text, double confidence) {
    Fake fake = new Fake(text);
    fake.confidence = confidence;
    return fake;
  }

  private static Fake fake(String text) {
    return new Fake(text);
  }

  /** Reads the same on every strip, or fails in some way. */
  private static final class Fake implements StripReader {

    private final String text;
    private String masked;
    private List<String> alternatives = List.of();
    private double confidence = 0.97;
    private String fault = "";
    private int read;

    Fake(String text) {
      this.text = text;
      this.masked = text;
    }

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public List<StripReading> read(List<Raster> strips) throws ReaderException {
      return answer(strips, text);
    }

    @Override
    public List<StripReading> readFigures(List<Raster> strips) throws ReaderException {
      return answer(strips, masked);
    }

    @SuppressWarnings("NullAway") // a broken reader, made on purpose
    private List<StripReading> answer(List<Raster> strips, String said) throws ReaderException {
      read += strips.size();
      StripReading reading =
          new StripReading(
              said, Collections.nCopies(said.length(), confidence), confidence, alternatives);
      return switch (fault) {
        case "throws" -> throw new ReaderException("fake is broken");
        case "runtime" -> throw new IllegalStateException("broken");
        case "link" -> throw new UnsatisfiedLinkError("broken");
        case "null" -> null;
        case "none" -> List.of();
        case "many" -> Collections.nCopies(strips.size() + 1, reading);
        case "nulls" -> Collections.nCopies(strips.size(), null);
        default -> Collections.nCopies(strips.size(), reading);
      };
    }

    @Override
    public void close() {}
  }
}
