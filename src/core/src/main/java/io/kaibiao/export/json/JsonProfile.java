package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.content.Rounded;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.Claim;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Profile;
import java.io.IOException;

/**
 * Streams the members of {@code report.json} that hold the metadata and the clues behind them. One
 * instance per document.
 */
final class JsonProfile {

  private final JsonGenerator out;
  private final LineLayout layout;

  JsonProfile(JsonGenerator out, LineLayout layout) {
    this.out = out;
    this.layout = layout;
  }

  void write(Metadata metadata) throws IOException {
    out.writeFieldName("report");
    layout.inline();
    out.writeStartObject();
    text("kind", metadata.kind().id());
    Integer year = metadata.fiscalYear();
    if (year == null) {
      out.writeNullField("fiscalYear");
    } else {
      out.writeNumberField("fiscalYear", year);
    }
    text("organization", metadata.organization());
    text("title", metadata.title());
    text("level", metadata.profile().level());
    text("superior", metadata.profile().superior());
    text("date", metadata.profile().date());
    out.writeEndObject();
    write(metadata.profile());
  }

  private void write(Profile profile) throws IOException {
    out.writeArrayFieldStart("organizations");
    for (Profile.Member member : profile.members()) {
      layout.inline();
      out.writeStartObject();
      text("name", member.name());
      out.writeArrayFieldStart("tables");
      for (String table : member.tables()) {
        out.writeString(table);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("evidence");
    for (Claim claim : profile.claims()) {
      write(claim);
    }
    out.writeEndArray();
  }

  private void write(Claim claim) throws IOException {
    out.writeStartObject();
    out.writeStringField("particular", claim.particular().id());
    text("value", claim.value());
    out.writeFieldName("confidence");
    out.writeNumber(Rounded.confidence(claim.confidence()));
    out.writeArrayFieldStart("clues");
    for (Claim.Clue clue : claim.clues()) {
      layout.inline();
      out.writeStartObject();
      out.writeStringField("source", clue.source().id());
      text("value", clue.value());
      text("text", clue.text());
      Integer page = clue.page();
      if (page != null) {
        out.writeNumberField("page", page);
      }
      out.writeNumberField("places", clue.places());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    out.writeStringField(name, WellFormed.text(text));
  }
}
