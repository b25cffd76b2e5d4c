package io.kaibiao.cli.terminal;

import io.kaibiao.batch.BatchListener;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.OneLine;
import io.kaibiao.batch.Outcome;
import io.kaibiao.cli.language.Translation;
import java.io.PrintStream;
import java.util.Locale;

/** Prints messages above a last line with the progress of a batch, which is rewritten in place. */
public final class ProgressLine extends Messages implements BatchListener {

  private static final int WIDTH = 78;

  private final PrintStream err;
  private final int inputs;
  private int finished;
  private String current = "";
  private int shownWidth;

  /** Makes a progress line for a number of inputs. */
  public ProgressLine(ProcessStreams process, int inputs) {
    super(process.err(), Translation.to(process.language()));
    this.err = process.err();
    this.inputs = inputs;
  }

  @Override
  public synchronized void started(Input input) {
    current = input.name();
    show();
  }

  @Override
  public synchronized void finished(Outcome outcome) {
    finished++;
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
    if (finished < inputs) {
      String text =
          DisplayWidth.cut(
              String.format(
                  Locale.ROOT, "%d of %d inputs done, %s", finished, inputs, OneLine.of(current)),
              WIDTH);
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
