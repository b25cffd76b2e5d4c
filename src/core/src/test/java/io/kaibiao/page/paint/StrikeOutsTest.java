package io.kaibiao.page.paint;

import static io.kaibiao.page.paint.AnnotatedPage.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.PageNote.Kind;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure of 10 points at (20, 50) is 30.6 points wide; its baseline is at 50. */
class StrikeOutsTest {

  private static final String FIGURES = text(20, 50, "720.11") + text(55, 50, "702.11");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 53.5 m 50.5 53.5 l S ", // a stroke
        "20 53.2 30.5 .6 re f ", // a thin area
        "17 53.5 m 55 53.5 l S ", // with blanks on both sides
        "20 53.5 m 30 53.5 l S 30 53.5 m 50.5 53.5 l S " // in two parts
      })
  void lineThroughAFigureStrikesItOut(String line) {
    Page page = new AnnotatedPage(FIGURES + line).read();
    assertEquals(List.of("702.11"), AnnotatedPage.lines(page));
    assertEquals(List.of("720.11"), struck(page));
    assertEquals(List.of(), page.rulings());
  }

  @ParameterizedTest
  @CsvSource({
    "20 49 m 50.5 49 l S, an underline",
    "20 58 m 50.5 58 l S, a line above",
    "20 51.5 m 50.5 51.5 l S, below the middle third",
    "5 53.5 m 190 53.5 l S, a ruling across the page",
    "20 53.5 m 110 53.5 l S, goes on behind the text",
    "26 53.5 m 40 53.5 l S 26 30 m 26 70 l S, touches another ruling",
    "3 w 20 53.5 m 50.5 53.5 l S, thick",
    "20 53.5 m 22 53.5 l S 23.5 53.5 m 26 53.5 l S 28 53.5 m 30 53.5 l S, dashes"
  })
  void otherLinesDoNot(String line, String what) {
    Page page = new AnnotatedPage(text(20, 50, "720.11") + line + " ").read();
    assertEquals(List.of("720.11"), AnnotatedPage.lines(page), what);
    assertEquals(List.of(), struck(page), what);
  }

  @Test
  void annotationStrikesOutWhatItMarks() {
    AnnotatedPage page = new AnnotatedPage(FIGURES);
    page.add("StrikeOut", "0 10 m 40 10 l S ")
        .setItem(
            COSName.getPDFName("QuadPoints"),
            AnnotatedPage.numbers(19, 58, 51, 58, 19, 48, 51, 48));
    Page read = page.read();
    assertEquals(List.of("702.11"), AnnotatedPage.lines(read));
    assertEquals(List.of("720.11"), struck(read));
  }

  @Test
  void hiddenAnnotationStrikesNothingOut() {
    AnnotatedPage page = new AnnotatedPage(FIGURES);
    page.add("StrikeOut").setInt(COSName.F, 2);
    assertEquals(List.of("720.11 702.11"), page.lines());
  }

  private static List<String> struck(Page page) {
    return page.notes().stream()
        .filter(n -> n.kind() == Kind.STRUCK_OUT)
        .map(PageNote::text)
        .toList();
  }
}
