package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.export.FactsCsvWriter;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.OutlineEntry;
import io.kaibiao.testing.GoldenFolder;
import io.kaibiao.testing.TruthComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole sample reports, set by an office suite: against their truth, and against golden files
 * that show every change. {@code mvn test -Dtest=SampleReportsTest -Dkaibiao.golden.update=true}
 * writes the golden files anew.
 */
class SampleReportsTest {

  private static final Path SAMPLES = Path.of("training-samples/reports");

  @ParameterizedTest
  @ValueSource(strings = {"sample-final-accounts", "sample-budget"})
  void findsEveryCellOfTheTruthAndNoOther(String name) throws Exception {
    Path truth = SAMPLES.resolve("truth").resolve(name + ".json");
    assertEquals(
        "",
        String.join(
            "\n",
            TruthComparison.differences(
                convert(name), new ObjectMapper().readTree(truth.toFile()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample-final-accounts", "sample-budget"})
  void isReadAsBefore(String name, @TempDir Path folder) throws Exception {
    Report report = convert(name);
    new FactsCsvWriter().write(report, folder);
    Files.writeString(folder.resolve("outline.txt"), outline(report));
    Files.writeString(folder.resolve("text.txt"), text(report));
    new GoldenFolder("reports/" + name).assertSame(folder);
  }

  private static Report convert(String name) throws IOException {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      return kaibiao.convert(SAMPLES.resolve(name + ".pdf"));
    } catch (io.kaibiao.error.InputException e) {
      throw new IOException(e);
    }
  }

  /** How the report reads: its outline, and its text block by block. */
  private static String text(Report report) {
    StringBuilder out = new StringBuilder();
    for (OutlineEntry entry : report.document().outline()) {
      out.append("  ".repeat(entry.level() - 1)).append(entry.title()).append(" (");
      out.append(entry.style()).append(", ").append(entry.page()).append("-");
      out.append(entry.lastPage()).append(")\n");
    }
    for (Block block : report.document().blocks()) {
      out.append("\n").append(block.page()).append(" ").append(block.kind().id()).append(" ");
      out.append(block.table() == null ? "" : block.table() + " ").append(block.text());
    }
    return out.append("\n").toString();
  }

  /** What a person would check first: the tables, where they stand, and what their heads mean. */
  private static String outline(Report report) {
    StringBuilder out = new StringBuilder();
    Metadata metadata = report.metadata();
    out.append(metadata.kind()).append(" ").append(metadata.fiscalYear()).append(" ");
    out.append(metadata.organization()).append(" ").append(metadata.title()).append("\n");
    metadata.profile().claims().forEach(claim -> out.append("  ").append(claim).append("\n"));
    for (Table table : report.tables()) {
      out.append("\n").append(table.id()).append(" ").append(table.form()).append(" ");
      out.append(table.number()).append(" ").append(table.title()).append("\n");
      out.append("  pages ").append(table.pages()).append(", ");
      out.append(table.grid().rows()).append(" x ").append(table.grid().columns());
      out.append(", ").append(table.rows().size()).append(" rows, ").append(table.unit());
      out.append(", ").append(table.organization()).append(", ").append(table.fiscalYear());
      out.append("\n");
      for (HeaderColumn column : table.header()) {
        out.append("  ").append(column.column()).append(" = ");
        out.append(String.join(" / ", column.path()));
        out.append(column.ordinal() == null ? "" : " [" + column.ordinal() + "]").append("\n");
      }
      table.notes().forEach(note -> out.append("  note: ").append(note).append("\n"));
    }
    report.findings().forEach(f -> out.append("\n").append(f));
    return out.append("\n").toString();
  }
}
