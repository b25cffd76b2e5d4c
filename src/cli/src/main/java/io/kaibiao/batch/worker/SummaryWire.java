package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.batch.Tally;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import java.util.ArrayList;
import java.util.List;

/** Carries what is known of a result from a worker process to its parent. */
final class SummaryWire {

  private SummaryWire() {}

  static ObjectNode write(ResultSummary summary) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("sha256", summary.sha256()).put("pages", summary.pages());
    json.put("losses", summary.losses());
    summary.unreadablePages().forEach(json.putArray("unreadablePages")::add);
    Tally tally = summary.tally();
    json.putArray("tally")
        .add(tally.forms())
        .add(tally.otherTables())
        .add(tally.facts())
        .add(tally.doubtful())
        .add(tally.failedChecks())
        .add(tally.disagreements())
        .add(tally.errors())
        .add(tally.contradictedPages())
        .add(tally.corrections());
    ArrayNode findings = json.putArray("findings");
    for (Finding finding : summary.findings()) {
      findings
          .addObject()
          .put("severity", finding.severity().name())
          .put("code", finding.code().name())
          .put("message", finding.message())
          .put("table", finding.table())
          .put("page", finding.page());
    }
    return json;
  }

  static ResultSummary read(JsonNode json) {
    List<Integer> unreadable = new ArrayList<>();
    json.path("unreadablePages").forEach(page -> unreadable.add(page.asInt()));
    JsonNode tally = json.path("tally");
    List<Finding> findings = new ArrayList<>();
    json.path("findings").forEach(finding -> findings.add(finding(finding)));
    return new ResultSummary(
        json.path("sha256").asText(),
        json.path("pages").asInt(),
        unreadable,
        json.path("losses").asInt(),
        new Tally(
            tally.path(0).asInt(),
            tally.path(1).asInt(),
            tally.path(2).asInt(),
            tally.path(3).asInt(),
            tally.path(4).asInt(),
            tally.path(5).asInt(),
            tally.path(6).asInt(),
            tally.path(7).asInt(),
            tally.path(8).asInt()),
        findings);
  }

  private static Finding finding(JsonNode json) {
    return new Finding(
        Severity.valueOf(json.path("severity").asText()),
        FindingCode.valueOf(json.path("code").asText()),
        json.path("message").asText(),
        json.hasNonNull("table") ? json.path("table").asText() : null,
        json.hasNonNull("page") ? json.path("page").asInt() : null);
  }
}
