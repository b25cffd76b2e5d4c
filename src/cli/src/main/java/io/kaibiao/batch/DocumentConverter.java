package io.kaibiao.batch;

import io.kaibiao.ConversionListener;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.report.Report;
import java.time.Duration;
import java.util.List;

/** Converts inputs and delivers their results. Used by many threads at once. */
@FunctionalInterface
public interface DocumentConverter extends AutoCloseable {

  /**
   * Converts one input and delivers its result, completely or not at all.
   *
   * @param folder the name of the result's own folder
   */
  ResultSummary convert(Input input, String folder) throws KaibiaoException, InterruptedException;

  /**
   * Converts one input and delivers its result, completely or not at all.
   *
   * @param folder the name of the result's own folder
   * @param pages told of each page that is done, as far as the converter tells it
   */
  default ResultSummary convert(Input input, String folder, ConversionListener pages)
      throws KaibiaoException, InterruptedException {
    return convert(input, folder);
  }

  /**
   * Returns the documents that are attached to an input. An input that can't be read has none; its
   * conversion says why.
   */
  default List<Input> attachedTo(Input input) {
    return List.of();
  }

  /**
   * Stops all work permanently, because the process is about to exit.
   *
   * @return whether everything that must not be cut short ended within {@code patience}
   */
  default boolean stop(Duration patience) throws InterruptedException {
    return true;
  }

  /** Releases the resources of the converter. */
  @Override
  default void close() {}

  /** Returns a converter that converts in this process. Closing it closes the conversion. */
  static DocumentConverter inProcess(Conversion conversion, Delivery delivery) {
    return new DocumentConverter() {
      @Override
      public ResultSummary convert(Input input, String folder) throws KaibiaoException {
        return convert(input, folder, ConversionListener.NONE);
      }

      @Override
      public ResultSummary convert(Input input, String folder, ConversionListener pages)
          throws KaibiaoException {
        Report report = conversion.convert(input, pages);
        delivery.deliver(report, conversion.original(input), folder);
        return ResultSummary.of(report);
      }

      @Override
      public List<Input> attachedTo(Input input) {
        return conversion.attachedTo(input);
      }

      @Override
      public void close() {
        conversion.close();
      }

      @Override
      public boolean stop(Duration patience) throws InterruptedException {
        return conversion.quiesce(patience);
      }
    };
  }
}
