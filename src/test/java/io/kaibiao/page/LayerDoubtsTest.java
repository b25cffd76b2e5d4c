package io.kaibiao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.report.InputException;
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

  @Test
  void noPageWithAKnownWordIsADoubt() throws InputException {
    TinyPdf pdf = new TinyPdf().page(table("绩效目标")).page(table("年度总体"));
    try (PageSource source = SOURCES.open("tiny.pdf", pdf.bytes(), null)) {
      InputException doubt = assertThrows(InputException.class, () -> source.page(1));
      assertTrue(String.valueOf(doubt.getMessage()).contains("a reader was asked for"));
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
