package io.kaibiao.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that reads scans, with the native libraries of one platform. */
class ScannedConsumerTest {

  /** Files of the class path that only the tests bring. */
  private static final Pattern TESTING =
      Pattern.compile("(junit-|jqwik|opentest4j|apiguardian|surefire).*|test-classes");

  private static List<Path> runtimeClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(entry -> !TESTING.matcher(String.valueOf(entry.getFileName())).matches())
        .filter(Files::exists)
        .toList();
  }

  private static String fileNames() {
    return runtimeClassPath().stream()
        .map(entry -> String.valueOf(entry.getFileName()))
        .collect(Collectors.joining(" "));
  }

  /** Returns how many facts the result's file of facts has, a line each below the header. */
  private static long facts(Report report, Path folder) throws IOException, OutputException {
    Path result = folder.resolve("result");
    new Exporter().write(report, result, Format.STANDARD, Existing.KEEP);
    return Files.readAllLines(result.resolve("facts.csv")).size() - 1L;
  }

  @Test
  void aScanIsConverted(@TempDir Path folder) throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report report = kaibiao.convert(Path.of("training-samples/scans/fa02-bilevel-150.pdf"));
      assertTrue(facts(report, folder) > 0, "facts");
      assertTrue(
          report.findings().stream()
              .noneMatch(finding -> finding.code() == FindingCode.READER_FAILED),
          () -> report.findings().toString());
    }
  }

  @Test
  void theNativeLibrariesAreOfOnePlatform() throws IOException {
    assertEquals(
        2,
        runtimeClassPath().stream().filter(entry -> entry.toString().contains("bytedeco")).count(),
        ScannedConsumerTest::fileNames);
    assertFalse(fileNames().contains("picocli"), ScannedConsumerTest::fileNames);
    // In a build that stops at the tests, the library's own modules are folders of classes yet.
    List<Path> jars = runtimeClassPath().stream().filter(Files::isRegularFile).toList();
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    System.out.println(
        String.format(
            Locale.ROOT, "%s consumer: %.1f MB in %d jars", "scanned", bytes / 1e6, jars.size()));
  }
}
