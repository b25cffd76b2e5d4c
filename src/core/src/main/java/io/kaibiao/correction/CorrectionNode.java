package io.kaibiao.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kaibiao.report.place.Box;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Corrections as JSON, the same in every file. */
public final class CorrectionNode {

  private CorrectionNode() {}

  /** Returns the object of a correction. */
  public static ObjectNode of(Correction correction) {
    CellAddress at = correction.address();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("table", at.table());
    node.put("form", at.form());
    node.put("row", at.row());
    if (at.occurrence() > 0) {
      node.put("occurrence", at.occurrence());
    }
    node.put("column", at.column());
    node.put("page", at.page());
    ArrayNode box = node.putArray("box");
    for (double edge : new double[] {at.box().x0(), at.box().y0(), at.box().x1(), at.box().y1()}) {
      box.add(plain(edge));
    }
    node.put("raw", correction.raw());
    node.put("was", correction.was());
    node.put("decision", correction.decision().id());
    putIfAny(node, "value", correction.value());
    putIfAny(node, "author", correction.author());
    putIfAny(node, "time", correction.time());
    putIfAny(node, "note", correction.note());
    return node;
  }

  /** Returns a coordinate that the JSON of a page or of this library may have made. */
  private static BigDecimal plain(double edge) {
    BigDecimal exact = BigDecimal.valueOf(edge);
    return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
  }

  private static void putIfAny(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  /** Makes a correction of its object, which keeps the schema. */
  public static Correction correction(JsonNode node) {
    JsonNode box = node.path("box");
    return new Correction(
        new CellAddress(
            node.path("table").asText(),
            node.path("form").asText(),
            node.path("row").asText(),
            node.path("occurrence").asInt(),
            node.path("column").asText(),
            node.path("page").asInt(),
            new Box(
                box.path(0).asDouble(),
                box.path(1).asDouble(),
                box.path(2).asDouble(),
                box.path(3).asDouble())),
        node.path("raw").asText(),
        node.path("was").asText(),
        decision(node.path("decision").asText()),
        node.path("value").asText(),
        node.path("author").asText(),
        node.path("time").asText(),
        node.path("note").asText());
  }

  private static Decision decision(String id) {
    for (Decision decision : Decision.values()) {
      if (decision.id().equals(id)) {
        return decision;
      }
    }
    throw new IllegalArgumentException("no decision: " + id);
  }

  static DocumentCorrections document(JsonNode node) {
    List<Correction> corrections = new ArrayList<>();
    node.path("corrections").forEach(correction -> corrections.add(correction(correction)));
    return new DocumentCorrections(
        node.path("name").asText(), node.path("sha256").asText(), corrections);
  }

  static String text(CorrectionFile file) {
    return "{\n  \"schemaVersion\": \"1\",\n  \"documents\": ["
        + file.documents().stream().map(CorrectionNode::text).collect(Collectors.joining(","))
        + "\n  ]\n}\n";
  }

  private static String text(DocumentCorrections document) {
    return "\n    {\"name\": "
        + TextNode.valueOf(document.name())
        + ", \"sha256\": "
        + TextNode.valueOf(document.sha256())
        + ", \"corrections\": ["
        + document.corrections().stream()
            .map(correction -> "\n      " + of(correction))
            .collect(Collectors.joining(","))
        + "\n    ]}";
  }
}
