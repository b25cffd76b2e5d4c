package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.text.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/**
 * One page that can't be taken in costs that page: a finding says so, the pages around it come out.
 */
class HostilePagesTest {

  private static final String HELLO = "BT /F 10 Tf 50 700 Td (page %d) Tj ET\n";

  /** Adds what a page needs to be hostile and returns its content. */
  private interface Hostility {
    String on(PDDocument document, COSDictionary resources) throws IOException;
  }

  /** As viewers show it: each is painted once and left out inside itself. */
  @Test
  void formsThatPaintEachOther() throws Exception {
    Report report =
        convert(
            three(
                (document, resources) -> {
                  COSStream one = form(document, "/X Do /X Do");
                  COSStream other = form(document, "/X Do /X Do");
                  put(one, COSName.RESOURCES, COSName.XOBJECT, "X", other);
                  put(other, COSName.RESOURCES, COSName.XOBJECT, "X", one);
                  put(resources, COSName.XOBJECT, "X", one);
                  return HELLO.formatted(2) + "/X Do";
                }),
            ConversionLimits.STANDARD);
    assertEquals("page 1 page 2 page 3", text(report));
    assertEquals(1, report.findings().size(), report.findings()::toString);
    assertEquals(FindingCode.DAMAGED_PAGE, report.findings().get(0).code());
    assertEquals(2, report.findings().get(0).page());
  }

  @Test
  void formsNestedDeeply() throws Exception {
    assertGivenUp(
        "forms nested",
        (document, resources) -> {
          COSStream inner = form(document, "0 0 5 5 re f");
          for (int i = 0; i < 40; i++) {
            COSStream outer = form(document, "/X Do");
            put(outer, COSName.RESOURCES, COSName.XOBJECT, "X", inner);
            inner = outer;
          }
          put(resources, COSName.XOBJECT, "X", inner);
          return "/X Do";
        });
  }

  @Test
  void moreGraphicsStatesThanAllowed() throws Exception {
    assertGivenUp("graphics states", (document, resources) -> "q ".repeat(100_001));
  }

  @Test
  void formsThatAreCalledMoreAndMoreOften() throws Exception {
    assertGivenUp(
        "forms painted",
        (document, resources) -> {
          COSStream inner = form(document, "0 0 5 5 re f");
          for (int i = 0; i < 8; i++) {
            COSStream outer = form(document, "/X Do ".repeat(10));
            put(outer, COSName.RESOURCES, COSName.XOBJECT, "X", inner);
            inner = outer;
          }
          put(resources, COSName.XOBJECT, "X", inner);
          return "/X Do";
        });
  }

  @Test
  void contentThatIsFarLongerThanItsFile() throws Exception {
    assertGivenUp("bytes of content", (document, resources) -> " ".repeat(70 << 20));
  }

  @Test
  void formThatIsFarLongerThanItsFile() throws Exception {
    assertGivenUp(
        "bytes of content",
        (document, resources) -> {
          put(resources, COSName.XOBJECT, "X", form(document, " ".repeat(70 << 20)));
          return "/X Do";
        });
  }

  @Test
  void functionOfItself() throws Exception {
    assertGivenUp(
        "refers to itself",
        (document, resources) -> {
          COSDictionary function = new COSDictionary();
          function.setInt(COSName.FUNCTION_TYPE, 3);
          function.setItem(COSName.DOMAIN, numbers(0, 1));
          function.setItem(COSName.FUNCTIONS, new COSArray(List.of(function)));
          function.setItem(COSName.BOUNDS, new COSArray());
          function.setItem(COSName.ENCODE, numbers(0, 1));
          COSArray space = new COSArray();
          space.add(COSName.SEPARATION);
          space.add(COSName.getPDFName("Ink"));
          space.add(COSName.DEVICEGRAY);
          space.add(function);
          put(resources, COSName.COLORSPACE, "C", space);
          return "/C cs 0.5 scn 0 0 90 90 re f";
        });
  }

  /** Each word doubles what is on the stack. */
  @Test
  void functionThatCopiesItsValues() throws Exception {
    StringBuilder program = new StringBuilder("{");
    for (int i = 0; i < 30; i++) {
      program.append(1 << i).append(" copy ");
    }
    assertGivenUp("can't be read", programmed(program + "}"));
    assertGivenUp("can't be read", programmed("{" + "dup ".repeat(20_001) + "}"));
    assertEquals(
        "page 1 page 2 page 3",
        text(
            convert(
                three(
                    (document, resources) ->
                        programmed("{1 copy exch pop dup 0 gt {pop 0} {pop 1} ifelse}")
                                .on(document, resources)
                            + HELLO.formatted(2)),
                ConversionLimits.STANDARD)));
  }

  private static Hostility programmed(String program) {
    return (document, resources) -> {
      COSStream function = stream(document, program);
      function.setInt(COSName.FUNCTION_TYPE, 4);
      function.setItem(COSName.DOMAIN, numbers(0, 1));
      function.setItem(COSName.RANGE, numbers(0, 1));
      COSArray space = new COSArray();
      space.add(COSName.SEPARATION);
      space.add(COSName.getPDFName("Ink"));
      space.add(COSName.DEVICEGRAY);
      space.add(function);
      put(resources, COSName.COLORSPACE, "C", space);
      return "/C cs 0.5 scn 0 0 90 90 re f ";
    };
  }

  @Test
  void moreOperatorsThanAllowed() throws Exception {
    ConversionLimits few = ConversionLimits.STANDARD.withMostOperators(100);
    assertTrue(
        finding(three((document, resources) -> "q Q ".repeat(100)), few)
            .message()
            .contains("operators"));
  }

  @Test
  void moreLettersThanAllowed() throws Exception {
    assertGivenUp(
        "letters",
        (document, resources) -> "BT /F 1 Tf " + ("(" + "1".repeat(1000) + ") Tj ").repeat(201));
  }

  @Test
  void inlineImageThatIsFarLongerThanItsData() throws Exception {
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(coded)) {
      out.write(new byte[70 << 20]);
    }
    String data = HexFormat.of().formatHex(coded.toByteArray());
    assertGivenUp(
        "bytes of an inline image",
        (document, resources) -> "BI /W 9 /H 9 /CS /G /BPC 8 /F [/AHx /Fl] ID " + data + "> EI");
  }

  @Test
  void inlineImageOfTooManyPixels() throws Exception {
    assertGivenUp(
        "inline image of 100000 x 100000 pixels",
        (document, resources) ->
            "BI /W 9 /H 9 /F /CCF /DP <</Columns 100000 /Rows 100000>> ID 00 EI");
  }

  @Test
  void glyphsThatStandForWholeTexts() throws Exception {
    assertGivenUp(
        "characters",
        (document, resources) -> {
          COSDictionary font = new COSDictionary();
          font.setItem(COSName.TYPE, COSName.FONT);
          font.setItem(COSName.SUBTYPE, COSName.TYPE1);
          font.setName(COSName.BASE_FONT, "Helvetica");
          font.setItem(
              COSName.TO_UNICODE,
              stream(
                  document,
                  "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff>"
                      + " endcodespacerange 1 beginbfchar <61> <"
                      + "0041".repeat(250)
                      + "> endbfchar endcmap end"));
          put(resources, COSName.FONT, "T", font);
          return "BT /T 1 Tf 50 700 Td "
              + ("(" + "a".repeat(500) + ") Tj 0 -2 Td ").repeat(9)
              + "ET";
        });
  }

  @Test
  void aCellWithMoreTextThanAllowed() throws Exception {
    ConversionLimits few = ConversionLimits.STANDARD.withMostTextLength(20);
    assertTrue(
        finding(
                three(
                    (document, resources) ->
                        "50 700 200 50 re 250 700 200 50 re S BT /F 10 Tf 55 720 Td ("
                            + "figure".repeat(4)
                            + ") Tj ET"),
                few)
            .message()
            .contains("a cell or a line of more than 20 characters"));
  }

  @Test
  void aLineWithMoreTextThanAllowed() throws Exception {
    ConversionLimits few = ConversionLimits.STANDARD.withMostTextLength(20);
    assertTrue(
        finding(
                three(
                    (document, resources) ->
                        "BT /F 10 Tf 55 720 Td (" + "figure".repeat(4) + ") Tj ET"),
                few)
            .message()
            .contains("a cell or a line of more than 20 characters"));
  }

  @Test
  void aParagraphWithMoreTextThanAllowed() throws Exception {
    byte[] pdf =
        three(
            (document, resources) ->
                "BT /F 10 Tf 12 TL 50 700 Td "
                    + "(a sentence that goes on and on over all of the lines of a paragraph) '"
                        .repeat(5)
                    + " ET");
    assertRefused(
        pdf,
        ConversionLimits.STANDARD.withMostTextLength(100),
        "test.pdf: has a cell or a paragraph of more than 100 characters; raise the limit to convert"
            + " it");
  }

  @Test
  void aResultWithMoreBytesThanAllowed() throws Exception {
    byte[] pdf = three((document, resources) -> HELLO.formatted(2));
    assertRefused(
        pdf,
        ConversionLimits.STANDARD.withMostResultBytes(100),
        "test.pdf: its result would have about 380 bytes, and 100 are the most; select fewer pages"
            + " or raise the limit");
  }

  private static void assertRefused(byte[] pdf, ConversionLimits limits, String message) {
    InputException refusal = assertThrows(InputException.class, () -> convert(pdf, limits));
    assertEquals(InputException.Reason.TOO_LARGE, refusal.reason());
    assertEquals(message, refusal.getMessage());
  }

  @Test
  void patternsThatPaintEachOtherAreNoFailure() throws Exception {
    Report report =
        convert(
            three(
                (document, resources) -> {
                  COSStream one = tile(document);
                  COSStream other = tile(document);
                  put(one, COSName.RESOURCES, COSName.PATTERN, "P", other);
                  put(other, COSName.RESOURCES, COSName.PATTERN, "P", one);
                  put(resources, COSName.PATTERN, "P", one);
                  return HELLO.formatted(2) + "/Pattern cs /P scn 0 0 90 90 re f";
                }),
            ConversionLimits.STANDARD);
    assertEquals("page 1 page 2 page 3", text(report));
  }

  @Test
  void aConversionTakesNoLongerThanAllowed() throws Exception {
    byte[] pdf = three((document, resources) -> "");
    ConversionLimits none = ConversionLimits.STANDARD.withTime(Duration.ofNanos(1));
    InputException refusal = assertThrows(InputException.class, () -> convert(pdf, none));
    assertEquals(InputException.Reason.TIMED_OUT, refusal.reason());
  }

  @Test
  void aPageTakesNoLongerThanAllowed() throws Exception {
    byte[] pdf = three((document, resources) -> "");
    ConversionLimits none = ConversionLimits.STANDARD.withPageTime(Duration.ofNanos(1));
    InputException refusal = assertThrows(InputException.class, () -> convert(pdf, none));
    assertEquals(InputException.Reason.TIMED_OUT, refusal.reason());
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains("none of its 3 pages"), message);
    assertTrue(message.contains("takes longer"), message);
  }

  private static void assertGivenUp(String reason, Hostility hostility) throws Exception {
    Finding finding = finding(three(hostility), ConversionLimits.STANDARD);
    assertTrue(finding.message().contains(reason), finding.message());
  }

  /** Returns what is said of page 2, after a look at the pages around it. */
  private static Finding finding(byte[] pdf, ConversionLimits limits) throws Exception {
    Report report = convert(pdf, limits);
    assertEquals("page 1 page 3", text(report));
    assertEquals(1, report.findings().size(), report.findings()::toString);
    Finding finding = report.findings().get(0);
    assertEquals(FindingCode.UNREADABLE_PAGE, finding.code());
    assertEquals(2, finding.page());
    return finding;
  }

  private static Report convert(byte[] pdf, ConversionLimits limits) throws InputException {
    try (Kaibiao kaibiao = Kaibiao.builder().limits(limits).build()) {
      return kaibiao.convert("test.pdf", pdf, ConversionOptions.DEFAULT);
    }
  }

  private static String text(Report report) {
    return report.document().blocks().stream().map(Block::text).collect(Collectors.joining(" "));
  }

  /** Returns a document of three pages, of which the second is hostile. */
  private static byte[] three(Hostility hostility) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= 3; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        resources.put(COSName.F, new PDType1Font(FontName.HELVETICA));
        page.setResources(resources);
        String content =
            number == 2
                ? hostility.on(document, resources.getCOSObject())
                : HELLO.formatted(number);
        page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content));
        document.addPage(page);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static COSStream form(PDDocument document, String content) throws IOException {
    COSStream form = stream(document, content);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, numbers(0, 0, 500, 500));
    return form;
  }

  private static COSStream tile(PDDocument document) throws IOException {
    COSStream tile = stream(document, "/Pattern cs /P scn 0 0 9 9 re f");
    tile.setItem(COSName.TYPE, COSName.PATTERN);
    tile.setInt(COSName.PATTERN_TYPE, 1);
    tile.setInt(COSName.PAINT_TYPE, 1);
    tile.setInt(COSName.TILING_TYPE, 1);
    tile.setItem(COSName.BBOX, numbers(0, 0, 9, 9));
    tile.setInt(COSName.X_STEP, 9);
    tile.setInt(COSName.Y_STEP, 9);
    return tile;
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static void put(
      COSDictionary owner, COSName resources, COSName kind, String name, COSBase value) {
    COSDictionary own = new COSDictionary();
    put(own, kind, name, value);
    owner.setItem(resources, own);
  }

  private static void put(COSDictionary resources, COSName kind, String name, COSBase value) {
    COSDictionary named = new COSDictionary();
    named.setItem(COSName.getPDFName(name), value);
    resources.setItem(kind, named);
  }

  private static COSArray numbers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(value == 1 ? new COSFloat(1) : COSInteger.get(value));
    }
    return array;
  }
}
