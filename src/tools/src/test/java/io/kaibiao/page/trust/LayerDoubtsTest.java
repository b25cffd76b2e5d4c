package io.kaibiao.page.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.samples.maker.DrawnFont;
import io.kaibiao.samples.maker.TinyPdf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader is asked only where something speaks against a text layer. */
class LayerDoubtsTest {

  private static final PageSources SOURCES =
      new PageSources(
          () -> {
            throw new IllegalStateException("a reader was asked for");
          },
          text -> text.equals("本年收入"));

  /** A table of contents is ruled and has no head; a later page has one. */
  @Test
  void aPageWithAKnownWordSpeaksForTheOthers() throws InputException {
    TinyPdf pdf = new TinyPdf().page(table("绩效目标")).page(table("本年收入"));
    try (PageSource source = SOURCES.open("tiny.pdf", pdf.bytes(), null)) {
      assertTrue(source.page(1).pixelsReason().isEmpty());
      assertEquals(12, source.page(2).text().remainingLines().size());
    }
  }

  /** The texts of an embedded font are no language and no table has a known word. */
  @Test
  void embeddedTextsWithoutLanguageAreADoubt() {
    assertEquals("a reader was asked for", asked(unknown().font("Odd", DrawnFont.saying("杪杭杯抒"))));
  }

  /** What stands in for a font that is not embedded proves nothing against the text layer. */
  @Test
  void textsInFontsThatAreNotEmbeddedAreNoDoubt() throws InputException {
    TinyPdf pdf = new TinyPdf().page(table("绩效目标")).page(table("年度总体"));
    try (PageSource source = SOURCES.open("tiny.pdf", pdf.bytes(), null)) {
      assertTrue(source.page(1).pixelsReason().isEmpty());
    }
  }

  /** Letters that stand where digits do, in a font that is not embedded, are no doubt either. */
  @Test
  void lettersForDigitsInFontsThatAreNotEmbedded() throws InputException {
    String[] operators = table("本年收入");
    for (int row = 0; row < operators.length; row += 2) {
      operators[row] +=
          "\n" + TinyPdf.show("Latin", 10, "1 0 0 1 200 " + (20 + 10 * row), "1,2O5.l7");
    }
    try (PageSource source =
        SOURCES.open("tiny.pdf", new TinyPdf().page(operators).bytes(), null)) {
      assertTrue(source.page(1).pixelsReason().isEmpty());
    }
  }

  private static TinyPdf unknown() {
    String[] operators = table("绩效目标");
    for (int row = 0; row < operators.length; row += 2) {
      operators[row] += "\n" + TinyPdf.show("Odd", 10, "1 0 0 1 150 " + (20 + 10 * row), "ABCD");
    }
    return new TinyPdf().page(operators);
  }

  private static String asked(TinyPdf pdf) {
    try (PageSource source = SOURCES.open("tiny.pdf", pdf.bytes(), null)) {
      source.page(1);
      return "no reader was asked for";
    } catch (InputException e) {
      String message = String.valueOf(e.getMessage());
      return message.contains("a reader was asked for") ? "a reader was asked for" : message;
    }
  }

  private static String[] table(String last) {
    List<String> operators = new ArrayList<>();
    for (int row = 0; row < 12; row++) {
      int y = 20 + 20 * row;
      operators.add("20 " + (y - 5) + " m 280 " + (y - 5) + " l S");
      operators.add(TinyPdf.text(30, y, row == 11 ? last : "绩效目标"));
    }
    return operators.toArray(String[]::new);
  }
}
