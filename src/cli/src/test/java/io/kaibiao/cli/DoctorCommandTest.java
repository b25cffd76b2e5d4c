package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cli.terminal.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("machine")
class DoctorCommandTest {

  @Test
  void bothReadersWork() {
    CliRun run = CliRun.of("doctor");
    assertEquals(ExitStatus.OK, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("PP-OCRv4: works; ONNX Runtime 1."), run.out());
    assertTrue(run.out().contains("Tesseract: works; 5."), run.out());
    assertTrue(Pattern.compile("read '.*' in [0-9]+ ms").matcher(run.out()).find(), run.out());
  }

  @Test
  void aDocumentWithTextLoadsNoEngine(@TempDir Path folder) throws Exception {
    Path sample;
    try (Stream<Path> samples = Files.list(Path.of("training-samples", "reports"))) {
      sample = samples.filter(f -> f.toString().endsWith(".pdf")).sorted().findFirst().get();
    }
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "convert",
                sample.toString(),
                "--output",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(folder.resolve("output.txt")));
    List<String> engines;
    try (Stream<String> lines = Files.lines(log)) {
      engines =
          lines
              .filter(
                  line ->
                      line.matches(
                          ".*\\] (ai\\.onnxruntime|com\\.sun\\.jna|net\\.sourceforge)\\..*"))
              .toList();
    }
    assertEquals(List.of(), engines);
    assertTrue(Files.size(log) > 10000, "the log has the classes that were loaded");
  }
}
