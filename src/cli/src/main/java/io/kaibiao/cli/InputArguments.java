package io.kaibiao.cli;

import io.kaibiao.batch.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the INPUT arguments into inputs; {@code -} is standard input. */
final class InputArguments {

  /** The argument that stands for a standard stream. */
  static final String STANDARD_STREAM = "-";

  private InputArguments() {}

  /**
   * Returns the inputs.
   *
   * @param folders finds those that are files and folders
   * @param streamName what the document on standard input is called
   */
  static List<Input> resolve(
      List<String> arguments,
      Function<List<String>, List<Input>> folders,
      String streamName,
      InputStream in)
      throws IOException {
    int dash = arguments.indexOf(STANDARD_STREAM);
    if (dash < 0) {
      return folders.apply(arguments);
    }
    List<Input> inputs = new ArrayList<>(folders.apply(arguments.subList(0, dash)));
    inputs.add(new Input.Document(streamName, in.readAllBytes()));
    inputs.addAll(folders.apply(arguments.subList(dash + 1, arguments.size())));
    return List.copyOf(inputs);
  }

  /** Tells whether an argument is a folder. */
  static boolean isFolder(String argument) {
    try {
      return Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      // The locale can't represent the name; the input reports it.
      return false;
    }
  }
}
