package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a worker converts: options as on a command line, and environment variables beside its own,
 * which other users of the machine can't see.
 *
 * @param arguments options with their values
 * @param variables environment variables, such as a password
 */
public record WorkerSettings(List<String> arguments, Map<String, String> variables) {

  public WorkerSettings {
    arguments = List.copyOf(arguments);
    variables = Map.copyOf(variables);
  }

  /** Returns these settings with one argument more. */
  public WorkerSettings with(String argument) {
    List<String> more = new ArrayList<>(arguments);
    more.add(argument);
    return new WorkerSettings(more, variables);
  }

  /** Names the arguments only: a variable may be a password. */
  @Override
  public String toString() {
    return "WorkerSettings" + arguments;
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    arguments.forEach(json.putArray("arguments")::add);
    ObjectNode secret = json.putObject("variables");
    variables.forEach(secret::put);
    return json;
  }

  static WorkerSettings of(JsonNode json) {
    List<String> arguments = new ArrayList<>();
    json.path("arguments").forEach(argument -> arguments.add(argument.asText()));
    Map<String, String> variables = new TreeMap<>();
    json.path("variables")
        .properties()
        .forEach(entry -> variables.put(entry.getKey(), entry.getValue().asText()));
    return new WorkerSettings(arguments, variables);
  }
}
