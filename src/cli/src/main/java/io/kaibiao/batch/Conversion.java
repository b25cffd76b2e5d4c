package io.kaibiao.batch;

import io.kaibiao.ConversionListener;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.time.Duration;
import java.util.List;

/** Converts the inputs of a run. Used by many threads at once. */
@FunctionalInterface
public interface Conversion extends AutoCloseable {

  /** Converts one input. */
  Report convert(Input input) throws InputException;

  /**
   * Converts one input.
   *
   * @param pages told of each page that is done, as far as the conversion tells it
   */
  default Report convert(Input input, ConversionListener pages) throws InputException {
    return convert(input);
  }

  /** Returns the document of an input, for outputs that show its pages. */
  default OriginalDocument original(Input input) {
    return input.original();
  }

  /**
   * Returns the documents that are attached to an input. An input that can't be read has none; its
   * conversion says why.
   */
  default List<Input> attachedTo(Input input) {
    return List.of();
  }

  /**
   * Waits until no thread runs native code and prevents all threads from entering it again, because
   * the process is about to exit.
   *
   * @return whether running calls ended within {@code patience}
   */
  default boolean quiesce(Duration patience) throws InterruptedException {
    return true;
  }

  /** Releases the resources of the conversion. */
  @Override
  default void close() {}

  /** Returns the conversion by Kaibiao. Closing it closes {@code kaibiao}. */
  static Conversion of(Kaibiao kaibiao, ConversionOptions options) {
    return new Conversion() {
      @Override
      public Report convert(Input input) throws InputException {
        return input.convertWith(kaibiao, options);
      }

      @Override
      public Report convert(Input input, ConversionListener pages) throws InputException {
        return input.convertWith(kaibiao, options.withListener(pages));
      }

      @Override
      public OriginalDocument original(Input input) {
        return input.original().withPassword(options.password());
      }

      @Override
      public List<Input> attachedTo(Input input) {
        return new AttachedInputs(kaibiao, options).of(input);
      }

      @Override
      public boolean quiesce(Duration patience) throws InterruptedException {
        return kaibiao.quiesce(patience);
      }

      @Override
      public void close() {
        kaibiao.close();
      }
    };
  }
}
