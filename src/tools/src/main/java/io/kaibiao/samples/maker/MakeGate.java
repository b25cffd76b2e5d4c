package io.kaibiao.samples.maker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.samples.SampleFolder;
import io.kaibiao.samples.print.OpenSheets;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PrintStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the born-digital reports and tables of {@code training-samples/gate} with their truth; its
 * {@code make.sh} runs it. The same bytes each time.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.samples.maker.MakeGate training-samples/gate
 * </pre>
 */
public final class MakeGate {

  private static final long SEED = 20261125;

  /** Indices of the presets: the budget of one place and the final accounts of another. */
  private static final List<Integer> PRESETS = List.of(0, 3);

  /** Tables of no form, whose structure is scored. */
  private static final List<GenericKind> TABLES =
      List.of(
          GenericKind.RULED_MERGED,
          GenericKind.DASHED_MERGED,
          GenericKind.HORIZONTAL_GROUPED,
          GenericKind.THREE_LINE_GROUPED,
          GenericKind.LATIN_RULED,
          GenericKind.LATIN_HORIZONTAL);

  private MakeGate() {}

  /**
   * Runs from the command line.
   *
   * @param args the output folder
   */
  public static void main(String[] args) throws IOException {
    SampleFolder folder = new SampleFolder(Path.of(args[0]));
    for (int index : PRESETS) {
      ReportDraft report = ReportMaker.ofRun(index, SEED + index);
      write(folder, name(report), "digital", report, report.pdf());
    }
    ReportDraft open = ReportMaker.ofRun(PRESETS.get(1), SEED);
    for (OpenSheets.Rules rules : List.of(OpenSheets.Rules.HORIZONTAL, OpenSheets.Rules.THREE)) {
      byte[] pdf =
          new PdfMaker(PrintStyle.plain(), open.seed())
              .write(OpenSheets.open(open.sheets(), rules));
      String kind = "rules-" + rules.name().toLowerCase(Locale.ROOT);
      write(folder, name(open) + "-" + kind, kind, open, pdf);
    }
    for (GenericKind kind : TABLES) {
      GenericTable table = GenericMaker.make(kind, SEED);
      String name = "table-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      ObjectNode truth = truth(name + ".pdf", "other");
      grid(truth.putArray("tables").addObject().put("id", "01").putNull("form"), table.grid());
      Files.write(folder.place(name + ".pdf"), GenericSheet.print(table, SEED).pdf());
      folder.describe(name + ".pdf", "table", 1, truth);
    }
    selfEvaluation(folder);
  }

  /** Writes an evaluation form, its facts and its printed grid. */
  private static void selfEvaluation(SampleFolder folder) throws IOException {
    String document = "self-evaluation.pdf";
    ObjectNode truth = truth(document, "other");
    truth.put("fiscalYear", 2023).put("organization", "丰禾县文化和旅游局");
    ObjectNode table = truth.putArray("tables").addObject().put("id", "01").put("form", "PF01");
    table.put("unit", "万元").put("fiscalYear", 2023);
    ArrayNode rows = table.putArray("rows");
    SelfEvaluation.facts()
        .forEach(
            (key, cells) -> {
              ObjectNode row = rows.addObject().put("key", key).put("label", "");
              cells.forEach(row.putObject("cells")::put);
            });
    grid(table, SelfEvaluation.grid());
    Files.write(folder.place(document), SelfEvaluation.pdf(SEED));
    folder.describe(document, "performance", 1, truth);
  }

  private static ObjectNode truth(String document, String kind) {
    ObjectNode truth = new ObjectMapper().createObjectNode();
    truth.put("document", document).put("kind", kind);
    truth.putArray("conditions");
    return truth;
  }

  private static void grid(ObjectNode table, CellGrid grid) {
    ObjectNode node = table.putObject("grid");
    node.put("rows", grid.rows()).put("columns", grid.columns());
    ArrayNode cells = node.putArray("cells");
    for (CellGrid.Cell cell : grid.cells()) {
      ObjectNode out = cells.addObject();
      out.put("row", cell.row()).put("column", cell.column());
      out.put("rowSpan", cell.rowSpan()).put("columnSpan", cell.columnSpan());
      out.put("text", cell.text());
    }
  }

  private static String name(ReportDraft report) {
    return report.layout().preset().name().toLowerCase(Locale.ROOT) + "-" + report.kind();
  }

  private static void write(
      SampleFolder folder, String name, String kind, ReportDraft report, byte[] pdf)
      throws IOException {
    String document = name + ".pdf";
    ObjectNode truth =
        (ObjectNode) new ObjectMapper().readTree(TruthWriter.truth(document, report));
    // The preset defines the layout of its forms. The manifest names the properties that make it
    // difficult.
    truth.putArray("conditions");
    Files.write(folder.place(document), pdf);
    folder.describe(document, kind, report.sheets().size(), truth);
  }
}
