package io.kaibiao.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A program that this project did not write, by which an output is read back. */
public record OtherProgram(String name) {

  /** Returns a program; where it is missing, the test is skipped and a line says so. */
  public static OtherProgram orSkip(String name, String... question) {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(question));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(new File("/dev/null"))
              .start();
      process.waitFor();
    } catch (IOException e) {
      System.err.println("skipped: reading back with " + name + ", which is not installed");
      Assumptions.abort(name + " is not installed");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return new OtherProgram(name);
  }

  /** Runs the program, which must succeed, and returns what it printed. */
  public String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }
}
