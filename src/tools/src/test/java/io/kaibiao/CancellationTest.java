package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions whose thread is interrupted. */
class CancellationTest {

  private static final Path DIGITAL = Path.of("training-samples/reports/sample-budget.pdf");
  private static final Path SCAN = Path.of("training-samples/scans/fa07-fa09-quarter-turn.pdf");

  /** A conversion that nothing ended would go on for ever; the machine may be busy. */
  private static final long PATIENCE = 30;

  @AfterEach
  void clearTheFlag() {
    Thread.interrupted();
  }

  @Test
  void noPageIsReadAfterTheInterrupt() {
    List<Integer> heard = new ArrayList<>();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      ConversionOptions options =
          ConversionOptions.DEFAULT.withListener(
              (page, pageCount) -> {
                heard.add(page);
                if (page == 2) {
                  Thread.currentThread().interrupt();
                }
              });
      ConversionCancelledException end =
          assertThrows(ConversionCancelledException.class, () -> kaibiao.convert(DIGITAL, options));
      assertEquals(
          "sample-budget.pdf: the conversion was interrupted and has no result; convert it again",
          end.getMessage());
    }
    assertTrue(Thread.currentThread().isInterrupted());
    assertEquals(List.of(1, 2), heard);
  }

  @Test
  void anInterruptBehindTheLastPageCountsToo() {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      ConversionOptions options =
          ConversionOptions.DEFAULT
              .withPages(PageSelection.parse("3"))
              .withListener((page, pageCount) -> Thread.currentThread().interrupt());
      assertThrows(ConversionCancelledException.class, () -> kaibiao.convert(DIGITAL, options));
    }
  }

  /** The delays fall into loading the engines, and into cleaning and reading a page. */
  @ParameterizedTest
  @CsvSource({"digital, 300", "scan, 300", "scan, 1500", "scan, 4000"})
  void anotherThreadEndsAConversion(String kind, long milliseconds) throws Exception {
    Path document = kind.equals("scan") ? SCAN : DIGITAL;
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      AtomicReference<Throwable> end = new AtomicReference<>();
      AtomicBoolean flag = new AtomicBoolean();
      CountDownLatch begun = new CountDownLatch(1);
      Thread converting =
          new Thread(
              () -> {
                try {
                  while (true) {
                    begun.countDown();
                    kaibiao.convert(document);
                  }
                } catch (Exception e) {
                  end.set(e);
                  flag.set(Thread.currentThread().isInterrupted());
                }
              });
      converting.setDaemon(true);
      converting.start();
      begun.await();
      Thread.sleep(milliseconds);
      converting.interrupt();
      converting.join(TimeUnit.SECONDS.toMillis(PATIENCE));
      assertFalse(converting.isAlive(), "it still converts");
      assertInstanceOf(ConversionCancelledException.class, end.get());
      assertTrue(flag.get(), "the flag is still set");

      Report next =
          kaibiao.convert(document, ConversionOptions.DEFAULT.withPages(PageSelection.parse("3")));
      assertTrue(
          next.findings().stream().noneMatch(f -> f.code() == FindingCode.READER_FAILED),
          () -> "the engines work as before: " + next.findings());
    }
  }
}
