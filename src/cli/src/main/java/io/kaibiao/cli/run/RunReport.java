package io.kaibiao.cli.run;

import io.kaibiao.batch.BatchListener;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.NotTriedException;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.Outcome.Converted;
import io.kaibiao.batch.Outcome.DoneBefore;
import io.kaibiao.batch.Outcome.Failed;
import io.kaibiao.batch.Tally;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.OptionWords;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Prints the outcome of each input of a {@code convert} run. Outcomes are reported by one thread.
 */
public final class RunReport implements RunListener {

  private final Messages messages;
  private final BatchListener progress;
  private final Style style;
  private final UnaryOperator<String> target;
  private boolean stopTold;

  /**
   * The settings of a run's messages.
   *
   * @param verbosity how much is printed
   * @param strictness which results are reported as problems
   * @param words adds the options that help where an input failed
   */
  public record Style(Verbosity verbosity, Strictness strictness, OptionWords words) {}

  /**
   * Makes a report.
   *
   * @param progress receives the start and end of each input
   * @param target returns the location of a result for its folder name
   */
  public RunReport(
      Messages messages, BatchListener progress, Style style, UnaryOperator<String> target) {
    this.messages = messages;
    this.progress = progress;
    this.style = style;
    this.target = target;
  }

  @Override
  public void started(Input input) {
    progress.started(input);
  }

  @Override
  public void pageDone(Input input, int page, int pageCount) {
    progress.pageDone(input, page, pageCount);
  }

  @Override
  public void finished(Outcome outcome) {
    progress.finished(outcome);
  }

  @Override
  public void reported(Outcome outcome) {
    if (outcome instanceof Converted converted) {
      tellConverted(converted);
    } else if (outcome instanceof DoneBefore done) {
      tellDone(done);
    } else if (outcome instanceof Failed failed) {
      tellFailed(failed);
    }
  }

  /** Prints a summary of the run in one line, if it had more than one input. */
  @Override
  public void ended(List<Outcome> outcomes, Duration elapsed) {
    if (style.verbosity() == Verbosity.QUIET || outcomes.size() < 2) {
      return;
    }
    long converted = outcomes.stream().filter(Converted.class::isInstance).count();
    long done = outcomes.stream().filter(DoneBefore.class::isInstance).count();
    messages.line(
        String.format(
            Locale.ROOT,
            "%d inputs: %d converted, %s%d failed (%s), %s",
            outcomes.size(),
            converted,
            done == 0 ? "" : done + " done before, ",
            outcomes.size() - converted - done,
            OutcomeCount.of(outcomes).stream()
                .map(OutcomeCount::toString)
                .collect(Collectors.joining(", ")),
            seconds(elapsed)));
  }

  private void tellConverted(Converted converted) {
    String place = target.apply(converted.folder());
    if (style.verbosity() != Verbosity.QUIET) {
      messages.line(
          String.format(
              Locale.ROOT,
              "%s: %s, %s -> %s",
              converted.input().shown(),
              summary(converted.tally()),
              seconds(converted.elapsed()),
              place));
    }
    if (style.verbosity() == Verbosity.VERBOSE) {
      converted.findings().stream()
          .filter(finding -> finding.severity() != Severity.INFO)
          .forEach(finding -> messages.detail(line(finding)));
    }
    tellDoubts(converted.input(), converted.tally(), place);
  }

  private void tellDone(DoneBefore done) {
    String place = target.apply(done.folder());
    if (style.verbosity() != Verbosity.QUIET) {
      messages.line(done.input().shown() + ": done before -> " + place);
    }
    tellDoubts(done.input(), done.tally(), place);
  }

  private void tellDoubts(Input input, Tally tally, String place) {
    if (!style.strictness().accepts(tally)) {
      messages.problem(
          String.format(
              Locale.ROOT,
              "%s: not beyond doubt (%s); look at what is marked in %s",
              input.shown(),
              summary(tally),
              place));
    }
  }

  private void tellFailed(Failed failed) {
    if (failed.cause() instanceof NotTriedException untried) {
      tellUntried(failed, untried);
      return;
    }
    messages.problem(style.words().with(failed.message(), failed.cause()));
    if (style.verbosity() == Verbosity.VERBOSE) {
      messages.trace(failed.cause());
    }
  }

  private void tellUntried(Failed failed, NotTriedException cause) {
    switch (cause.reason()) {
      case FAILED_BEFORE ->
          messages.problem(
              style.words().with(failed.message() + "; failed before, not tried again", cause));
      case OUTPUT_STOPPED -> {
        if (!stopTold) {
          messages.problem(
              "no more results can be written ("
                  + cause.getMessage()
                  + "); make room and run the same command again: "
                  + failed.input().shown()
                  + " and others were not begun");
        }
        stopTold = true;
      }
    }
  }

  private static String summary(Tally tally) {
    StringBuilder text = new StringBuilder();
    text.append(count(tally.forms(), "form")).append(", ");
    text.append(count(tally.otherTables(), "other table")).append(", ");
    text.append(count(tally.facts(), "fact")).append(", ");
    text.append(tally.doubtful()).append(" doubtful");
    if (tally.corrections() > 0) {
      text.append(", ").append(count(tally.corrections(), "correction")).append(" applied");
    }
    if (tally.failedChecks() > 0) {
      text.append(", ").append(count(tally.failedChecks(), "failed check"));
    }
    if (tally.disagreements() > 0) {
      text.append(", ").append(count(tally.disagreements(), "contradicted statement"));
    }
    if (tally.contradictedPages() > 0) {
      text.append(", ")
          .append(count(tally.contradictedPages(), "page"))
          .append(" with a contradicted text layer");
    }
    if (tally.errors() > 0) {
      text.append(", ").append(count(tally.errors(), "error"));
    }
    return text.toString();
  }

  /** Returns a finding as one line. */
  public static String line(Finding finding) {
    StringBuilder text = new StringBuilder(finding.severity().id());
    if (finding.table() != null) {
      text.append(", table ").append(finding.table());
    }
    if (finding.page() != null) {
      text.append(", page ").append(finding.page());
    }
    return text.append(": ")
        .append(finding.message())
        .append(" [")
        .append(finding.code())
        .append(']')
        .toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String seconds(Duration elapsed) {
    return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
  }
}
