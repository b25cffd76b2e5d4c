package io.kaibiao.testing.maker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the reports of {@link MakeReports} with their truth in every {@link RulingStyle}, a folder
 * each, as the scorer reads them. Run it like {@link MakeReports}.
 */
public final class MakeOpenReports {

  private MakeOpenReports() {}

  /**
   * Runs from the command line.
   *
   * @param args the folder, and how many reports (40)
   */
  public static void main(String[] args) throws IOException {
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    for (RulingStyle style : RulingStyle.values()) {
      write(Path.of(args[0]).resolve(style.name()), style, count);
    }
  }

  private static void write(Path folder, RulingStyle style, int count) throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.createDirectories(folder.resolve("truth"));
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ReportDraft report = MakeReports.report(i, i + 1L);
      String kind = report.kind().equals("budget") ? "budget" : "final";
      String stem = String.format(Locale.ROOT, "%04d-%s-%s", i + 1, report.layout().name(), kind);
      Files.write(folder.resolve("docs").resolve(stem + ".pdf"), style.pdf(report));
      Files.writeString(
          folder.resolve("truth").resolve(stem + ".json"),
          TruthWriter.truth(stem + ".pdf", report));
      entries.add(TruthWriter.entry(stem, report));
    }
    Files.writeString(folder.resolve("manifest.json"), TruthWriter.manifest(entries));
  }
}
