package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's samples compile, and the library says nothing that only the command line knows. */
class LibraryGuideTest {

  private static final Path GUIDE = Path.of("docs/library.md");

  private static final Pattern SAMPLE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

  /** A string with a word that begins like an option. */
  private static final Pattern OPTION = Pattern.compile("\"[^\"\\n]*(?<![-\\w])--[a-z][^\"\\n]*\"");

  /** What samples may take for given. */
  private static final String AROUND =
      """
      import io.kaibiao.*;
      import io.kaibiao.compare.*;
      import io.kaibiao.correction.*;
      import io.kaibiao.correction.application.*;
      import io.kaibiao.correction.result.*;
      import io.kaibiao.error.*;
      import io.kaibiao.export.*;
      import io.kaibiao.export.original.*;
      import io.kaibiao.export.reading.*;
      import io.kaibiao.form.own.CatalogueFile;
      import io.kaibiao.metrics.*;
      import io.kaibiao.ocr.*;
      import io.kaibiao.proof.rules.*;
      import io.kaibiao.report.*;
      import io.kaibiao.report.place.*;
      import io.kaibiao.report.table.*;
      import io.kaibiao.report.text.*;
      import io.kaibiao.scan.Raster;
      import java.nio.file.*;
      import java.time.Instant;
      import java.util.*;
      import java.util.concurrent.*;

      abstract class Sample%d {
        Kaibiao kaibiao = Kaibiao.builder().build();
        EngineProvider ownEngines;
        %s
      }
      """;

  @Test
  void samplesCompile(@TempDir Path classes) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    Matcher samples = SAMPLE.matcher(Files.readString(GUIDE));
    while (samples.find()) {
      String sample = samples.group(1);
      boolean declares =
          Pattern.compile("(?m)^\\S*\\s*(class|record|interface) ").matcher(sample).find();
      String body = declares ? sample : "void sample() throws Exception {\n" + sample + "}";
      int number = sources.size() + 1;
      sources.add(
          new Source(
              "Sample" + number, AROUND.replace("%d", String.valueOf(number)).replace("%s", body)));
    }
    assertTrue(sources.size() >= 5, "the samples are found");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path")),
                null,
                sources)
            .call();
    assertTrue(compiled, () -> GUIDE + ": " + messages);
  }

  @Test
  void theLibraryMentionsNoOptionOfTheCommandLine() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : List.of("core", "readers")) {
      try (Stream<Path> files = Files.walk(Path.of("src", module, "src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher option = OPTION.matcher(Files.readString(file));
          while (option.find()) {
            found.add(file + ": " + option.group());
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String type, String text) {
      super(URI.create("string:///" + type + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
