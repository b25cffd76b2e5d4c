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

  private final PrintStream err;
  private final Translation translation;
  private final Progress progress;
  private String current = "";
  private int shownWidth;

  /**
   * Makes a progress line for a run.
   *
   * @param clock a time in ns that only grows
   */
  public ProgressLine(ProcessStreams process, List<Input> inputs, LongSupplier clock) {
    super(process.err(), Translation.to(process.language()));
    this.err = process.err();
    this.translation = Translation.to(process.language());
    this.progress = new Progress(inputs, clock);
  }

  @Override
  public synchronized void started(Input input) {
    current = input.name();
    show();
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
