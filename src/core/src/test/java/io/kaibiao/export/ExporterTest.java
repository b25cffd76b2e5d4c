package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.export.reading.FactsCsvReader;
import io.kaibiao.export.reading.ResultFolder;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.testing.GoldenFolder;
import io.kaibiao.testing.UnderLocales;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {

  /** All that a report alone suffices for. */
  private static final Set<Format> ALL =
      EnumSet.complementOf(EnumSet.of(Format.REVIEW, Format.PDF, Format.ALTO));

  private static final Set<Format> STANDARD = EnumSet.copyOf(Format.STANDARD);

  private final Exporter exporter = new Exporter();
  private final Path out;

  ExporterTest(@TempDir Path out) {
    this.out = out;
  }

  @UnderLocales
  void writesEveryFile() throws Exception {
    exporter.write(SampleReport.small(), out.resolve("small"), STANDARD, Existing.KEEP);
    new GoldenFolder("export/small").assertSame(out.resolve("small"));
  }

  @Test
  void writesAReportWithNothingInIt() throws Exception {
    exporter.write(SampleReport.bare(), out.resolve("bare"), STANDARD, Existing.KEEP);
    new GoldenFolder("export/bare").assertSame(out.resolve("bare"));
  }

  @UnderLocales
  void theSameReportGivesTheSameBytes() throws Exception {
    exporter.write(SampleReport.small(), out.resolve("a"), ALL, Existing.KEEP);
    exporter.write(SampleReport.small(), out.resolve("b"), ALL, Existing.KEEP);
    for (String file : files(out.resolve("a"))) {
      assertArrayEquals(
          Files.readAllBytes(out.resolve("a").resolve(file)),
          Files.readAllBytes(out.resolve("b").resolve(file)),
          file);
    }
  }

  @Test
  void writesOnlyTheFormatsAskedFor() throws Exception {
    exporter.write(SampleReport.small(), out.resolve("j"), Set.of(Format.JSON), Existing.KEEP);
    assertEquals(Set.of("report.json"), files(out.resolve("j")));
    exporter.write(SampleReport.small(), out.resolve("f"), Set.of(Format.FACTS), Existing.KEEP);
    assertEquals(Set.of("facts.csv"), files(out.resolve("f")));
  }

  @UnderLocales
  void aDataPackageBringsTheFilesItDescribes() throws Exception {
    Path folder = out.resolve("p");
    exporter.write(SampleReport.small(), folder, Set.of(Format.PACKAGE), Existing.KEEP);
    JsonNode root = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    Set<String> described = new TreeSet<>(Set.of("datapackage.json"));
    Set<String> names = new TreeSet<>();
    for (JsonNode resource : root.get("resources")) {
      described.add(resource.get("path").asText());
      assertTrue(names.add(resource.get("name").asText()), "a name is given twice");
      if (resource.get("dialect").get("header").asBoolean()) {
        String header = Files.readAllLines(folder.resolve(resource.get("path").asText())).get(0);
        List<String> fields = resource.get("schema").get("fields").findValuesAsText("name");
        assertEquals(header, String.join(",", fields));
      }
    }
    assertEquals(files(folder), described);
  }

  /** The mark is all that differs, and readers of results take it or leave it. */
  @Test
  void csvFilesHaveAByteOrderMarkIfAskedTo() throws Exception {
    Path plain = out.resolve("plain");
    Path marked = out.resolve("marked");
    exporter.write(SampleReport.small(), plain, STANDARD, Existing.KEEP);
    new Exporter(CsvEncoding.UTF_8_WITH_MARK)
        .write(SampleReport.small(), marked, STANDARD, Existing.KEEP);
    assertEquals(files(plain), files(marked));
    for (String file : files(plain)) {
      String text = Files.readString(plain.resolve(file));
      String read = Files.readString(marked.resolve(file));
      if (file.endsWith(".csv")) {
        assertEquals(CsvEncoding.MARK + text, read, file);
      } else if (file.equals("datapackage.json")) {
        assertTrue(read.contains("begin with a byte order mark"), read);
      } else {
        assertEquals(text, read, file);
      }
    }
    assertEquals(
        FactsCsvReader.read(plain.resolve("facts.csv")),
        FactsCsvReader.read(marked.resolve("facts.csv")));
    assertEquals(List.of(), ResultFolder.read(marked).edits());
    assertEquals(CsvEncoding.UTF_8, CsvEncoding.of(plain));
    assertEquals(CsvEncoding.UTF_8_WITH_MARK, CsvEncoding.of(marked));
    Files.delete(marked.resolve("facts.csv"));
    assertEquals(CsvEncoding.UTF_8_WITH_MARK, CsvEncoding.of(marked));
    assertEquals(CsvEncoding.UTF_8, CsvEncoding.of(out.resolve("none")));
  }

  /** A spreadsheet may quote every field, behind the mark too. */
  @Test
  void quotedFieldsBehindAMarkAreRead() throws Exception {
    Path file =
        Files.writeString(
            out.resolve("facts.csv"),
            CsvEncoding.MARK
                + "\"table\",\"row\",\"column\",\"value\"\n\"01\",\"合计\",\"a\",\"1\"\n");
    assertEquals("合计", FactsCsvReader.read(file).get(0).row());
  }

  @Test
  void aResultThatBreaksTheSchemaIsNeverSeen() throws Exception {
    Report broken =
        new Report(
            SampleReport.SOURCE,
            new Metadata(ReportKind.BUDGET, 20233, "", ""),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    IllegalStateException bug =
        assertThrows(
            IllegalStateException.class,
            () -> exporter.write(broken, out.resolve("x"), ALL, Existing.KEEP));
    assertTrue(bug.toString().contains("/report/fiscalYear"), bug.toString());
    assertEquals(Set.of(), files(out));
    try (Stream<Path> left = Files.list(out)) {
      assertFalse(left.findAny().isPresent(), "something is left behind");
    }
  }

  @Test
  void formatsAreKnownByTheirNames() {
    assertEquals(Format.PACKAGE, Format.of("package"));
    String message =
        assertThrows(IllegalArgumentException.class, () -> Format.of("xml")).getMessage();
    assertEquals(
        "no such format: 'xml' (known: json, facts, tables, package, markdown, xlsx, pdf, alto, review)",
        message);
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> names.add(folder.relativize(path).toString().replace('\\', '/')));
    }
    return names;
  }
}
