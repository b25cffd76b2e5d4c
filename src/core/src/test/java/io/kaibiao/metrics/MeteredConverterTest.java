package io.kaibiao.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.metrics.ConversionMetrics.Category;
import io.kaibiao.metrics.ConversionMetrics.Counts;
import io.kaibiao.report.PageSelection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeteredConverterTest {

  private static final Path SAMPLE = Path.of("training-samples/reports/sample-budget.pdf");

  private final List<ConversionMetrics> heard = new ArrayList<>();
  private final Kaibiao kaibiao = Kaibiao.builder().build();
  private final MeteredConverter converter = new MeteredConverter(kaibiao, heard::add);

  @AfterEach
  void close() {
    kaibiao.close();
  }

  @Test
  void aResultIsCounted() throws Exception {
    converter.convert(SAMPLE, ConversionOptions.DEFAULT);
    ConversionMetrics metrics = heard.get(0);
    assertEquals(Category.DONE, metrics.category());
    assertEquals("", metrics.reason());
    assertEquals(20, metrics.counts().pages());
    assertTrue(metrics.counts().facts() > 300, metrics.toString());
    assertEquals(0, metrics.counts().doubtful());
    assertTrue(metrics.elapsed().toNanos() > 0);
  }

  @Test
  void aPartIsNoLoss() throws Exception {
    converter.convert(SAMPLE, ConversionOptions.DEFAULT.withPages(PageSelection.parse("1-2")));
    assertEquals(Category.DONE, heard.get(0).category());
  }

  @Test
  void aRefusalHasItsReason() {
    byte[] text = "no PDF".getBytes(StandardCharsets.UTF_8);
    assertThrows(
        InputException.class, () -> converter.convert("a.pdf", text, ConversionOptions.DEFAULT));
    InputStream stream = new ByteArrayInputStream(text);
    assertThrows(
        InputException.class, () -> converter.convert("a.pdf", stream, ConversionOptions.DEFAULT));
    for (ConversionMetrics metrics : heard) {
      assertEquals(Category.REFUSED, metrics.category());
      assertEquals("not-a-pdf", metrics.reason());
      assertEquals(Counts.NONE, metrics.counts());
    }
    assertEquals(2, heard.size());
  }

  @Test
  void aStreamThatFailsIsAFailure() throws Exception {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThrows(
        IOException.class, () -> converter.convert("a.pdf", closed, ConversionOptions.DEFAULT));
    assertEquals(Category.FAILED, heard.get(0).category());
    assertEquals("IOException", heard.get(0).reason());
  }

  @Test
  void anInterruptIsNoFailure() {
    Thread.currentThread().interrupt();
    assertThrows(
        ConversionCancelledException.class,
        () -> converter.convert(SAMPLE, ConversionOptions.DEFAULT));
    assertTrue(Thread.interrupted());
    assertEquals(Category.CANCELLED, heard.get(0).category());
  }
}
