package io.kaibiao.cli.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cli.ConversionSource;
import io.kaibiao.cli.Main;
import io.kaibiao.cli.language.Language;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.WatchedOutput;
import io.kaibiao.error.OutputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code kaibiao install}. */
@DisabledOnOs(OS.WINDOWS)
class InstallCommandTest {

  private final Path prefix;
  private final Path launcher;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ProcessStreams process =
      new ProcessStreams(
          new ByteArrayInputStream(new byte[0]), out, System.err, false, Map.of("PATH", "/bin"));

  InstallCommandTest(@TempDir Path folder) throws IOException {
    prefix = folder.resolve("it's here");
    launcher = Files.createFile(folder.resolve("kaibiao"));
  }

  @Test
  void theProgramIsLinkedAndDescribed() throws Exception {
    run("--prefix", prefix.toString());
    assertEquals(launcher, Files.readSymbolicLink(prefix.resolve("bin/kaibiao")));
    String page = Files.readString(prefix.resolve("share/man/man1/kaibiao-convert.1"));
    assertTrue(page.startsWith(".TH \"KAIBIAO\\-CONVERT\" 1 \"\" \"kaibiao "), page);
    assertTrue(page.contains("\n.TP\n\\fB\\-o\\fR, \\fB\\-\\-output\\fR=\\fIDIR\\fR\n"), page);
    assertTrue(page.contains("\nkaibiao convert report.pdf \\-\\-output out\n"), page);
    String chinese = Files.readString(prefix.resolve("share/man/zh_CN/man1/kaibiao.1"));
    assertTrue(chinese.contains(".SH \"名称\"\nkaibiao \\- 把"), chinese);
    assertTrue(
        Files.readString(prefix.resolve("share/bash-completion/completions/kaibiao"))
            .contains("--overwrite"));
    assertTrue(
        Files.readString(prefix.resolve("share/zsh/site-functions/_kaibiao"))
            .contains("it'\\''s here"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("to PATH"));
  }

  @Test
  void noLineOfAPageIsTakenForARequestOfRoff() throws Exception {
    run("--prefix", prefix.toString());
    try (Stream<Path> pages = Files.walk(prefix.resolve("share/man"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        List<String> requests =
            Files.readAllLines(page).stream().filter(line -> line.startsWith(".")).toList();
        assertTrue(
            requests.stream().allMatch(line -> line.matches("\\.(TH|SH) \".*|\\.(TP|nf|fi)")),
            page + ": " + requests);
      }
    }
  }

  @Test
  void anInstallationIsReplacedAndRemoved() throws Exception {
    run("--prefix", prefix.toString());
    run("--prefix", prefix.toString());
    run("--prefix", prefix.toString(), "--remove");
    try (Stream<Path> left = Files.walk(prefix)) {
      assertEquals(List.of(), left.filter(path -> !Files.isDirectory(path)).toList());
    }
  }

  @Test
  void aFileThatIsNoLinkIsKept() throws Exception {
    Path own = prefix.resolve("bin/kaibiao");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "mine");
    assertThrows(OutputException.class, () -> run("--prefix", prefix.toString()));
    assertThrows(OutputException.class, () -> run("--prefix", prefix.toString(), "--remove"));
    assertEquals("mine", Files.readString(own));
    assertFalse(Files.exists(prefix.resolve("share")));
  }

  private void run(String... arguments) throws Exception {
    InstallCommand command = new InstallCommand(process, this::program, launcher.toString());
    new CommandLine(command).parseArgs(arguments);
    assertEquals(0, command.call());
  }

  private CommandLine program(Language language) {
    return Main.commandLine(
        process.speaking(language), new WatchedOutput(out), ConversionSource.KAIBIAO);
  }
}
