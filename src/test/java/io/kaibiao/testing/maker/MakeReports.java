package io.kaibiao.testing.maker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes reports with their truth into a folder: {@code docs/}, {@code truth/} and {@code
 * manifest.json}, as the scorer reads them. The first ten are the presets in plain ink, a budget
 * and final accounts of each; the others are drawn.
 *
 * <pre>
 * mvn -o -q test-compile
 * mvn -o -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
 * java -cp target/test-classes:target/classes:$(cat target/test.classpath) \
 *     io.kaibiao.testing.maker.MakeReports FOLDER [COUNT [FIRST-SEED]]
 * python3 score.py OUT --root FOLDER
 * </pre>
 */
public final class MakeReports {
  private MakeReports() {}

  /**
   * Runs from the command line.
   *
   * @param args the folder, how many reports (40), and the first seed (1)
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 3) {
      System.err.println("usage: MakeReports FOLDER [COUNT [FIRST-SEED]]");
      System.exit(2);
    }
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    long firstSeed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    write(Path.of(args[0]), count, firstSeed);
  }

  static void write(Path folder, int count, long firstSeed) throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.createDirectories(folder.resolve("truth"));
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ReportDraft report = report(i, firstSeed + i);
      String stem =
          String.format(
              Locale.ROOT,
              "%04d-%s-%s",
              firstSeed + i,
              report.layout().name(),
              report.kind().equals("budget") ? "budget" : "final");
      Files.write(folder.resolve("docs").resolve(stem + ".pdf"), report.pdf());
      Files.writeString(
          folder.resolve("truth").resolve(stem + ".json"),
          TruthWriter.truth(stem + ".pdf", report));
      entries.add(TruthWriter.entry(stem, report));
    }
    Files.writeString(folder.resolve("manifest.json"), TruthWriter.manifest(entries));
  }

  /** The report that stands at a place of a run. */
  static ReportDraft report(int index, long seed) {
    Layout.Preset[] presets = Layout.Preset.values();
    if (index < 2 * presets.length) {
      return ReportMaker.preset(presets[index / 2], index % 2 == 0, Ink.plain(), seed);
    }
    return ReportMaker.random(seed);
  }
}
