package io.kaibiao.cli.run;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Has something done with each outcome, in the order of the inputs, before a listener hears it. */
public final class FollowingListener implements RunListener {

  private final RunListener listener;
  private final Consumer<Outcome> first;

  /** Makes it. */
  public FollowingListener(RunListener listener, Consumer<Outcome> first) {
    this.listener = listener;
    this.first = first;
  }

  @Override
  public void started(Input input) {
    listener.started(input);
  }

  @Override
  public void pageDone(Input input, int page, int pageCount) {
    listener.pageDone(input, page, pageCount);
  }

  @Override
  public void finished(Outcome outcome) {
    listener.finished(outcome);
  }

  @Override
  public void reported(Outcome outcome) {
    first.accept(outcome);
    listener.reported(outcome);
  }

  @Override
  public void ended(List<Outcome> outcomes, Duration elapsed) {
    listener.ended(outcomes, elapsed);
  }
}
