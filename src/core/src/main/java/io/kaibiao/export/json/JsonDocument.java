package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.content.Rounded;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.Document;
import io.kaibiao.report.text.OutlineEntry;
import java.io.IOException;
import java.util.List;

/**
 * Streams the members of {@code report.json} that hold the document's text. One instance per
 * document.
 */
final class JsonDocument {

  private final JsonGenerator out;
  private final LineLayout layout;

  JsonDocument(JsonGenerator out, LineLayout layout) {
    this.out = out;
    this.layout = layout;
  }

  void write(Document document) throws IOException {
    out.writeArrayFieldStart("outline");
    for (OutlineEntry entry : document.outline()) {
      write(entry);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("blocks");
    for (Block block : document.blocks()) {
      write(block);
    }
    out.writeEndArray();
  }

  private void write(OutlineEntry entry) throws IOException {
    layout.inline();
    out.writeStartObject();
    out.writeNumberField("level", entry.level());
    out.writeStringField("style", entry.style());
    out.writeStringField("title", WellFormed.text(entry.title()));
    out.writeNumberField("page", entry.page());
    out.writeNumberField("lastPage", entry.lastPage());
    out.writeEndObject();
  }

  private void write(Block block) throws IOException {
    layout.inline();
    out.writeStartObject();
    out.writeStringField("kind", block.kind().id());
    if (block.level() > 0) {
      out.writeNumberField("level", block.level());
    }
    String table = block.table();
    if (table != null) {
      out.writeStringField("table", table);
    }
    out.writeStringField("text", WellFormed.text(block.text()));
    if (block.origin() != Origin.TEXT_LAYER) {
      out.writeStringField("origin", block.origin().id());
    }
    write(block.places().get(0));
    List<Place> rest = block.places().subList(1, block.places().size());
    if (!rest.isEmpty()) {
      out.writeArrayFieldStart("continued");
      for (Place place : rest) {
        out.writeStartObject();
        write(place);
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void write(Place place) throws IOException {
    out.writeNumberField("page", place.page());
    box(place.box(), out);
  }

  /** Writes a box as the member of that name: left, top, right and bottom edge in points. */
  static void box(Box box, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("box");
    out.writeNumber(Rounded.points(box.x0()));
    out.writeNumber(Rounded.points(box.y0()));
    out.writeNumber(Rounded.points(box.x1()));
    out.writeNumber(Rounded.points(box.y1()));
    out.writeEndArray();
  }
}
