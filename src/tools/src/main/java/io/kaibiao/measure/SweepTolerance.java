package io.kaibiao.measure;

import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.evaluate.Evaluation;
import io.kaibiao.evaluate.Measure;
import io.kaibiao.evaluate.TruthSet;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.ocr.Readers;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Converts a corpus once for each of several values of one tolerance and prints what comes of it.
 *
 * <pre>SweepTolerance NAME FROM TO STEP DOCUMENT...</pre>
 *
 * <p>NAME is {@code ocr.} and a component of {@code ReadingPolicy}, or {@code proof.} and one of
 * {@code Costs}; all other values are the standard ones. A line a value: how many facts and how
 * many doubtful cells the documents have together; and, of those with a truth file ({@code x.json}
 * or {@code truth/x.json} beside {@code x.pdf}), how many cells are exact, wrong without a doubt
 * (silent), and missing. The standard value's line is marked with a star where it is one of the
 * values.
 */
public final class SweepTolerance {

  private static final double SAME = 1e-9;

  private final SweptTolerance tolerance;
  private final List<Path> documents;
  private final Exporter exporter = new Exporter();

  private SweepTolerance(SweptTolerance tolerance, List<Path> documents) {
    this.tolerance = tolerance;
    this.documents = documents;
  }

  /** The counts with one value. The last three cover only documents with a truth file. */
  record Counted(long facts, long doubtful, long exact, long silent, long missing) {

    static final Counted NONE = new Counted(0, 0, 0, 0, 0);

    Counted plus(Counted other) {
      return new Counted(
          facts + other.facts,
          doubtful + other.doubtful,
          exact + other.exact,
          silent + other.silent,
          missing + other.missing);
    }
  }

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException, InputException, OutputException {
    if (args.length < 5) {
      System.err.println("usage: SweepTolerance NAME FROM TO STEP DOCUMENT...");
      return;
    }
    SweptTolerance tolerance = SweptTolerance.named(args[0]);
    double from = Double.parseDouble(args[1]);
    double to = Double.parseDouble(args[2]);
    double step = Double.parseDouble(args[3]);
    List<Path> documents = Arrays.stream(args).skip(4).map(Path::of).toList();
    SweepTolerance sweep = new SweepTolerance(tolerance, documents);
    System.out.printf(
        Locale.ROOT,
        "%-20s %10s %10s %10s %10s %10s%n",
        tolerance.name(),
        "facts",
        "doubtful",
        "exact",
        "silent",
        "missing");
    for (double value : values(from, to, step)) {
      Counted counted = sweep.count(value);
      System.out.printf(
          Locale.ROOT,
          "%-20s %10d %10d %10d %10d %10d%n",
          String.format(Locale.ROOT, "%.4f", value) + (isStandard(tolerance, value) ? " *" : ""),
          counted.facts(),
          counted.doubtful(),
          counted.exact(),
          counted.silent(),
          counted.missing());
    }
  }

  private static boolean isStandard(SweptTolerance tolerance, double value) {
    return Math.abs(value - tolerance.standard()) < SAME;
  }

  /** Returns the values from one number to another, including both. */
  static List<Double> values(double from, double to, double step) {
    if (step <= 0 || to < from) {
      throw new IllegalArgumentException("give a step above 0 and a range that goes up");
    }
    long steps = (long) Math.floor((to - from) / step + SAME);
    return Stream.iterate(0L, i -> i <= steps, i -> i + 1).map(i -> from + i * step).toList();
  }

  /** Converts all documents with one value of the tolerance. */
  private Counted count(double value) throws IOException, InputException, OutputException {
    Counted all = Counted.NONE;
    Proof proof = new Proof(Rulebook.standard(), tolerance.costs(value));
    try (Kaibiao kaibiao =
        Kaibiao.builder()
            .engines(() -> Readers.installed(tolerance.policy(value)))
            .proof(proof)
            .build()) {
      for (Path document : documents) {
        all = all.plus(count(document, kaibiao.convert(document)));
      }
    }
    return all;
  }

  private Counted count(Path document, Report report)
      throws IOException, InputException, OutputException {
    long facts = cells(report).count();
    long doubtful = cells(report).filter(cell -> cell.status() == Status.DOUBTFUL).count();
    Optional<Path> truth = truth(document);
    if (truth.isEmpty()) {
      return new Counted(facts, doubtful, 0, 0, 0);
    }
    Path folder = Files.createTempDirectory("sweep");
    try {
      Path result = folder.resolve("result");
      exporter.write(report, result, Set.of(Format.JSON, Format.FACTS), Existing.KEEP);
      Evaluation scores = Evaluation.of(result, TruthSet.read(truth.get()));
      return new Counted(
          facts,
          doubtful,
          number(scores, Measure.EXACT),
          number(scores, Measure.SILENT_WRONG) + number(scores, Measure.SILENT_EXTRA),
          number(scores, Measure.MISSING));
    } finally {
      delete(folder);
    }
  }

  private static Stream<Cell> cells(Report report) {
    return report.tables().stream()
        .filter(table -> table.isRecognised())
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().values().stream());
  }

  private static long number(Evaluation scores, Measure measure) {
    return Math.round(measure.of(scores.overall()).orElse(0));
  }

  private static Optional<Path> truth(Path document) {
    String file = String.valueOf(document.getFileName());
    String name = file.substring(0, Math.max(0, file.lastIndexOf('.'))) + ".json";
    return Stream.of(document.resolveSibling(name), document.resolveSibling("truth").resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
