package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page whose font says something else than it shows, or nothing: what was in doubt is read from
 * the pixels, and nothing is silently wrong.
 */
class FontTrustTest {

  private static final Path SAMPLE = Path.of("training-samples/reports/sample-final-accounts.pdf");

  /** 收入决算表. */
  private static final ConversionOptions PAGE =
      ConversionOptions.DEFAULT.withPages(PageSelection.parse("7"));

  private static final String LOOK_OTHERWISE =
      "letters of its text layer look otherwise than they say (font";

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();

  private static Map<String, Cell> truth = Map.of();

  private static final Pattern DIGIT = Pattern.compile("<003([0-9])>");

  @BeforeAll
  static void readTruth() throws Exception {
    truth = facts(KAIBIAO.convert(SAMPLE, PAGE));
    assertTrue(truth.size() > 50, truth.size() + " facts");
  }

  @AfterAll
  static void close() {
    KAIBIAO.close();
  }

  @Test
  void figuresThatAreMappedToOthers() throws Exception {
    assertNothingSilent(
        map -> DIGIT.matcher(map).replaceAll(m -> "<003" + (digit(m) * 7 + 3) % 10 + ">"),
        LOOK_OTHERWISE,
        Severity.WARNING);
  }

  /** Two figures of the same build, which the other figures of an amount do not give away. */
  @Test
  void twoFiguresThatAreMappedToEachOther() throws Exception {
    assertNothingSilent(
        map -> DIGIT.matcher(map).replaceAll(m -> "<003" + "0153426789".charAt(digit(m)) + ">"),
        LOOK_OTHERWISE,
        Severity.WARNING);
  }

  @Test
  void figuresThatAreMappedToNothing() throws Exception {
    assertNothingSilent(
        map -> DIGIT.matcher(map).replaceAll(FontTrustTest::privateUse),
        "have no character (font",
        Severity.INFO);
  }

  /** What is printed is not blank, has no width of none, and is one digit and not two. */
  @ParameterizedTest
  @ValueSource(strings = {"<0020>", "<200B>", "<00330033>"})
  void aFigureThatIsMappedToWhatItCannotBe(String meaning) throws Exception {
    assertNothingSilent(
        map -> map.replace("<0033>", meaning), "have no character (font", Severity.INFO);
  }

  /** Letters that look like the digits they stand for. */
  @Test
  void figuresThatAreMappedToLetters() throws Exception {
    assertNothingSilent(
        map -> map.replace("<0030>", "<004F>").replace("<0031>", "<006C>"),
        LOOK_OTHERWISE,
        Severity.WARNING);
  }

  /** A sound font is not doubted: no reader of pixels is even asked for. */
  @ParameterizedTest
  @ValueSource(strings = {"sample-final-accounts.pdf", "sample-budget.pdf"})
  void soundFontsAreNotDoubted(String name) throws Exception {
    PageSources sources =
        new PageSources(
            () -> {
              throw new IllegalStateException("a reader was asked for");
            },
            text -> true);
    try (PageSource source = sources.open(SAMPLE.resolveSibling(name), null)) {
      for (int page = 1; page <= source.pageCount(); page++) {
        assertTrue(source.page(page).pixelsReason().isEmpty(), name + ", page " + page);
      }
    }
  }

  private static int digit(MatchResult digit) {
    return Integer.parseInt(digit.group(1));
  }

  private static String privateUse(MatchResult digit) {
    return "<E03" + digit.group(1) + ">";
  }

  private static void assertNothingSilent(
      UnaryOperator<String> change, String reason, Severity severity) throws Exception {
    Report report = KAIBIAO.convert("changed.pdf", changed(change), PAGE);
    Map<String, Cell> read = facts(report);
    List<String> silent = new ArrayList<>();
    int exact = 0;
    for (Map.Entry<String, Cell> fact : truth.entrySet()) {
      Cell cell = read.get(fact.getKey());
      String value = fact.getValue().value().canonical();
      if (cell != null && cell.value().canonical().equals(value)) {
        exact++;
      } else if (cell == null || cell.status() != Status.DOUBTFUL) {
        silent.add(fact.getKey() + ": " + cell + ", not " + value);
      }
    }
    assertEquals(List.of(), silent);
    assertTrue(exact * 100 >= truth.size() * 96, exact + " of " + truth.size());
    assertTrue(
        report.findings().stream()
            .filter(finding -> finding.code() == FindingCode.READ_FROM_PIXELS)
            .filter(finding -> finding.severity() == severity)
            .map(Finding::message)
            .anyMatch(message -> message.contains(reason)),
        "says so, and of which font");
  }

  private static Map<String, Cell> facts(Report report) {
    Map<String, Cell> facts = new TreeMap<>();
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        row.cells()
            .forEach((id, cell) -> facts.put(table.form() + "/" + row.key() + "/" + id, cell));
      }
    }
    return facts;
  }

  /** Changes the ToUnicode maps of all fonts. */
  private static byte[] changed(UnaryOperator<String> change) throws IOException {
    try (PDDocument document = Loader.loadPDF(SAMPLE.toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          COSStream map =
              page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
          if (map != null && !map.containsKey(COSName.getPDFName("Changed"))) {
            String text;
            try (InputStream in = map.createInputStream()) {
              text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            try (OutputStream out = map.createOutputStream()) {
              out.write(change.apply(text).getBytes(StandardCharsets.ISO_8859_1));
            }
            map.setBoolean(COSName.getPDFName("Changed"), true);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
