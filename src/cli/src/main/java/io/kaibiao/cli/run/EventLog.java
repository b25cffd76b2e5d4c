package io.kaibiao.cli.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.ResultSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Prints a run as JSON objects, one a line: {@code started} and {@code finished} of each input when
 * it happens, and a {@code summary} at the end. {@code docs/cli.md} lists the members.
 */
public final class EventLog implements RunListener {

  private final PrintStream err;
  private final JsonFactory json = new JsonFactory();

  /** Makes a log on a stream. */
  public EventLog(PrintStream err) {
    this.err = err;
  }

  /** Writes the members of one event. */
  @FunctionalInterface
  private interface Members {
    void write(JsonGenerator event) throws IOException;
  }

  @Override
  public void started(Input input) {
    print("started", event -> event.writeStringField("input", input.shown()));
  }

  @Override
  public void finished(Outcome outcome) {
    print("finished", event -> writeOutcome(event, outcome));
  }

  @Override
  public void ended(List<Outcome> outcomes, Duration elapsed) {
    print(
        "summary",
        event -> {
          event.writeNumberField("inputs", outcomes.size());
          event.writeObjectFieldStart("outcomes");
          for (OutcomeCount count : OutcomeCount.of(outcomes)) {
            event.writeNumberField(count.category().id(), count.number());
          }
          event.writeEndObject();
          writeSeconds(event, elapsed);
        });
  }

  private static void writeOutcome(JsonGenerator event, Outcome outcome) throws IOException {
    OutcomeReason reason = outcome.reason();
    event.writeStringField("input", outcome.input().shown());
    event.writeStringField("folder", outcome.folder());
    event.writeStringField("outcome", reason.category().id());
    event.writeStringField("reason", reason.text());
    event.writeStringField("retry", reason.retry().id());
    if (outcome instanceof Outcome.DoneBefore) {
      event.writeBooleanField("doneBefore", true);
    }
    Optional<ResultSummary> summary = outcome.result();
    if (summary.isPresent()) {
      ResultSummary result = summary.get();
      event.writeNumberField("pages", result.pages());
      event.writeNumberField("facts", result.tally().facts());
      event.writeNumberField("doubtful", result.tally().doubtful());
      event.writeStringField("sha256", result.sha256());
    } else if (outcome instanceof Outcome.Failed failed) {
      event.writeStringField("message", failed.message());
    }
    writeSeconds(event, outcome.elapsed());
  }

  private static void writeSeconds(JsonGenerator event, Duration time) throws IOException {
    event.writeNumberField("seconds", time.toMillis() / 1000.0);
  }

  private void print(String name, Members members) {
    StringWriter line = new StringWriter();
    try (JsonGenerator event = json.createGenerator(line)) {
      event.writeStartObject();
      event.writeStringField("event", name);
      members.write(event);
      event.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    synchronized (err) {
      err.print(line + "\n");
      err.flush();
    }
  }
}
