package io.kaibiao.export.json;

import io.kaibiao.export.content.Rounded;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Value;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams the cells of {@code report.json}, data cells and printed ones. */
final class JsonCell {

  private final JsonMembers members;

  JsonCell(JsonMembers members) {
    this.members = members;
  }

  /** Writes a data cell as the value of the member or element that was begun. */
  void write(Cell cell, Dimensions place) throws IOException {
    write(cell, Rounded.confidence(cell.confidence()), place);
  }

  /** Writes a data cell that a proof may begin with: its confidence to the last digit. */
  void writeExact(Cell cell) throws IOException {
    write(cell, Rounded.exact(cell.confidence()), Dimensions.NONE);
  }

  private void write(Cell cell, String confidence, Dimensions place) throws IOException {
    members.out().writeStartObject();
    Value value = cell.value();
    members.text("value", value.canonical());
    if (!Value.parse(value.canonical()).equals(value)) {
      members.text("type", type(value));
    }
    members.text("unit", cell.unit());
    members.text("raw", cell.raw());
    members.text("status", cell.status().id());
    members.number("confidence", confidence);
    members.out().writeNumberField("page", cell.page());
    JsonDocument.box(cell.box(), members.out());
    members.texts("repairs", cell.repairs().stream().map(RepairCode::id).toList());
    Evidence evidence = cell.evidence();
    members.text("proof", evidence.verdict().id());
    members.textsIfAny("candidates", evidence.candidates());
    members.textsIfAny("proofs", evidence.proofs());
    reading(evidence.origin(), evidence.confidence(), evidence.alternatives());
    JsonStatement.write(place, members.out());
    members.out().writeEndObject();
  }

  private static String type(Value value) {
    if (value instanceof Value.Text) {
      return "text";
    }
    return value instanceof Value.Amount ? "amount" : "percentage";
  }

  /** Writes a printed cell; with what it is worth unless {@code statuses} is null. */
  void write(GridCell cell, @Nullable GridStatuses statuses) throws IOException {
    members.startLine();
    members.out().writeNumberField("row", cell.row());
    members.out().writeNumberField("column", cell.column());
    members.out().writeNumberField("rowSpan", cell.rowSpan());
    members.out().writeNumberField("columnSpan", cell.columnSpan());
    members.text("text", cell.text());
    JsonDocument.box(cell.box(), members.out());
    members.out().writeNumberField("page", cell.page());
    if (statuses != null && GridStatuses.isRead(cell)) {
      members.text("status", statuses.of(cell).id());
      members.number("confidence", Rounded.confidence(statuses.confidence(cell)));
    }
    reading(cell.origin(), cell.confidence(), cell.alternatives());
    members.out().writeEndObject();
  }

  /** Writes where characters came from, unless they are those of a sound text layer. */
  private void reading(Origin origin, double confidence, List<String> alternatives)
      throws IOException {
    if (origin == Origin.TEXT_LAYER
        && confidence == GridCell.TEXT_LAYER_CONFIDENCE
        && alternatives.isEmpty()) {
      return;
    }
    members.out().writeObjectFieldStart("reading");
    members.text("origin", origin.id());
    members.number("confidence", Rounded.exact(confidence));
    members.textsIfAny("alternatives", alternatives);
    members.out().writeEndObject();
  }
}
