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
import java.util.List;

/**
 * Makes the converter of a run, in this process or in worker processes.
 *
 * @param source makes the conversion, here or there
 * @param delivery receives the results
 */
record ConverterChoice(ConversionSource source, Delivery delivery) {

  /**
   * Time after which a worker is ended that has not done a page. The slowest sound pages known take
   * half a minute on a machine under load.
   */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  /** Returns a converter in this process. */
  DocumentConverter inProcess(Kaibiao.Builder settings, ConversionOptions options) {
    return DocumentConverter.inProcess(source.with(settings, options), delivery);
  }

  /**
   * Returns a converter in worker processes.
   *
   * @param heapBytes maximum heap of one of them
   * @param javaOptions further options of their Java
   * @param errors where their standard error goes
   */
  DocumentConverter isolated(
      WorkerSettings settings, long heapBytes, List<String> javaOptions, OutputStream errors)
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
    List<String> program = WorkerLaunch.program(source.program(), WorkerCommand.NAME);
    return new IsolatedConverter(
        new WorkerPool(
            new WorkerLaunch(program, heapBytes, javaOptions), settings, temporary, errors),
        delivery,
        SILENCE);
  }
}
