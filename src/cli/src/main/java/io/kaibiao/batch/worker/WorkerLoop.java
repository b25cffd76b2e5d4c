package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.ConversionListener;
import io.kaibiao.batch.Conversion;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What a worker process does: it carries out one order after the other until its parent ends. */
public final class WorkerLoop {

  /**
   * How a worker converts.
   *
   * @param conversion converts inputs
   * @param formats the formats in which results are written
   * @param exporter writes results
   */
  public record Work(Conversion conversion, Set<Format> formats, Exporter exporter) {
    public Work {
      formats = Set.copyOf(formats);
    }
  }

  /** Makes the conversion that the settings describe. */
  @FunctionalInterface
  public interface Workshop {

    /**
     * Makes the conversion.
     *
     * @param listener is told of every page that is done, so that the parent knows that the process
     *     does not hang
     */
    Work with(WorkerSettings settings, ConversionListener listener);
  }

  private final ParentLink link;
  private final Work work;
  private final Departure departure;

  private WorkerLoop(ParentLink link, Work work, Departure departure) {
    this.link = link;
    this.work = work;
    this.departure = departure;
  }

  /**
   * Carries out the orders that arrive on a stream. At its end, the process ends.
   *
   * @param in the standard input of the process
   * @param out the standard output of the process, which nothing else of Java may write to
   */
  public static void run(InputStream in, OutputStream out, Workshop workshop)
      throws IOException, InterruptedException {
    Departure departure = new Departure(Thread.currentThread());
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Departure.after(failure));
    ParentLink link = ParentLink.open(in, out);
    link.listen(departure);
    JsonNode first = link.next();
    departure.removes(Path.of(first.path("folder").asText()));
    Work work = workshop.with(WorkerSettings.of(first), link::pageDone);
    departure.quiesces(work.conversion());
    link.send(JsonNodeFactory.instance.objectNode().put("ready", true));
    WorkerLoop loop = new WorkerLoop(link, work, departure);
    while (true) {
      loop.carryOut(link.next());
    }
  }

  private void carryOut(JsonNode order) throws IOException {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    try {
      Input input = InputWire.read(order.path("input"), work.conversion());
      switch (order.path("do").asText()) {
        case Orders.CONVERT -> reply.set("summary", convert(input, order));
        case Orders.LIST -> reply.set("attached", attachedTo(input));
        default -> extract(input, order);
      }
    } catch (KaibiaoException | IOException | RuntimeException | Error e) {
      reply.set("failure", FailureWire.write(e));
    }
    link.send(reply);
  }

  private ObjectNode convert(Input input, JsonNode order) throws KaibiaoException {
    Path result = Path.of(order.path("result").asText());
    departure.drafts(result);
    Report report = work.conversion().convert(input);
    work.exporter()
        .write(report, work.conversion().original(input), result, work.formats(), Existing.KEEP);
    return SummaryWire.write(ResultSummary.of(report));
  }

  private ArrayNode attachedTo(Input input) {
    ArrayNode attached = JsonNodeFactory.instance.arrayNode();
    for (Input found : work.conversion().attachedTo(input)) {
      attached.addObject().put("name", found.name()).put("shown", found.shown());
    }
    return attached;
  }

  private static void extract(Input input, JsonNode order) throws IOException {
    try (InputStream bytes = input.open()) {
      Files.copy(bytes, Path.of(order.path("result").asText()));
    }
  }
}
