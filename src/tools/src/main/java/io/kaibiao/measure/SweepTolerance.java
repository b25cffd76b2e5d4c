package io.kaibiao.measure;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Converts documents once for each of several values of one limit and prints what comes of it.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.SweepTolerance NAME FROM TO STEP DOCUMENT...
 * java -cp 'src/cli/target/lib/*' io.kaibiao.measure.SweepTolerance CLASS # lists the limits
 * </pre>
 *
 * <p>Runs at the top of a checkout, with a JDK. NAME is any limit of the main sources: a component
 * of a record of tolerances, such as {@code LineTolerances.Junctions.needsOne} or {@code
 * Costs.margin}, or a private constant, such as {@code StreamText.BLANK}. For each value, the class
 * is compiled with it and put on the class path before the jars of a Java program of its own,
 * {@link CountFacts}, so nothing in the library knows of the sweep.
 *
 * <p>A line a value: what {@link CountFacts} counts. The line of the standard value is marked with
 * a star where it is one of the values.
 */
public final class SweepTolerance {

  private static final double SAME = 1e-9;

  private final ToleranceFile file;
  private final Tolerance tolerance;
  private final List<String> documents;

  private SweepTolerance(ToleranceFile file, Tolerance tolerance, List<String> documents) {
    this.file = file;
    this.tolerance = tolerance;
    this.documents = documents;
  }

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      run(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
  }

  private static void run(String[] args) throws IOException, InterruptedException {
    List<ToleranceFile> files = args.length == 0 ? List.of() : ToleranceFile.all(Path.of(""));
    if (args.length == 1) {
      list(ToleranceFile.of(args[0], files));
      return;
    }
    if (args.length < 5) {
      System.err.println("usage: SweepTolerance NAME FROM TO STEP DOCUMENT... | CLASS");
      return;
    }
    ToleranceFile file = ToleranceFile.of(args[0], files);
    Tolerance tolerance = file.named(args[0]);
    double from = Double.parseDouble(args[1]);
    double to = Double.parseDouble(args[2]);
    double step = Double.parseDouble(args[3]);
    new SweepTolerance(file, tolerance, Arrays.asList(args).subList(4, args.length))
        .run(values(from, to, step));
  }

  private static void list(ToleranceFile file) {
    for (Tolerance tolerance : file.tolerances()) {
      System.out.printf(
          Locale.ROOT,
          "%s = %s%n    %s%n",
          tolerance.name(),
          tolerance.literal(),
          tolerance.description());
    }
  }

  private void run(List<Double> values) throws IOException, InterruptedException {
    System.out.printf(Locale.ROOT, "%-20s %s%n", tolerance.name(), CountFacts.HEADER);
    for (double value : values) {
      String counts = counts(value);
      System.out.printf(
          Locale.ROOT,
          "%-20s %s%n",
          String.format(Locale.ROOT, "%.4f", value) + (isStandard(value) ? " *" : ""),
          counts);
    }
  }

  private boolean isStandard(double value) {
    return tolerance.value().filter(standard -> Math.abs(value - standard) < SAME).isPresent();
  }

  /** Returns the values from one number to another, including both. */
  static List<Double> values(double from, double to, double step) {
    if (step <= 0 || to < from) {
      throw new IllegalArgumentException("give a step above 0 and a range that goes up");
    }
    long steps = (long) Math.floor((to - from) / step + SAME);
    return Stream.iterate(0L, i -> i <= steps, i -> i + 1)
        .map(BigDecimal::valueOf)
        .map(i -> BigDecimal.valueOf(step).multiply(i).add(BigDecimal.valueOf(from)))
        .map(BigDecimal::doubleValue)
        .toList();
  }

  private String counts(double value) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sweep");
    try {
      Path classes = compiled(file, tolerance, value, folder);
      return output(classes);
    } finally {
      delete(folder);
    }
  }

  /**
   * Compiles the class of a limit with another value, and returns the folder of its class files.
   */
  static Path compiled(ToleranceFile file, Tolerance tolerance, double value, Path folder)
      throws IOException {
    Path source = folder.resolve(String.valueOf(file.path().getFileName()));
    Files.writeString(source, tolerance.replaced(file.source(), value));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath());
      if (!compiler
          .getTask(messages, manager, null, options, null, manager.getJavaFileObjects(source))
          .call()) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "%s can't be %s: %s", tolerance.name(), value, messages));
      }
    }
    return classes;
  }

  /** Converts all documents in a program of its own that takes these classes first. */
  private String output(Path classes) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(classes + File.pathSeparator + classPath());
    command.add(CountFacts.class.getName());
    command.addAll(documents);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the conversions ended with " + process.exitValue());
    }
    return output.stripTrailing();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
