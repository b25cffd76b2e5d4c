package io.kaibiao.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionNode;
import io.kaibiao.report.Check;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.ProofBasis;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Statement;
import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.UnprovedCell;
import io.kaibiao.report.table.UnprovedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes identities, statements and findings of their objects in {@code report.json}. */
final class ProofNode {

  private ProofNode() {}

  static Check check(JsonNode node) {
    return new Check(
        node.path("rule").asText(),
        node.path("holds").asBoolean(),
        node.path("left").asText(),
        node.path("right").asText(),
        node.path("tolerance").asText(),
        node.path("table").asText(),
        node.path("row").asText(),
        node.path("column").asText());
  }

  static Finding finding(JsonNode node) {
    return new Finding(
        Identified.of(node.path("severity"), Severity.values(), Severity::id),
        Identified.of(node.path("code"), FindingCode.values(), FindingCode::id),
        node.path("message").asText(),
        Identified.textOrNull(node.path("table")),
        Identified.numberOrNull(node.path("page")));
  }

  static Statement statement(JsonNode node) {
    return new Statement(
        node.path("section").asText(),
        node.path("fact").asText(),
        node.path("value").asText(),
        Identified.textOrNull(node.path("agreesWith")),
        node.path("agrees").isBoolean() ? node.path("agrees").asBoolean() : null,
        node.path("unit").asText(),
        CellNode.dimensions(node),
        node.path("page").isNumber() ? DocumentNode.place(node) : null);
  }

  /** Makes what the report was proved from of the whole document. */
  static ProofBasis basis(JsonNode root, TableNode tables) {
    JsonNode node = root.path("basis");
    List<UnprovedCell> cells = new ArrayList<>();
    for (JsonNode cell : node.path("cells")) {
      JsonNode before = cell.path("before");
      cells.add(
          new UnprovedCell(
              tables.index(cell),
              cell.path("row").asInt(),
              cell.path("column").asText(),
              before.isMissingNode() ? null : CellNode.cell(before),
              cell.path("position").asInt()));
    }
    List<UnprovedText> texts = new ArrayList<>();
    for (JsonNode text : node.path("texts")) {
      texts.add(
          new UnprovedText(
              tables.index(text),
              text.path("index").asInt(),
              CellNode.gridCell(text.path("before"))));
    }
    List<Witness> witnesses = new ArrayList<>();
    node.path("witnesses").forEach(witness -> witnesses.add(witness(witness)));
    List<Correction> corrections = new ArrayList<>();
    root.path("corrections").forEach(c -> corrections.add(CorrectionNode.correction(c)));
    return new ProofBasis(cells, texts, witnesses, corrections);
  }

  private static Witness witness(JsonNode node) {
    return new Witness(
        node.path("place").asText(),
        node.path("fact").asText(),
        new BigDecimal(node.path("number").asText()),
        node.path("unit").asText(),
        node.path("steps").asInt(),
        Identified.of(node.path("origin"), Origin.values(), Origin::id));
  }
}
