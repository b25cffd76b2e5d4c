package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionNode;
import io.kaibiao.report.ProofBasis;
import io.kaibiao.report.Witness;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.UnprovedCell;
import io.kaibiao.report.table.UnprovedText;
import io.kaibiao.resource.JsonTree;
import java.io.IOException;
import java.util.List;

/** Streams the members of {@code report.json} that hold what the report was proved from. */
final class JsonBasis {

  private final JsonMembers members;
  private final JsonGenerator out;
  private final JsonCell cells;

  JsonBasis(JsonMembers members) {
    this.members = members;
    this.out = members.out();
    this.cells = new JsonCell(members);
  }

  /** Writes the members, but for those that would say nothing. */
  void write(ProofBasis basis, List<Table> tables) throws IOException {
    if (!basis.corrections().isEmpty()) {
      out.writeArrayFieldStart("corrections");
      for (Correction correction : basis.corrections()) {
        members.layout().inline();
        JsonTree.write(CorrectionNode.of(correction), out);
      }
      out.writeEndArray();
    }
    boolean told =
        basis.cells().isEmpty() && basis.texts().isEmpty() && basis.witnesses().isEmpty();
    if (!told) {
      proved(basis, tables);
    }
  }

  private void proved(ProofBasis basis, List<Table> tables) throws IOException {
    out.writeObjectFieldStart("basis");
    out.writeArrayFieldStart("cells");
    for (UnprovedCell cell : basis.cells()) {
      write(cell, tables);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("texts");
    for (UnprovedText text : basis.texts()) {
      members.startLine();
      members.text("table", tables.get(text.table()).id());
      out.writeNumberField("index", text.cell());
      out.writeFieldName("before");
      cells.write(text.before(), null);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("witnesses");
    for (Witness witness : basis.witnesses()) {
      write(witness);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(UnprovedCell cell, List<Table> tables) throws IOException {
    members.startLine();
    members.text("table", tables.get(cell.table()).id());
    out.writeNumberField("row", cell.row());
    members.text("column", cell.column());
    Cell before = cell.before();
    if (before != null) {
      out.writeNumberField("position", cell.position());
      out.writeFieldName("before");
      cells.writeExact(before);
    }
    out.writeEndObject();
  }

  private void write(Witness witness) throws IOException {
    members.startLine();
    members.text("place", witness.place());
    members.text("fact", witness.fact());
    members.text("number", witness.number().toPlainString());
    members.text("unit", witness.unit());
    out.writeNumberField("steps", witness.steps());
    members.text("origin", witness.origin().id());
    out.writeEndObject();
  }
}
