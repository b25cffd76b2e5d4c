package io.kaibiao.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.Claim;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Profile;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import java.util.ArrayList;
import java.util.List;

/** Makes what a report says of itself, and its source, of their objects in {@code report.json}. */
final class MetadataNode {

  private MetadataNode() {}

  static Source source(JsonNode node) {
    JsonNode selection = node.path("selection");
    return new Source(
        node.path("name").asText(),
        node.path("sha256").asText(),
        node.path("pages").asInt(),
        Identified.of(node.path("kind"), SourceKind.values(), SourceKind::id),
        selection.isTextual() ? PageSelection.parse(selection.asText()) : PageSelection.ALL);
  }

  /** Makes the metadata of the whole document. */
  static Metadata metadata(JsonNode root) {
    JsonNode node = root.path("report");
    List<Profile.Member> members = new ArrayList<>();
    for (JsonNode member : root.path("organizations")) {
      members.add(
          new Profile.Member(
              member.path("name").asText(), Identified.texts(member.path("tables"))));
    }
    List<Claim> claims = new ArrayList<>();
    root.path("evidence").forEach(claim -> claims.add(claim(claim)));
    return new Metadata(
        Identified.of(node.path("kind"), ReportKind.values(), ReportKind::id),
        Identified.numberOrNull(node.path("fiscalYear")),
        node.path("organization").asText(),
        node.path("title").asText(),
        new Profile(
            node.path("level").asText(),
            node.path("superior").asText(),
            node.path("date").asText(),
            members,
            claims));
  }

  private static Claim claim(JsonNode node) {
    List<Claim.Clue> clues = new ArrayList<>();
    for (JsonNode clue : node.path("clues")) {
      clues.add(
          new Claim.Clue(
              Identified.of(clue.path("source"), Claim.Source.values(), Claim.Source::id),
              clue.path("value").asText(),
              clue.path("text").asText(),
              Identified.numberOrNull(clue.path("page")),
              clue.path("places").asInt()));
    }
    return new Claim(
        Identified.of(node.path("particular"), Claim.Particular.values(), Claim.Particular::id),
        node.path("value").asText(),
        node.path("confidence").asDouble(),
        clues);
  }
}
