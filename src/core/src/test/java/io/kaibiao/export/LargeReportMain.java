package io.kaibiao.export;

import io.kaibiao.report.Report;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Prints what writing a large report costs. Run it with the heap of interest and the number of
 * tables and of rows in each: {@code java -Xmx512m … LargeReportMain 1000 40}.
 */
final class LargeReportMain {

  private LargeReportMain() {}

  public static void main(String[] arguments) throws Exception {
    int tables = Integer.parseInt(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    long start = System.nanoTime();
    Exporter exporter = new Exporter();
    print("new Exporter", start);
    Path out = Files.createTempDirectory("large");
    start = System.nanoTime();
    exporter.write(SampleReport.small(), out.resolve("small"), Format.STANDARD, Existing.KEEP);
    print("small report, first time", start);
    start = System.nanoTime();
    exporter.write(SampleReport.small(), out.resolve("again"), Format.STANDARD, Existing.KEEP);
    print("small report, again", start);
    Report report = SampleReport.large(tables, rows);
    for (Format format : Format.values()) {
      start = System.nanoTime();
      exporter.write(report, out.resolve(format.id()), Set.of(format), Existing.KEEP);
      print("large report as " + format.id(), start);
    }
    Path json = out.resolve("json/report.json");
    start = System.nanoTime();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(json))) {
      System.out.println(new ReportSchema().violations(in));
    }
    print("validation alone of " + Files.size(json) / 1_000_000 + " MB", start);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println(
        "heap in use " + (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000 + " MB");
    System.out.println("files are in " + out);
  }

  private static void print(String what, long start) {
    System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
