package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.export.MarkdownWriter;
import io.kaibiao.export.content.Fact;
import io.kaibiao.export.xlsx.ReportWorkbook;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports that are written as Markdown and as workbooks, by us and by an office suite, and read
 * again say the same, but for pages and for what was repaired or doubted about them.
 */
class RoundTripTest {

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();

  private static final Path SAMPLES = Path.of("training-samples");

  /** What a place is, and why a figure was doubted: only the first source can say it. */
  private static final Set<String> OF_THE_SOURCE = Set.of("page", "repairs");

  /** What LibreOffice's HTML can't say: its first lines list sheets, so that it has no cover. */
  private static final Set<String> OF_THE_COVER = Set.of("page", "repairs", "level");

  @AfterAll
  static void close() {
    KAIBIAO.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports/sample-final-accounts",
        "reports/sample-budget",
        "gate/national-budget",
        "gate/self-evaluation",
        "gate/shanghai-final-accounts",
        "gate/shanghai-final-accounts-rules-three",
        "gate/table-ruled-merged",
        "gate/table-three-line-grouped",
        "gate/table-latin-ruled"
      })
  void ourOwnFilesSayTheSame(String name, @TempDir Path folder) throws Exception {
    Report report = read(SAMPLES.resolve(name + ".pdf"));
    new MarkdownWriter().write(report, folder);
    ReportWorkbook.write(report, folder.resolve("report.xlsx"));

    assertEquals(
        facts(report, OF_THE_SOURCE), facts(read(folder.resolve("report.md")), OF_THE_SOURCE));
    assertEquals(
        facts(report, OF_THE_SOURCE), facts(read(folder.resolve("report.xlsx")), OF_THE_SOURCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports/sample-final-accounts", "gate/table-three-line-grouped"})
  void filesOfAnOfficeSuiteSayTheSame(String name, @TempDir Path folder) throws Exception {
    OtherProgram office = OtherProgram.orSkip("soffice", "--version");
    Report report = read(SAMPLES.resolve(name + ".pdf"));
    Path file = folder.resolve("report.xlsx");
    ReportWorkbook.write(report, file);

    Path sheets = converted(office, file, "ods", folder);
    assertEquals(
        facts(report, OF_THE_SOURCE),
        facts(read(converted(office, sheets, "xlsx", folder)), OF_THE_SOURCE));
    assertEquals(
        facts(report, OF_THE_COVER),
        facts(read(converted(office, file, "html", folder)), OF_THE_COVER));
  }

  private static Path converted(OtherProgram office, Path file, String to, Path folder)
      throws Exception {
    Path out = Files.createDirectories(folder.resolve(to));
    office.run(
        List.of(
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            out.toString(),
            file.toString()));
    return out.resolve("report." + to);
  }

  private static Report read(Path file) throws IOException, InputException {
    return KAIBIAO.convert(
        file.getFileName().toString(), Files.readAllBytes(file), ConversionOptions.DEFAULT);
  }

  /** Returns the facts of a report, one a line, without some columns. */
  private static String facts(Report report, Set<String> without) {
    List<String> lines = new ArrayList<>();
    for (Table table : report.tables()) {
      Fact.<RuntimeException>of(table, fact -> lines.add(line(fact, without)));
    }
    assertTrue(lines.size() > 20, "no facts");
    return String.join("\n", lines);
  }

  private static String line(Fact fact, Set<String> without) {
    return IntStream.range(0, Fact.COLUMNS.size())
        .filter(i -> !without.contains(Fact.COLUMNS.get(i)))
        .mapToObj(fact.fields()::get)
        .collect(Collectors.joining("|"));
  }
}
