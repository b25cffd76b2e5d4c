package io.kaibiao.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import io.kaibiao.report.text.OutlineEntry;
import java.util.ArrayList;
import java.util.List;

/** Makes the text of a report of its arrays in {@code report.json}. */
final class DocumentNode {

  private DocumentNode() {}

  /** Makes the text of the whole document. */
  static Document document(JsonNode root) {
    List<Block> blocks = new ArrayList<>();
    root.path("blocks").forEach(block -> blocks.add(block(block)));
    List<OutlineEntry> outline = new ArrayList<>();
    for (JsonNode entry : root.path("outline")) {
      outline.add(
          new OutlineEntry(
              entry.path("level").asInt(),
              entry.path("style").asText(),
              entry.path("title").asText(),
              entry.path("page").asInt(),
              entry.path("lastPage").asInt()));
    }
    return new Document(blocks, outline);
  }

  private static Block block(JsonNode node) {
    List<Place> places = new ArrayList<>();
    places.add(place(node));
    node.path("continued").forEach(place -> places.add(place(place)));
    JsonNode origin = node.path("origin");
    return new Block(
        Identified.of(node.path("kind"), BlockKind.values(), BlockKind::id),
        node.path("level").asInt(),
        node.path("text").asText(),
        places,
        Identified.textOrNull(node.path("table")),
        origin.isMissingNode()
            ? Origin.TEXT_LAYER
            : Identified.of(origin, Origin.values(), Origin::id));
  }

  /** Makes a place of an object with a page and a box. */
  static Place place(JsonNode node) {
    return new Place(node.path("page").asInt(), Identified.box(node.path("box")));
  }
}
