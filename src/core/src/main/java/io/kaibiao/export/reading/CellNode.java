package io.kaibiao.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes cells of their objects in {@code report.json}. */
final class CellNode {

  private CellNode() {}

  static Cell cell(JsonNode node) {
    List<RepairCode> repairs = new ArrayList<>();
    for (JsonNode repair : node.path("repairs")) {
      repairs.add(Identified.of(repair, RepairCode.values(), RepairCode::id));
    }
    Reading reading = Reading.of(node.path("reading"));
    return new Cell(
        value(node),
        node.path("unit").asText(),
        node.path("raw").asText(),
        Identified.of(node.path("status"), Status.values(), Status::id),
        node.path("confidence").asDouble(),
        node.path("page").asInt(),
        Identified.box(node.path("box")),
        repairs,
        new Evidence(
            reading.origin(),
            reading.confidence(),
            reading.alternatives(),
            Identified.texts(node.path("candidates")),
            Identified.texts(node.path("proofs")),
            Identified.of(node.path("proof"), Verdict.values(), Verdict::id)));
  }

  private static Value value(JsonNode node) {
    String text = node.path("value").asText();
    return switch (node.path("type").asText()) {
      case "text" -> new Value.Text(text);
      case "amount" -> new Value.Amount(new BigDecimal(text));
      case "percentage" ->
          new Value.Percentage(new BigDecimal(text.substring(0, text.length() - 1)));
      default -> Value.parse(text);
    };
  }

  static GridCell gridCell(JsonNode node) {
    Reading reading = Reading.of(node.path("reading"));
    return new GridCell(
        node.path("row").asInt(),
        node.path("column").asInt(),
        node.path("rowSpan").asInt(),
        node.path("columnSpan").asInt(),
        node.path("text").asText(),
        Identified.box(node.path("box")),
        node.path("page").asInt(),
        reading.confidence(),
        reading.alternatives(),
        reading.origin());
  }

  /** Makes dimensions of an object that has them as members, not of themselves alone. */
  static Dimensions dimensions(JsonNode owner) {
    JsonNode node = owner.path("dimensions");
    if (node.isMissingNode()) {
      return Dimensions.NONE;
    }
    Map<Dimension, String> said = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      if (node.has(dimension.id())) {
        said.put(dimension, node.path(dimension.id()).asText());
      }
    }
    return new Dimensions(said);
  }

  /** Where characters came from. */
  private record Reading(Origin origin, double confidence, List<String> alternatives) {

    private static final Reading SOUND =
        new Reading(Origin.TEXT_LAYER, GridCell.TEXT_LAYER_CONFIDENCE, List.of());

    static Reading of(JsonNode node) {
      return node.isMissingNode()
          ? SOUND
          : new Reading(
              Identified.of(node.path("origin"), Origin.values(), Origin::id),
              node.path("confidence").asDouble(),
              Identified.texts(node.path("alternatives")));
    }
  }
}
