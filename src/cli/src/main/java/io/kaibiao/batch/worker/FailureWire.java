package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.RemoteException;
import io.kaibiao.batch.WorkerDeathException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.error.OutputException;

/** Carries an exception from a worker process to its parent. */
final class FailureWire {

  /** Number of stack frames that are carried; a recursion without end has thousands. */
  private static final int MOST_FRAMES = 200;

  private FailureWire() {}

  static ObjectNode write(Throwable thrown) {
    Throwable failure =
        OutcomeReason.exhaustionBehind(thrown).map(e -> (Throwable) e).orElse(thrown);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (failure instanceof InputException input) {
      json.put("input", input.reason().name());
    } else if (failure instanceof OutputException output) {
      json.put("output", output.reason().name());
    } else if (failure instanceof OutOfMemoryError) {
      json.put("memory", true);
    } else if (failure instanceof StackOverflowError) {
      json.put("stack", true);
    }
    json.put("message", failure.getMessage());
    json.put("words", failure.toString());
    ArrayNode trace = json.putArray("trace");
    StackTraceElement[] frames = failure.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      trace
          .addArray()
          .add(frames[i].getClassName())
          .add(frames[i].getMethodName())
          .add(frames[i].getFileName())
          .add(frames[i].getLineNumber());
    }
    return json;
  }

  /** Throws what was carried. */
  static KaibiaoException read(JsonNode json) {
    String message = json.path("message").asText();
    if (json.has("input")) {
      return traced(
          new InputException(InputException.Reason.valueOf(json.path("input").asText()), message),
          json);
    }
    if (json.has("output")) {
      return traced(
          new OutputException(
              OutputException.Reason.valueOf(json.path("output").asText()), message),
          json);
    }
    if (json.has("memory")) {
      throw traced(WorkerDeathException.outOfMemory(), json);
    }
    if (json.has("stack")) {
      throw traced(new StackOverflowError(), json);
    }
    throw new RemoteException(json.path("words").asText(), trace(json));
  }

  private static <T extends Throwable> T traced(T failure, JsonNode json) {
    failure.setStackTrace(trace(json));
    return failure;
  }

  private static StackTraceElement[] trace(JsonNode json) {
    JsonNode frames = json.path("trace");
    StackTraceElement[] trace = new StackTraceElement[frames.size()];
    for (int i = 0; i < trace.length; i++) {
      JsonNode frame = frames.get(i);
      trace[i] =
          new StackTraceElement(
              frame.path(0).asText(),
              frame.path(1).asText(),
              frame.path(2).isNull() ? null : frame.path(2).asText(),
              frame.path(3).asInt());
    }
    return trace;
  }
}
