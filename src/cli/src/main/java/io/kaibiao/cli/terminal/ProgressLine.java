package io.kaibiao.cli.terminal;

import io.kaibiao.batch.BatchListener;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.OneLine;
import io.kaibiao.batch.Outcome;
import io.kaibiao.cli.language.Translation;
import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;

/** Prints messages above a last line with the progress of a batch, which is rewritten in place. */
public final class ProgressLine extends Messages implements BatchListener {

  private static final int WIDTH = 78;

  /** Time between two lines about pages, in ns: more could not be read, and costs time. */
  private static final long PAUSE = 100_000_000;

  private final PrintStream err;
  private final Translation translation;
  private final Progress progress;
  private final LongSupplier clock;
  private String current = "";
  private long lastPage;
  private int shownWidth;

  /**
   * Makes a progress line for a run.
   *
   * @param clock a time in ns that only grows
   */
  public ProgressLine(ProcessStreams process, List<Input> inputs, LongSupplier clock) {
    this(process.err(), Translation.to(process.language()), new Progress(inputs, clock), clock);
  }

  private ProgressLine(
      PrintStream err, Translation translation, Progress progress, LongSupplier clock) {
    super(err, translation);
    this.err = err;
    this.translation = translation;
    this.progress = progress;
    this.clock = clock;
    this.lastPage = clock.getAsLong() - PAUSE;
  }

  @Override
  public synchronized void started(Input input) {
    current = input.name();
    show();
  }

  @Override
  public synchronized void pageDone(Input input, int page, int pageCount) {
    progress.pageDone(input, page, pageCount);
    long now = clock.getAsLong();
    if (now - lastPage >= PAUSE) {
      lastPage = now;
      current = input.name() + " " + page + "/" + pageCount;
      show();
    }
  }

  @Override
  public synchronized void finished(Outcome outcome) {
    progress.finished(outcome);
    show();
  }

  @Override
  public synchronized void line(String text) {
    clear();
    super.line(text);
    show();
  }

  @Override
  public synchronized void detail(String text) {
    clear();
    super.detail(text);
    show();
  }

  @Override
  public synchronized void trace(Throwable cause) {
    clear();
    super.trace(cause);
    show();
  }

  private void show() {
    clear();
    if (progress.goesOn()) {
      String text =
          DisplayWidth.cut(translation.of(progress.text()) + ", " + OneLine.of(current), WIDTH);
      err.print(text);
      err.flush();
      shownWidth = DisplayWidth.of(text);
    }
  }

  private void clear() {
    if (shownWidth > 0) {
      err.print("\r" + " ".repeat(shownWidth) + "\r");
      err.flush();
      shownWidth = 0;
    }
  }
}
