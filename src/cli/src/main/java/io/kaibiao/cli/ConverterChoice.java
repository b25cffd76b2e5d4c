package io.kaibiao.cli;

import io.kaibiao.ConversionLimits;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.DocumentConverter;
import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.worker.IsolatedConverter;
import io.kaibiao.batch.worker.WorkerFolder;
import io.kaibiao.batch.worker.WorkerLaunch;
import io.kaibiao.batch.worker.WorkerPool;
import io.kaibiao.batch.worker.WorkerSettings;
import io.kaibiao.error.OutputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Makes the converter of a run, in this process or in worker processes.
 *
 * @param source makes the conversion, here or there
 * @param delivery receives the results
 * @param limits how long a page and a document may take
 * @param files what the files hold that options name, by the option
 */
record ConverterChoice(
    ConversionSource source,
    DraftDelivery delivery,
    ConversionLimits limits,
    Map<String, byte[]> files) {

  /**
   * Time that a worker has beyond the limits of its pages, to open a document and to check its
   * identities. With the standard limits, a worker that finishes no page for ten minutes is ended.
   */
  private static final Duration GRACE = Duration.ofMinutes(4);

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
    WorkerFolder temporary;
    WorkerSettings complete = settings;
    try {
      temporary = WorkerFolder.in(Path.of(System.getProperty("java.io.tmpdir", "")));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path copy = temporary.file(file.getKey().substring(2), file.getValue());
        complete = complete.with(file.getKey() + "=" + copy);
      }
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
            new WorkerLaunch(program, heapBytes, javaOptions), complete, temporary, errors),
        delivery,
        silence());
  }

  /**
   * Returns the time after which a worker that finishes no page is ended. A worker enforces the
   * limits itself unless it hangs. A page may take twice its limit while the next one is prepared.
   */
  private Duration silence() {
    Duration page = limits.pageTime().multipliedBy(2);
    Duration longest = page.compareTo(limits.time()) < 0 ? page : limits.time();
    return longest.plus(GRACE);
  }
}
