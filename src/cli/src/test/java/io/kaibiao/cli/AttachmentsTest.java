package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.cli.terminal.ExitStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code convert --attachments} on a PDF in a PDF in a PDF in a PDF. */
@Tag("machine")
class AttachmentsTest {

  private final Path folder;
  private final Path out;
  private Path outermost = Path.of("");

  AttachmentsTest(@TempDir Path folder) {
    this.folder = folder;
    this.out = folder.resolve("out");
  }

  @BeforeEach
  void nest() throws IOException {
    byte[] innermost = pdf("", new byte[0]);
    byte[] third = pdf("innermost.pdf", innermost);
    byte[] second = pdf("../../third.pdf", third);
    outermost = folder.resolve("outermost.pdf");
    Files.write(outermost, pdf("second.pdf", second));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-isolate", "--isolate"})
  void attachmentsOfTwoLevelsGetFoldersOfTheirOwn(String option) throws IOException {
    CliRun run =
        CliRun.of("convert", outermost.toString(), "-o", out.toString(), "--attachments", option);
    assertEquals(ExitStatus.OK, run.status(), run.err());
    assertEquals(List.of("outermost", "outermost-second", "outermost-second-third"), folders());
    assertEquals(List.of("info"), severities("outermost"));
    assertEquals(List.of("info"), severities("outermost-second"));
    assertEquals(List.of("warning"), severities("outermost-second-third"));
    assertTrue(run.err().contains("outermost.pdf: second.pdf: "), run.err());
    assertTrue(run.err().contains("3 inputs: 3 converted"), run.err());
  }

  @Test
  void withoutTheOptionAWarningNamesThem() throws IOException {
    CliRun run = CliRun.of("convert", outermost.toString(), "-o", out.toString());
    assertEquals(ExitStatus.OK, run.status(), run.err());
    assertEquals(List.of("outermost"), folders());
    assertEquals(List.of("warning"), severities("outermost"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-isolate", "--isolate"})
  void attachmentThatCannotBeConvertedFailsAlone(String option) throws IOException {
    Files.write(
        outermost, pdf("broken.pdf", "%PDF-1.7 no more".getBytes(StandardCharsets.US_ASCII)));
    CliRun run =
        CliRun.of("convert", outermost.toString(), "-o", out.toString(), "--attachments", option);
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(List.of("outermost"), folders());
    assertTrue(run.err().contains("outermost.pdf: broken.pdf: "), run.err());
  }

  @Test
  void inputThatCannotBeReadIsReportedOnce() throws IOException {
    Files.writeString(outermost, "no PDF");
    CliRun run = CliRun.of("convert", outermost.toString(), "-o", out.toString(), "--attachments");
    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertEquals(List.of(), folders());
  }

  @Test
  void standardOutputTakesNone() {
    CliRun run = CliRun.of("convert", outermost.toString(), "-o", "-", "--attachments");
    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("--attachments needs a folder"), run.err());
  }

  private List<String> folders() throws IOException {
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(out).filter(Files::isDirectory)) {
      return all.map(f -> f.getFileName().toString())
          .filter(name -> !name.equals(".kaibiao"))
          .sorted()
          .toList();
    }
  }

  private List<String> severities(String result) throws IOException {
    JsonNode report = new ObjectMapper().readTree(out.resolve(result + "/report.json").toFile());
    return report.get("findings").findValuesAsText("severity");
  }

  /** Returns a PDF of one blank page, with an attachment if that has a name. */
  private static byte[] pdf(String attached, byte[] content) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (!attached.isEmpty()) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
          to.write(content);
        }
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        COSDictionary file = new COSDictionary();
        file.setString(COSName.UF, attached);
        file.setItem(COSName.EF, embedded);
        COSArray files = new COSArray();
        files.add(file);
        document.getDocumentCatalog().getCOSObject().setItem("AF", files);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
