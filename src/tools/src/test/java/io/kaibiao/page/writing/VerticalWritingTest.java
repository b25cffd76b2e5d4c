package io.kaibiao.page.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import io.kaibiao.samples.maker.TinyPdf;
import io.kaibiao.samples.print.FontBox;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.table.layout.Directions;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Vertical writing is read column by column, from right to left. */
class VerticalWritingTest {

  private static final String FIRST = "本年收入合计，比上年";
  private static final String SECOND = "增加六十万元。";

  @Test
  void columnsOfAFontForVerticalWriting() throws InputException {
    COSDictionary fonts =
        FontBox.fonts(PrintStyle.plain().withFonts(PrintStyle.Fonts.SONG_UCS2_WITH_TYPE3_DIGITS));
    COSDictionary vertical = (COSDictionary) fonts.getDictionaryObject("Song");
    vertical.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-V"));
    byte[] pdf =
        new TinyPdf()
            .font("Song", vertical)
            .page(TinyPdf.text(300, 250, FIRST), TinyPdf.text(280, 250, SECOND))
            .bytes();
    assertEquals(List.of(FIRST, SECOND), lines(pdf));
  }

  @Test
  void columnsOfCharactersPlacedOneByOne() throws InputException {
    List<String> operators = new ArrayList<>();
    column(operators, 300, 10, FIRST);
    column(operators, 280, 10, SECOND);
    column(operators, 260, 10, "任务");
    assertEquals(
        List.of(FIRST, SECOND, "任务"), lines(new TinyPdf().page(operators(operators)).bytes()));
  }

  @Test
  void rowsOfSingleCharactersAreNoColumns() throws InputException {
    List<String> operators = new ArrayList<>();
    column(operators, 100, 18, "优良中差");
    column(operators, 120, 18, "是否是否");
    assertEquals(4, lines(new TinyPdf().page(operators(operators)).bytes()).size());
    List<String> one = new ArrayList<>();
    column(one, 100, 12, "优良中差");
    assertEquals(4, lines(new TinyPdf().page(operators(one)).bytes()).size());
  }

  @Test
  void paragraphsInCloseLinesAreNoColumns() throws InputException {
    byte[] pdf =
        new TinyPdf().page(TinyPdf.text(50, 200, FIRST), TinyPdf.text(50, 188, FIRST)).bytes();
    assertEquals(List.of(FIRST, FIRST), lines(pdf));
  }

  private static void column(List<String> operators, double x, double step, String text) {
    for (int i = 0; i < text.length(); i++) {
      operators.add(TinyPdf.text(x, 250 - step * i, text.substring(i, i + 1)));
    }
  }

  private static String[] operators(List<String> operators) {
    return operators.toArray(String[]::new);
  }

  private static List<String> lines(byte[] pdf) throws InputException {
    try (PageSource source = Sources.DIGITAL.open("tiny.pdf", pdf, null)) {
      List<String> lines = new ArrayList<>();
      for (Page part : Directions.of(source.page(1))) {
        part.text().remainingLines().stream().map(TextLine::text).forEach(lines::add);
      }
      return lines;
    }
  }
}
