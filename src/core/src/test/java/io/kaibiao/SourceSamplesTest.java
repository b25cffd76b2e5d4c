package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.export.alto.AltoFiles;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.testing.TruthComparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same report in every shape of source says the same. */
class SourceSamplesTest {

  private static final Path SAMPLES = Path.of("training-samples/sources");

  private final Path folder;

  SourceSamplesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "docling.json, docling",
    "mineru_content_list.json, mineru",
    "mineru_middle.json, mineru",
    "pp-structure-v2.txt, paddleocr",
    "pp-structure-v3.json, paddleocr",
    "report.docx, docx",
    "report.html, html",
    "report.md, markdown",
    "report.txt, text",
    "report.xlsx, xlsx",
    "words-alto.zip, alto",
    "words.hocr, hocr"
  })
  void everyShapeSaysTheTruth(String file, String kind) throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report report = kaibiao.convert(SAMPLES.resolve(file));

      assertEquals(kind, report.source().kind().id());
      assertEquals(List.of(), TruthComparison.differences(report, truth(SAMPLES, "truth.json")));
      assertEquals(facts(kaibiao.convert(SAMPLES.resolve("report.xlsx"))), facts(report));
    }
  }

  @Test
  void altoOfKaibiaoSaysTheSameWhenItIsReadAgain() throws Exception {
    Path sample = Path.of("training-samples/reports/sample-final-accounts.pdf");
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report printed = kaibiao.convert(sample);
      Path files = folder.resolve("alto");
      AltoFiles.write(printed, OriginalDocument.of(sample), files);

      Report again = kaibiao.convert(Files.write(folder.resolve("alto.zip"), packed(files)));

      assertEquals(facts(printed), facts(again));
      JsonNode truth =
          truth(Path.of("training-samples/reports/truth"), "sample-final-accounts.json");
      assertEquals(List.of(), TruthComparison.differences(again, truth));
    }
  }

  private static JsonNode truth(Path folder, String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(folder.resolve(name)));
  }

  private static List<String> facts(Report report) {
    List<String> facts = new ArrayList<>();
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        row.cells()
            .forEach(
                (column, cell) ->
                    facts.add(
                        String.join(
                            " ",
                            table.id(),
                            row.key(),
                            column,
                            cell.value().canonical(),
                            cell.status().id())));
      }
    }
    return facts;
  }

  private static byte[] packed(Path files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> pages = Files.list(files)) {
      for (Path page : pages.toList()) {
        zip.putNextEntry(new ZipEntry(page.getFileName().toString()));
        zip.write(Files.readAllBytes(page));
      }
    }
    return bytes.toByteArray();
  }
}
