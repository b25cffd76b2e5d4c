package io.kaibiao.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A main source file with the limits that it sets. No limit is visible to the compiler outside of
 * its file: a record's are read from its {@code STANDARD}, and other constants are private. So one
 * class compiled again with another value is all that a change of the value takes. Immutable.
 *
 * @param path the file
 * @param source its text
 */
record ToleranceFile(Path path, String source) {

  private static final Pattern RECORD =
      Pattern.compile(
          "/\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/\\s*(?:public )?record (?<name>\\w+)\\(",
          Pattern.DOTALL);

  private static final Pattern PARAMETER =
      Pattern.compile("@param (\\w+) (.*?)(?=@param |$)", Pattern.DOTALL);

  private static final Pattern ARGUMENT =
      Pattern.compile("/\\* (?<name>\\w+)= \\*/\\s*(?<value>-?[0-9][0-9a-zA-Z._]*)");

  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?:/\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/\\s*)?"
              + "private static final (?:int|long|float|double) (?<name>\\w+)\\s*=\\s*(?<value>[^;]+);",
          Pattern.DOTALL);

  /** Returns all main source files below a checkout. */
  static List<ToleranceFile> all(Path checkout) throws IOException {
    List<ToleranceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(checkout.resolve("src"))) {
      for (Path path :
          paths
              .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .toList()) {
        files.add(new ToleranceFile(path, Files.readString(path)));
      }
    }
    return List.copyOf(files);
  }

  /**
   * Returns the file of a limit. No two files of the project have one name.
   *
   * @throws IllegalArgumentException if there is no file of that name
   */
  static ToleranceFile of(String tolerance, List<ToleranceFile> files) {
    String owner = tolerance.replaceFirst("\\..*", "");
    return files.stream()
        .filter(file -> file.className().equals(owner))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(owner + ": no main class of this name"));
  }

  private String className() {
    return String.valueOf(path.getFileName()).replace(".java", "");
  }

  /**
   * Returns a limit of this file by its full name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that there are
   */
  Tolerance named(String name) {
    return tolerances().stream()
        .filter(tolerance -> tolerance.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "%s: no such limit; the file has: %s",
                        name,
                        tolerances().stream()
                            .map(Tolerance::name)
                            .collect(Collectors.joining(", ")))));
  }

  /** Returns the limits of this file: those of its records, then its private constants. */
  List<Tolerance> tolerances() {
    return Stream.concat(ofRecords().stream(), ofConstants().stream()).toList();
  }

  /** Returns the limits that are components of records with a {@code STANDARD}. */
  List<Tolerance> ofRecords() {
    List<Tolerance> found = new ArrayList<>();
    for (Matcher record = RECORD.matcher(source); record.find(); ) {
      String type = record.group("name");
      String doc = plain(record.group("doc"));
      Map<String, String> descriptions = descriptions(doc);
      String context = doc.replaceFirst("@param .*", "").strip();
      Matcher standard =
          Pattern.compile("\\b" + type + " STANDARD\\s*=\\s*new " + type + "\\(([^;]*)\\);")
              .matcher(source);
      if (!standard.find()) {
        continue;
      }
      Matcher argument = ARGUMENT.matcher(source).region(standard.start(1), standard.end(1));
      while (argument.find()) {
        String name = argument.group("name");
        found.add(
            new Tolerance(
                (type.equals(className()) ? type : className() + "." + type) + "." + name,
                argument.group("value"),
                descriptions.getOrDefault(name, ""),
                context,
                argument.start("value")));
      }
    }
    return List.copyOf(found);
  }

  private List<Tolerance> ofConstants() {
    List<Tolerance> found = new ArrayList<>();
    for (Matcher constant = CONSTANT.matcher(source); constant.find(); ) {
      String doc = constant.group("doc");
      found.add(
          new Tolerance(
              className() + "." + constant.group("name"),
              constant.group("value"),
              doc == null ? "" : plain(doc),
              "",
              constant.start("value")));
    }
    return List.copyOf(found);
  }

  private static Map<String, String> descriptions(String doc) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (Matcher parameter = PARAMETER.matcher(doc); parameter.find(); ) {
      descriptions.put(parameter.group(1), parameter.group(2).strip());
    }
    return descriptions;
  }

  /** The text of a Javadoc comment on one line. */
  private static String plain(String doc) {
    return doc.replaceAll("\\n\\s*\\*", " ").replaceAll("\\s+", " ").strip();
  }
}
