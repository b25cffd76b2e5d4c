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
import io.kaibiao.report.text.ReadLine;
import io.kaibiao.report.text.ReadPage;
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
    if (!document.readPages().isEmpty()) {
      out.writeArrayFieldStart("lines");
      for (ReadPage page : document.readPages()) {
        write(page);
      }
      out.writeEndArray();
    }
  }

  private void write(ReadPage page) throws IOException {
    out.writeStartObject();
    out.writeNumberField("page", page.page());
    out.writeFieldName("width");
    out.writeNumber(Rounded.points(page.width()));
    out.writeFieldName("height");
    out.writeNumber(Rounded.points(page.height()));
    out.writeArrayFieldStart("lines");
    for (ReadLine line : page.lines()) {
      layout.inline();
      out.writeStartObject();
      out.writeStringField("text", WellFormed.text(line.text()));
      box(line.box(), out);
      if (line.turn() > 0) {
        out.writeNumberField("turn", line.turn());
      }
      out.writeFieldName("confidence");
      out.writeNumber(Rounded.confidence(line.confidence()));
      if (!line.alternatives().isEmpty()) {
        out.writeArrayFieldStart("alternatives");
        for (String other : line.alternatives()) {
          out.writeString(WellFormed.text(other));
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
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
