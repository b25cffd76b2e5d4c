package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import java.io.IOException;
import java.util.Map;

/** Writes what sentences state, and where figures stand in fiscal terms. */
final class JsonStatement {

  private final JsonGenerator out;
  private final LineLayout layout;

  JsonStatement(JsonGenerator out, LineLayout layout) {
    this.out = out;
    this.layout = layout;
  }

  void write(Statement statement) throws IOException {
    layout.inline();
    out.writeStartObject();
    text("section", statement.section());
    text("fact", statement.fact());
    text("value", statement.value());
    String agreesWith = statement.agreesWith();
    if (agreesWith != null) {
      text("agreesWith", agreesWith);
    }
    Boolean agrees = statement.agrees();
    if (agrees != null) {
      out.writeBooleanField("agrees", agrees);
    }
    if (!statement.unit().isEmpty()) {
      text("unit", statement.unit());
    }
    write(statement.dimensions(), out);
    Place place = statement.place();
    if (place != null) {
      out.writeNumberField("page", place.page());
      JsonDocument.box(place.box(), out);
    }
    out.writeEndObject();
  }

  /** Writes what is said of a place in fiscal terms, if anything is. */
  static void write(Dimensions place, JsonGenerator out) throws IOException {
    if (place.values().isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("dimensions");
    for (Map.Entry<Dimension, String> said : place.values().entrySet()) {
      out.writeStringField(said.getKey().id(), WellFormed.text(said.getValue()));
    }
    out.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    out.writeStringField(name, WellFormed.text(text));
  }
}
