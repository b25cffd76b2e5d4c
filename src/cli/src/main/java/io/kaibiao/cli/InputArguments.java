package io.kaibiao.cli;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.InputFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns the INPUT arguments into inputs; {@code -} is standard input. */
final class InputArguments {

  /** The argument that stands for a standard stream. */
  static final String STANDARD_STREAM = "-";

  private InputArguments() {}

  static List<Input> resolve(
      List<String> arguments, InputFinder.Depth depth, String streamName, InputStream in)
      throws IOException {
    int dash = arguments.indexOf(STANDARD_STREAM);
    if (dash < 0) {
      return InputFinder.find(arguments, depth);
    }
    List<Input> inputs = new ArrayList<>(InputFinder.find(arguments.subList(0, dash), depth));
    inputs.add(new Input.Document(streamName, in.readAllBytes()));
    inputs.addAll(InputFinder.find(arguments.subList(dash + 1, arguments.size()), depth));
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
