package io.kaibiao.page.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.Reading;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPagesTest {

  private static List<WordPage> alto(String content) throws InputException {
    String xml = "<alto xmlns='http://www.loc.gov/standards/alto/ns-v3#'>" + content + "</alto>";
    return AltoPages.read(
        xml.getBytes(StandardCharsets.UTF_8), new WordBounds("x.xml", Checkpoint.NONE));
  }

  private static List<WordPage> hocr(String body) throws InputException {
    return HocrPages.read(
        "<html><body>" + body + "</body></html>", new WordBounds("x.hocr", Checkpoint.NONE));
  }

  private static String string(String text, int x, int y, int width) {
    return "<String CONTENT='%s' HPOS='%d' VPOS='%d' WIDTH='%d' HEIGHT='40' WC='0.9'/>"
        .formatted(text, x, y, width);
  }

  private static String page(String content) {
    return "<Description><MeasurementUnit>mm10</MeasurementUnit></Description><Layout>"
        + "<Page WIDTH='2100' HEIGHT='2970'><PrintSpace>"
        + content
        + "</PrintSpace></Page></Layout>";
  }

  @Test
  void wordsOfAltoAreGlyphsFromPixels() throws InputException {
    Page page =
        alto(page(
                "<TextLine>"
                    + string("合计", 100, 100, 80)
                    + string("1,2.5", 900, 104, 100)
                    + "</TextLine>"))
            .get(0)
            .page(1);

    assertEquals(595.3, page.width(), 0.1);
    List<TextLine> lines = page.text().remainingLines();
    assertEquals(1, lines.size());
    assertEquals("合计 1,2.5", lines.get(0).text());
    assertEquals(Origin.PIXELS, lines.get(0).origin());
    Reading reading = page.text().read(List.of(new Box(0, 0, 100, 100))).get(0);
    assertEquals("合计", reading.text());
    assertEquals(Origin.PIXELS, reading.origin());
    assertEquals(0.9, reading.confidence());
  }

  @Test
  void wordsThatAreSingleCharactersJoin() throws InputException {
    Page page =
        hocr("<div class='ocr_page' title='bbox 0 0 2480 3508; scan_res 300 300'>"
                + "<span class='ocr_line' title='bbox 100 100 260 150'>"
                + "<span class='ocrx_word' title='bbox 100 100 140 140; x_wconf 91'>收</span> "
                + "<span class='ocrx_word' title='bbox 142 101 182 141; x_wconf 96'>入</span> "
                + "<span class='ocrx_word' title='bbox 184 130 194 144'>，</span></span></div>")
            .get(0)
            .page(1);

    assertEquals(595.2, page.width(), 0.1);
    assertEquals("收入，", page.text().remainingLines().get(0).text());
    assertEquals(0.91, page.text().read(List.of(page.sheet())).get(0).confidence());
  }

  @Test
  void cellsThatMeetHaveRulingsAndTightOnesHaveNone() throws InputException {
    StringBuilder meeting = new StringBuilder();
    StringBuilder tight = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      int x = 100 + 500 * (i % 2);
      int y = 100 + 100 * (i / 2);
      String text = string("1", x + 10, y + 10, 30);
      meeting.append(block(x, y, 500, 100, i == 3 ? "" : text));
      tight.append(block(x + 10, y + 10 + i, 30 + 3 * i, 40, text));
    }
    String open = "<ComposedBlock TYPE='table'>";

    assertEquals(24, rulings(open + meeting + "</ComposedBlock>"));
    assertEquals(0, rulings(open + tight + "</ComposedBlock>"));
    assertEquals(0, rulings(meeting.toString()));
  }

  private static int rulings(String content) throws InputException {
    return alto(page(content)).get(0).page(1).rulings().size();
  }

  private static String block(int x, int y, int width, int height, String text) {
    return "<TextBlock HPOS='%d' VPOS='%d' WIDTH='%d' HEIGHT='%d'>%s</TextBlock>"
        .formatted(x, y, width, height, text.isEmpty() ? "" : "<TextLine>" + text + "</TextLine>");
  }

  @Test
  void turnedTextIsReadUpright() throws InputException {
    Page page =
        alto(page(
                "<TextBlock ROTATION='270'><TextLine><String CONTENT='收入' HPOS='500' VPOS='100'"
                    + " WIDTH='40' HEIGHT='80'/></TextLine></TextBlock>"))
            .get(0)
            .page(1);

    assertEquals(841.9, page.width(), 0.1);
    assertEquals("收入", page.text().remainingLines().get(0).text());
    Box shown = page.toShown(page.text().remainingLines().get(0).box());
    assertEquals(500 * 72 / 254.0, (shown.x0() + shown.x1()) / 2 - 20 * 72 / 254.0, 1);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "<Layout>",
        "",
        page("<String CONTENT='a'/>"),
        page(string("a", 2_000_000, 0, 1)),
        page("<String CONTENT='a' HPOS='NaN' VPOS='1' WIDTH='Infinity' HEIGHT='1'/>"),
        page("<String CONTENT='a' HPOS='x' VPOS='1' WIDTH='1' HEIGHT='1'/>"),
        page("<String CONTENT='a' HPOS='1' VPOS='1' WIDTH='-1' HEIGHT='1'/>"),
        page("<TextLine>" + string("字", 1, 1, 1).repeat(100_001) + "</TextLine>"),
        "<x>".repeat(200_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileFilesAreRefusedInOneLine(String content) {
    InputException refusal = assertThrows(InputException.class, () -> alto(content));
    String message = String.valueOf(refusal.getMessage());
    assertEquals(1, message.lines().count());
    assertTrue(message.startsWith("x.xml: "));
  }

  @Test
  void entitiesAreNotExpanded() throws InputException {
    String bomb =
        "<!DOCTYPE alto [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]><alto><Layout><Page WIDTH='9' HEIGHT='9'>"
            + "&b;&f;<String CONTENT='x' HPOS='1' VPOS='1' WIDTH='1' HEIGHT='1'/></Page></Layout>"
            + "</alto>";
    List<WordPage> pages =
        AltoPages.read(
            bomb.getBytes(StandardCharsets.UTF_8), new WordBounds("x.xml", Checkpoint.NONE));

    assertEquals(1, pages.get(0).words().size());
  }

  @Test
  void anHocrFileWithoutPagesOrPlacesIsRefused() {
    assertThrows(InputException.class, () -> hocr("<p>text</p>"));
    assertThrows(
        InputException.class,
        () -> hocr("<div class='ocr_page'><span class='ocrx_word'>x</span></div>"));
  }
}
