package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java keeps each jar of its class path open, and a process may be allowed 64 files. */
class OpenFilesTest {

  private static final Path TARGET = Path.of("src/cli/target");

  /** What the program has on its class path besides itself; the build writes it. */
  private static final Path CLASS_PATH = TARGET.resolve("class-path.txt");

  /**
   * The most jars: 64, less the own one, seven files of Java's, and 16 to start processes and for
   * databases.
   */
  private static final int MOST_JARS = 40;

  /** The files that a process is allowed here, where modules may be folders: one less for each. */
  private static final int MOST_FILES = 64 - 4;

  private final Path folder;

  OpenFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theClassPathLeavesRoomForOtherFiles() throws Exception {
    String[] entries = Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1);
    assertTrue(entries.length <= MOST_JARS, entries.length + " jars");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--isolate"})
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(120)
  void fewFilesAreEnough(String option) throws Exception {
    String classPath =
        TARGET.resolve("classes").toAbsolutePath()
            + File.pathSeparator
            + Files.readString(CLASS_PATH).strip();
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/sh",
            "-c",
            "ulimit -n "
                + MOST_FILES
                + "; exec \"$JAVA\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 io.kaibiao.cli.Main"
                + " convert training-samples/reports/sample-budget.pdf --quiet --output \"$OUT\" "
                + option);
    builder.environment().put("JAVA", System.getProperty("java.home") + "/bin/java");
    builder.environment().put("CLASSPATH", classPath);
    builder.environment().put("OUT", folder.resolve("out").toString());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(List.of("", 0), List.of(said, process.waitFor()));
    assertTrue(Files.exists(folder.resolve("out/sample-budget/facts.csv")));
  }
}
