package io.kaibiao.metrics;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Converts as a {@link Kaibiao} does, and tells a listener of every conversion. Safe for use by
 * many threads if the listener is.
 */
public final class MeteredConverter {

  private final Kaibiao kaibiao;
  private final MetricsListener listener;

  /**
   * Makes a converter.
   *
   * @param kaibiao converts; whoever made it closes it
   */
  public MeteredConverter(Kaibiao kaibiao, MetricsListener listener) {
    this.kaibiao = kaibiao;
    this.listener = listener;
  }

  /**
   * Converts a file.
   *
   * @throws InputException as {@link Kaibiao#convert(Path, ConversionOptions)}
   */
  public Report convert(Path input, ConversionOptions options) throws InputException {
    return this.<RuntimeException>measured(() -> kaibiao.convert(input, options));
  }

  /**
   * Converts a document held in memory.
   *
   * @throws InputException as {@link Kaibiao#convert(String, byte[], ConversionOptions)}
   */
  public Report convert(String name, byte[] document, ConversionOptions options)
      throws InputException {
    return this.<RuntimeException>measured(() -> kaibiao.convert(name, document, options));
  }

  /**
   * Converts a document from a stream.
   *
   * @throws InputException as {@link Kaibiao#convert(String, InputStream, ConversionOptions)}
   * @throws IOException if the stream can't be read
   */
  public Report convert(String name, InputStream document, ConversionOptions options)
      throws InputException, IOException {
    return this.<IOException>measured(() -> kaibiao.convert(name, document, options));
  }

  @FunctionalInterface
  private interface Work<E extends Exception> {
    Report run() throws InputException, E;
  }

  private <E extends Exception> Report measured(Work<E> work) throws InputException, E {
    long start = System.nanoTime();
    Report report;
    try {
      report = work.run();
    } catch (Throwable e) {
      listener.ended(ConversionMetrics.of(e, since(start)));
      throw e;
    }
    listener.ended(ConversionMetrics.of(report, since(start)));
    return report;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
