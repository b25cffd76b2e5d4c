package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.Delivery;
import io.kaibiao.batch.DocumentConverter;
import io.kaibiao.batch.worker.IsolatedConverter;
import io.kaibiao.batch.worker.WorkerLaunch;
import io.kaibiao.batch.worker.WorkerPool;
import io.kaibiao.batch.worker.WorkerSettings;
import io.kaibiao.error.OutputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Makes the converter of a run, in this process or in worker processes.
 *
 * @param source makes the conversion, here or there
 * @param delivery receives the results
 */
record ConverterChoice(ConversionSource source, Delivery delivery) {

  /**
   * Time after which a worker is ended that still converts one input. The slowest sound input
   * known, a scan of 500 pages, takes a third of it.
   */
  private static final Duration MOST_TIME = Duration.ofMinutes(30);

  /** Returns a converter in this process. */
  DocumentConverter inProcess(Kaibiao.Builder settings, ConversionOptions options) {
    return DocumentConverter.inProcess(source.with(settings, options), delivery);
  }

  /**
   * Returns a converter in worker processes.
   *
   * @param heapBytes maximum heap of one of them
   * @param errors where their standard error goes
   */
  DocumentConverter isolated(WorkerSettings settings, long heapBytes, OutputStream errors)
      throws OutputException {
    Path temporary;
    try {
      temporary = Files.createTempDirectory("kaibiao-workers-");
    } catch (IOException e) {
      throw new OutputException(
          "the temporary folder can't be written ("
              + e.getMessage()
              + "); choose another one, or convert without isolation",
          e);
    }
    WorkerLaunch launch =
        new WorkerLaunch(WorkerLaunch.program(source.program(), WorkerCommand.NAME), heapBytes);
    return new IsolatedConverter(
        new WorkerPool(launch, settings, temporary, errors), delivery, MOST_TIME);
  }
}
