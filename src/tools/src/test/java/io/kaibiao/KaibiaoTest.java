package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.PageSummary;
import io.kaibiao.report.PageSummary.Content;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.SourceKind;
import io.kaibiao.samples.maker.TinyPdf;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The library's door: whole documents, most of them with something wrong. */
@Tag("machine")
class KaibiaoTest {

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();
  private static final String TEXT = TinyPdf.text(50, 200, "某局2023年度部门决算");
  private static final String IMAGE = "q 400 0 0 300 0 0 cm /Dot Do Q";

  private static Inspection inspect(TinyPdf pdf) throws InputException {
    return KAIBIAO.inspect("小.pdf", pdf.bytes(), ConversionOptions.DEFAULT);
  }

  private static List<String> findings(Inspection inspection) {
    return inspection.report().findings().stream()
        .map(f -> f.severity() + " " + f.code() + " " + f.page())
        .toList();
  }

  @Test
  void pageThatCannotBeReadIsFoundAndTheOthersAreRead() throws InputException {
    Inspection inspection = inspect(new TinyPdf().page(TEXT).page("/Broken cs").page(TEXT));
    assertEquals(3, inspection.pages().size());
    assertEquals(List.of("ERROR unreadable-page 2"), findings(inspection));
    assertEquals(List.of(2), inspection.report().unreadablePages());
    assertEquals(1, inspection.report().losses().size());
    Finding finding = inspection.report().findings().get(0);
    assertTrue(finding.message().startsWith("小.pdf: page 2 can't be read ("), finding.message());
    assertEquals(
        List.of(Content.TEXT, Content.BLANK, Content.TEXT),
        inspection.pages().stream().map(PageSummary::content).toList());
  }

  @Test
  void documentWithoutAReadablePageHasNoResult() {
    InputException e =
        assertThrows(
            InputException.class,
            () -> inspect(new TinyPdf().page("/Broken cs").page("/Broken cs")));
    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(
        String.valueOf(e.getMessage())
            .startsWith("小.pdf: none of its 2 pages can be read: page 1 can't be read ("),
        e.toString());
  }

  /** The cover is read for what it says of the document, also where it is not converted. */
  @Test
  void coverThatCannotBeReadCostsNoOtherPage() throws InputException {
    Report report =
        KAIBIAO.convert(
            "小.pdf",
            new TinyPdf().page("/Broken cs").page(TEXT).bytes(),
            ConversionOptions.DEFAULT.withPages(PageSelection.parse("2")));
    assertEquals(List.of(), report.losses());
    assertEquals(FindingCode.UNREADABLE_PAGE, report.findings().get(0).code());
  }

  @Test
  void pageOfWhichAPartIsLostIsFound() throws InputException {
    String[] lines = new String[40];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = TinyPdf.text(50, 290 - 7 * i, "第" + i + "行的金额" + 7919 * i);
    }
    TinyPdf pdf = new TinyPdf().page(lines).compressed().page(lines).spoiled();
    assertEquals(
        List.of("ERROR damaged-page 2", "ERROR unreadable-page 3"),
        findings(inspect(pdf.page(lines).undecodable().page(TEXT))));
  }

  @Test
  void soundPagesAreNotFoundDamaged() throws InputException {
    byte[] locked = new TinyPdf().page(TEXT).compressed().password("secret").bytes();
    Inspection inspection =
        KAIBIAO.inspect("小.pdf", locked, ConversionOptions.DEFAULT.withPassword("secret"));
    assertEquals(List.of(), findings(inspection));
    assertEquals(List.of(), findings(inspect(new TinyPdf().page())));
  }

  @Test
  void scannedPageIsFoundAndNotPassedOverInSilence() throws InputException {
    Inspection inspection = inspect(new TinyPdf().page(TEXT).page(IMAGE));
    assertEquals(List.of("INFO read-from-pixels 2"), findings(inspection));
    assertEquals(SourceKind.MIXED, inspection.report().source().kind());
    assertEquals(SourceKind.SCANNED, inspect(new TinyPdf().page(IMAGE)).report().source().kind());
  }

  @Test
  void smallPictureIsNoScan() throws InputException {
    Inspection inspection = inspect(new TinyPdf().page("q 100 0 0 50 0 0 cm /Dot Do Q"));
    assertEquals(List.of(), findings(inspection));
    assertEquals(SourceKind.DIGITAL, inspection.report().source().kind());
  }

  @Test
  void watermarkIsFoundAndNamed() throws InputException {
    String mark = "q 0.8 g " + TinyPdf.show("Song", 30, "0.7 0.7 -0.7 0.7 100 50", "仅供审核") + " Q";
    Inspection inspection = inspect(new TinyPdf().page(TEXT, mark));
    assertEquals(List.of("INFO watermark 1"), findings(inspection));
    Finding finding = inspection.report().findings().get(0);
    assertEquals(Severity.INFO, finding.severity());
    assertTrue(finding.message().contains("仅供审核"), finding.message());
    assertEquals(List.of("仅供审核"), inspection.pages().get(0).watermarks());
  }

  @Test
  void onlyThePagesAskedForAreRead() throws InputException {
    byte[] pdf = new TinyPdf().page(TEXT).page(TEXT).page(TEXT).bytes();
    Inspection inspection =
        KAIBIAO.inspect(
            "小.pdf", pdf, ConversionOptions.DEFAULT.withPages(PageSelection.parse("2-9")));
    assertEquals(List.of(2, 3), inspection.pages().stream().map(PageSummary::page).toList());
    assertEquals(3, inspection.report().source().pages());
  }

  @Test
  void pagesThatAreNotThereAreRefused() {
    byte[] pdf = new TinyPdf().page(TEXT).bytes();
    InputException refusal =
        assertThrows(
            InputException.class,
            () ->
                KAIBIAO.convert(
                    "小.pdf", pdf, ConversionOptions.DEFAULT.withPages(PageSelection.parse("5"))));
    assertEquals(Reason.NO_SUCH_PAGE, refusal.reason());
    assertTrue(String.valueOf(refusal.getMessage()).startsWith("小.pdf: has 1 pages"));
  }

  @Test
  void streamAndBytesGiveTheSame() throws Exception {
    byte[] pdf = new TinyPdf().page(TEXT).bytes();
    assertEquals(
        KAIBIAO.convert("小.pdf", pdf, ConversionOptions.DEFAULT),
        KAIBIAO.convert("小.pdf", new ByteArrayInputStream(pdf), ConversionOptions.DEFAULT));
  }

  @Test
  void boxOfACellIsGivenOnThePageAsShown() throws InputException {
    String grid = "0.5 w 50 100 100 40 re S 100 100 m 100 140 l S";
    String texts = TinyPdf.text(52, 115, "合计") + TinyPdf.text(110, 115, "1.00");
    var upright = inspect(new TinyPdf().page(grid, texts)).report().tables().get(0);
    assertEquals(
        new io.kaibiao.report.place.Box(50, 160, 100, 200), upright.grid().cells().get(0).box());
    var sideways = inspect(new TinyPdf().page(grid, texts).rotate(90)).report().tables().get(0);
    assertEquals("合计", sideways.grid().cells().get(0).text());
    assertEquals(
        new io.kaibiao.report.place.Box(100, 50, 140, 100), sideways.grid().cells().get(0).box());
  }
}
