package io.kaibiao.cli.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.error.InputException;
import io.kaibiao.export.Format;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The list of results, those with the most doubts first. A report is read again only when its file
 * has changed. Safe for use by many threads.
 */
final class ResultList {

  private static final JsonFactory JSON = new JsonFactory();

  private final ReviewedFolder folder;
  private final Originals originals;
  private final JsonReportReader reader = new JsonReportReader();
  private final Map<Path, Line> known = new ConcurrentHashMap<>();

  ResultList(ReviewedFolder folder, Originals originals) {
    this.folder = folder;
    this.originals = originals;
  }

  /**
   * What is told of a result.
   *
   * @param name the name of its folder
   * @param title title of the report
   * @param doubts how many of its cells are in doubt
   * @param contradicted how many of its cells an identity contradicts
   * @param cells how many cells it has
   * @param said how many corrections people made
   * @param original whether its document is found
   * @param problem why it can't be read; empty if it can
   * @param changed when the file was written that this is from
   */
  private record Line(
      String name,
      String title,
      int doubts,
      int contradicted,
      int cells,
      int said,
      boolean original,
      String problem,
      FileTime changed) {}

  /** Returns the list as JSON for its page. */
  String json() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Path result : folder.results()) {
      FileTime changed = Files.getLastModifiedTime(result.resolve(Format.JSON.entry()));
      Line line = known.get(result);
      if (line == null || !line.changed().equals(changed)) {
        line = line(result, changed);
        known.put(result, line);
      }
      lines.add(line);
    }
    lines.sort(
        Comparator.comparingInt(Line::doubts)
            .thenComparingInt(Line::contradicted)
            .reversed()
            .thenComparing(Line::name));
    return json(lines);
  }

  private Line line(Path result, FileTime changed) {
    String name = result.getFileName().toString();
    try {
      Report report = reader.read(result);
      List<Cell> cells =
          report.tables().stream()
              .flatMap(table -> table.rows().stream())
              .flatMap(row -> row.cells().values().stream())
              .toList();
      return new Line(
          name,
          report.metadata().title(),
          (int) cells.stream().filter(c -> c.status() == Status.DOUBTFUL).count(),
          (int) cells.stream().filter(c -> c.evidence().verdict() == Verdict.CONTRADICTED).count(),
          cells.size(),
          report.basis().corrections().size(),
          originals.path(result, report.source()).isPresent(),
          "",
          changed);
    } catch (InputException | RuntimeException e) {
      return new Line(name, "", 0, 0, 0, 0, false, String.valueOf(e.getMessage()), changed);
    }
  }

  private static String json(List<Line> lines) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeArrayFieldStart("results");
      for (Line line : lines) {
        out.writeStartObject();
        out.writeStringField("name", WellFormed.text(line.name()));
        out.writeStringField("title", WellFormed.text(line.title()));
        out.writeNumberField("doubts", line.doubts());
        out.writeNumberField("contradicted", line.contradicted());
        out.writeNumberField("cells", line.cells());
        out.writeNumberField("said", line.said());
        out.writeBooleanField("original", line.original());
        out.writeStringField("problem", WellFormed.text(line.problem()));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }
}
