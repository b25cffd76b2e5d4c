package io.kaibiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.evaluate.structure.ComparedValue;
import io.kaibiao.export.reading.FactsCsvReader;
import io.kaibiao.export.reading.FactsCsvReader.Fact;
import io.kaibiao.file.NamedFile;
import io.kaibiao.report.table.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the folder that {@code convert} wrote for one document. */
final class ConvertedFolder {

  private final ScoredColumns scored;

  ConvertedFolder(ScoredColumns scored) {
    this.scored = scored;
  }

  /**
   * Reads a result; a missing folder counts as not converted.
   *
   * @throws InputException if a file exists but can't be read
   */
  Converted read(Path folder) throws InputException {
    JsonNode root = report(folder.resolve("report.json"));
    Path facts = folder.resolve("facts.csv");
    boolean there = Files.exists(facts);
    List<String> contradicted = new ArrayList<>();
    for (JsonNode statement : root.path("statements")) {
      if (statement.path("agrees").isBoolean() && !statement.path("agrees").asBoolean()) {
        contradicted.add(statement.path("value").asText().replace(",", ""));
      }
    }
    JsonNode report = root.path("report");
    try {
      return new Converted(
          there,
          text(report.path("kind")),
          text(report.path("fiscalYear")),
          text(report.path("organization")),
          there ? tables(FactsCsvReader.read(facts)) : List.of(),
          described(root),
          forms(folder.resolve("tables")),
          contradicted);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new InputException(
          Reason.of(e),
          String.format(
              Locale.ROOT,
              "%s: no result of kaibiao that can be read (%s); convert the document again",
              folder,
              String.valueOf(e.getMessage()).lines().findFirst().orElse("no cause")),
          e);
    }
  }

  private static JsonNode report(Path file) throws InputException {
    if (!Files.exists(file)) {
      return MissingNode.getInstance();
    }
    try {
      return new ObjectMapper().readTree(NamedFile.read(file));
    } catch (IOException e) {
      throw new InputException(
          Reason.DAMAGED, file + ": is no JSON; convert the document again", e);
    }
  }

  private List<ConvertedTable> tables(List<Fact> facts) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Draft draft = drafts.computeIfAbsent(fact.table(), id -> new Draft(id, fact.form()));
      CellPlace place = new CellPlace(ComparedValue.text(fact.row()), fact.column());
      if (place.isCanonical() && scored.isNamed(draft.form, place)) {
        draft.add(
            place,
            new ConvertedTable.Cell(
                fact.value(), fact.status().equals(Status.DOUBTFUL.id()), fact.label()));
      } else {
        draft.beyond++;
      }
    }
    return drafts.values().stream().map(Draft::table).toList();
  }

  private static List<Converted.Described> described(JsonNode root) {
    List<Converted.Described> tables = new ArrayList<>();
    for (JsonNode table : root.path("tables")) {
      tables.add(
          new Converted.Described(
              table.path("id").asText(),
              text(table.path("form")),
              text(table.path("organization")),
              text(table.path("unit")),
              grid(table.path("grid"))));
    }
    return tables;
  }

  private static @Nullable CellGrid grid(JsonNode node) {
    return node.isObject() ? GridFile.grid(node) : null;
  }

  private static List<String> forms(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".csv") && name.indexOf('-') >= 0)
          .sorted()
          .map(name -> name.substring(name.indexOf('-') + 1, name.length() - ".csv".length()))
          .toList();
    }
  }

  private static String text(JsonNode node) {
    return node.isNull() ? "" : node.asText();
  }

  /** A table whose facts are being collected. */
  private static final class Draft {

    private final String id;
    private final String form;
    private final Map<CellPlace, ConvertedTable.Cell> cells = new LinkedHashMap<>();
    private final List<ConvertedTable.Cell> duplicates = new ArrayList<>();
    private int beyond;

    Draft(String id, String form) {
      this.id = id;
      this.form = form;
    }

    void add(CellPlace place, ConvertedTable.Cell cell) {
      if (cells.putIfAbsent(place, cell) != null) {
        duplicates.add(cell);
      }
    }

    ConvertedTable table() {
      return new ConvertedTable(id, form, cells, duplicates, beyond);
    }
  }
}
