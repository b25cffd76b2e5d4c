package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Converts with class paths that lack what reads pixels. */
class MissingArtifactsTest {

  private static final String SCAN = "training-samples/scans/fa02-bilevel-150.pdf";
  private static final String DIGITAL = "training-samples/reports/sample-budget.pdf";
  private static final String EVERYTHING =
      "onnxruntime|rapidocr|tribuo|protobuf|hanlp|tess4j|jna-|tesseract-|leptonica-";

  /** Returns the findings of a conversion as text; any error that is thrown fails the test. */
  private static String findings(String lacking, String document) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!Path.of(entry).getFileName().toString().matches("(" + lacking + ").*")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass("io.kaibiao.Kaibiao");
      Object builder = type.getMethod("builder").invoke(null);
      Object kaibiao = builder.getClass().getMethod("build").invoke(builder);
      Object report = type.getMethod("convert", Path.class).invoke(kaibiao, Path.of(document));
      type.getMethod("close").invoke(kaibiao);
      return report.getClass().getMethod("findings").invoke(report).toString();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "onnxruntime, com.microsoft.onnxruntime:onnxruntime",
    "hanlp, com.hankcs:hanlp",
  })
  void aScanIsConvertedToTheEndAndSaysWhatIsMissing(String lacking, String artifact)
      throws Exception {
    String findings = findings(lacking, SCAN);
    assertTrue(
        findings.matches(
            "(?s).*severity=ERROR, code=reader-failed, message=[^\\n]*add "
                + artifact
                + " to the class path.*"),
        findings);
  }

  @Test
  void aScanIsConvertedToTheEndWithoutAnyOfIt() throws Exception {
    assertTrue(findings(EVERYTHING, SCAN).contains("reader-failed"));
  }

  @Test
  void aDocumentWithATextLayerNeedsNothingOfIt() throws Exception {
    assertEquals(findings("none", DIGITAL), findings(EVERYTHING, DIGITAL));
  }
}
