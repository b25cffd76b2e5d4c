package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cli.terminal.ExitStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: pipes, signals and the locale. */
@Timeout(60)
@Tag("machine")
class MainProcessTest {

  private final Path folder;

  MainProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    Process process = start("forms", "FA01");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(out.startsWith("FA01  收入支出决算总表"), out);
    assertEquals(ExitStatus.OK, process.waitFor());
  }

  @Test
  void standardInputMayBeAPipe() throws Exception {
    Process process = start("convert", "-", "--output", folder.resolve("out").toString());
    process.getOutputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(err.contains("stdin: is empty"), err);
    assertEquals(ExitStatus.FAILED, process.waitFor());
  }

  @Test
  void aProcessThatIsEndedLeavesNothing() throws Exception {
    Path out = folder.resolve("out");
    Process process = start("convert", "-", "--output", out.toString());
    try (OutputStream in = process.getOutputStream()) {
      in.write('%');
      in.flush();
      assertFalse(process.waitFor(500, TimeUnit.MILLISECONDS), "it waits for the document's end");
      process.destroy();
      assertTrue(process.waitFor() != ExitStatus.OK);
    }
    assertFalse(Files.exists(out));
  }

  @Test
  void twoProcessesShareTheWork() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("convert", "--jobs", "1", "--output"));
    arguments.add(folder.resolve("out").toString());
    for (String name : List.of("a", "b", "c", "d")) {
      arguments.add(document(name).toString());
    }
    Process one = start(arguments.toArray(String[]::new));
    Process other = start(arguments.toArray(String[]::new));
    int converted = converted(one) + converted(other);
    assertEquals(ExitStatus.OK, one.waitFor());
    assertEquals(ExitStatus.OK, other.waitFor());
    assertEquals(4, converted, "each document is converted once");
    try (Stream<Path> left = Files.list(folder.resolve("out/.kaibiao/runs"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  /** Returns how many documents the last line of a process counts as converted by it. */
  private static int converted(Process process) throws IOException {
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher count = Pattern.compile("4 inputs: (\\d+) converted, .*0 failed").matcher(err);
    assertTrue(count.find(), err);
    return Integer.parseInt(count.group(1));
  }

  private Path document(String name) throws IOException {
    Path file = folder.resolve(name + ".pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(name);
      document.save(file.toFile());
    }
    return file;
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}
