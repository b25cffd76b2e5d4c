package io.kaibiao.cli.samples;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The output folder of the commands that make samples. */
final class SampleOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write into; created if missing.")
  private Path output = Path.of("");

  Path output() {
    return output;
  }

  /** Returns the base name of a document's samples: the name of its file without the ending. */
  static String stem(Path document) {
    String name = String.valueOf(document.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
