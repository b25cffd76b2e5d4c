package io.kaibiao.measure.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.document.Blanks;
import io.kaibiao.export.JsonReportWriter;
import io.kaibiao.export.ReportSchema;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the characters of a born-digital document that are missing from its {@code report.json},
 * and those that it contains too often. Compares the glyphs of all pages with the cells of all
 * grids and the blocks of the text, character by character, without blanks.
 */
public final class LostText {

  private final Map<String, Integer> balance = new TreeMap<>();
  private int characters;

  /** Counts the characters of a born-digital document. */
  public static LostText of(Kaibiao kaibiao, byte[] pdf) throws Exception {
    LostText lost = new LostText();
    PageSources sources =
        new PageSources(
            () -> {
              throw new IllegalStateException("not born digital");
            },
            text -> true);
    try (PageSource source = sources.open("document.pdf", pdf, null)) {
      for (int page = 1; page <= source.pageCount(); page++) {
        lost.shown(source.page(page));
      }
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonReportWriter(new ReportSchema())
        .write(kaibiao.convert("document.pdf", pdf, ConversionOptions.DEFAULT), json);
    lost.said(new ObjectMapper().readTree(json.toByteArray()));
    return lost;
  }

  /** Adds the characters of a page. */
  void shown(Page page) {
    for (Glyph glyph : page.glyphs()) {
      count(glyph.text(), 1);
    }
  }

  /**
   * Subtracts the characters of a result. Titles and other texts that the result contains twice are
   * subtracted once.
   */
  void said(JsonNode report) {
    for (JsonNode table : report.path("tables")) {
      table.path("grid").path("cells").forEach(cell -> count(cell.path("text").asText(), -1));
    }
    report.path("blocks").forEach(block -> count(block.path("text").asText(), -1));
  }

  private void count(String text, int weight) {
    text.codePoints()
        .filter(c -> !Blanks.isBlank(c))
        .forEach(
            c -> {
              characters += Math.max(0, weight);
              balance.merge(Character.toString(c), weight, Integer::sum);
            });
  }

  /** Returns the number of characters on the pages. */
  public int characters() {
    return characters;
  }

  /** Returns the number of these characters that are missing from the result. */
  int lost() {
    return balance.values().stream().mapToInt(n -> Math.max(0, n)).sum();
  }

  /** Returns the number of characters in the result that are on no page. */
  int surplus() {
    return balance.values().stream().mapToInt(n -> Math.max(0, -n)).sum();
  }

  /** Returns the characters whose counts differ: positive if lost, negative if additional. */
  public Map<String, Integer> differences() {
    Map<String, Integer> differences = new TreeMap<>(balance);
    differences.values().removeIf(n -> n == 0);
    return differences;
  }
}
