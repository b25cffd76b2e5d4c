package io.kaibiao.samples.maker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.TruthTable;
import io.kaibiao.samples.print.Inks;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PlacedCell;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Rect;
import io.kaibiao.samples.print.Sheet;
import io.kaibiao.samples.print.Text;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportMakerTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  static Stream<PrintStyle> inks() {
    PrintStyle plain = PrintStyle.plain();
    return Stream.of(
            Stream.of(PrintStyle.Fonts.values()).map(plain::withFonts),
            Stream.of(PrintStyle.Strokes.values()).map(plain::withStrokes),
            Stream.of(PrintStyle.PageForm.values()).map(plain::withPage),
            Stream.of(PrintStyle.Rulings.values()).map(plain::withRulings),
            Stream.of(PrintStyle.Overlay.values()).map(o -> plain.withOverlays(Set.of(o))),
            Stream.of(plain.withUserPassword(Inks.PASSWORD)))
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("inks")
  void printsEveryAmountReadably(PrintStyle ink) throws IOException {
    ReportDraft report = ReportMaker.preset(Layout.Preset.SHANXI, false, ink, 7);
    String text = text(report);
    for (Sheet sheet : report.sheets()) {
      for (PlacedCell cell : sheet.cells()) {
        for (Text line : cell.lines()) {
          assertTrue(text.contains(squeezed(line.value())), line.value());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.Preset.class)
  void keepsTextInsideItsCell(Layout.Preset preset) {
    for (boolean budget : new boolean[] {true, false}) {
      insideCells(ReportMaker.preset(preset, budget, PrintStyle.plain(), 11));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void makesSoundReportsOfAnySeed(long seed) {
    ReportDraft report = ReportMaker.random(seed);
    insideCells(report);
    for (TruthTable table : report.tables()) {
      Set<String> keys = new HashSet<>();
      table.rows().forEach(r -> assertTrue(keys.add(r.key()), table.form() + " " + r.key()));
    }
    for (Sheet sheet : report.sheets()) {
      apart(sheet);
    }
  }

  /** The cells of a page do not overlap. */
  private static void apart(Sheet sheet) {
    List<PlacedCell> cells = sheet.cells();
    for (int i = 0; i < cells.size(); i++) {
      Rect a = cells.get(i).box();
      assertTrue(a.bottom() > 20 && a.top() < sheet.height() - 20, "on the page");
      for (int j = i + 1; j < cells.size(); j++) {
        Rect b = cells.get(j).box();
        boolean beside = a.right() <= b.left() + 0.01 || b.right() <= a.left() + 0.01;
        boolean above = a.bottom() >= b.top() - 0.01 || b.bottom() >= a.top() - 0.01;
        assertTrue(beside || above, () -> a + " and " + b);
      }
    }
  }

  private static void insideCells(ReportDraft report) {
    Metrics metrics = new Metrics(report.ink());
    for (Sheet sheet : report.sheets()) {
      for (PlacedCell cell : sheet.cells()) {
        for (Text line : cell.lines()) {
          Rect box = cell.box();
          double right = line.x() + metrics.width(line.value(), line.size());
          boolean inside =
              line.x() > box.left()
                  && (cell.clipped() || right < box.right())
                  && line.y() > box.bottom()
                  && line.y() + line.size() * 0.8 < box.top();
          assertTrue(inside, () -> line + " in " + box);
        }
      }
    }
  }

  @Test
  void sameSeedGivesSameBytes() {
    for (long seed = 1; seed <= 10; seed++) {
      if (!ReportMaker.random(seed).ink().userPassword().isEmpty()) {
        continue;
      }
      assertArrayEquals(ReportMaker.random(seed).pdf(), ReportMaker.random(seed).pdf());
    }
  }

  @Test
  void everyFactOfTheTruthHasAKeyAndAValue() throws IOException {
    for (int place = 0; place < 12; place++) {
      ReportDraft report = ReportMaker.ofRun(place, place + 1L);
      JsonNode truth = TruthWriter.tree("made.pdf", report);
      assertEquals(report.tables().size(), truth.path("tables").size());
      for (JsonNode table : truth.path("tables")) {
        assertFalse(table.path("form").asText().isEmpty());
        for (JsonNode row : table.path("rows")) {
          assertFalse(row.path("key").asText().isEmpty(), table.path("form")::asText);
          row.path("cells").forEach(v -> assertFalse(v.asText().isEmpty(), row::toString));
        }
      }
    }
  }

  private static String text(ReportDraft report) throws IOException {
    try (PDDocument document = Loader.loadPDF(report.pdf(), report.ink().userPassword())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return squeezed(stripper.getText(document));
    }
  }

  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != '　')
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
