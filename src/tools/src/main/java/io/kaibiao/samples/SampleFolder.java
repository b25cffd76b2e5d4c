package io.kaibiao.samples;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of documents with their truth: {@code X.pdf}, {@code truth/X.json}, and a list of them,
 * {@code manifest.json}. Existing documents are kept unless one with the same name is added.
 */
public final class SampleFolder {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, JsonNode> entries = new TreeMap<>();

  /** Opens a folder, or creates it. */
  public SampleFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Path manifest = folder.resolve("manifest.json");
    if (Files.exists(manifest)) {
      for (JsonNode entry : JSON.readTree(manifest.toFile()).path("documents")) {
        entries.put(entry.path("document").asText(), entry);
      }
    }
  }

  /** Returns the path of a document with this name. */
  public Path place(String document) {
    return folder.resolve(document);
  }

  /**
   * Writes the truth of a document and adds it to the list.
   *
   * @param kind the kind of the document, such as {@code scan}
   * @param pages its number of pages
   */
  public void describe(String document, String kind, int pages, ObjectNode truth)
      throws IOException {
    int dot = document.lastIndexOf('.');
    String stem = dot < 0 ? document : document.substring(0, dot);
    Files.createDirectories(folder.resolve("truth"));
    write(folder.resolve("truth").resolve(stem + ".json"), truth);
    ObjectNode entry = JSON.createObjectNode();
    entry.put("document", document);
    entry.put("truth", "truth/" + stem + ".json");
    entry.put("kind", kind);
    entry.set("conditions", truth.path("conditions").deepCopy());
    entry.put("pages", pages);
    entry.put("tables", truth.path("tables").size());
    int cells = 0;
    for (JsonNode table : truth.path("tables")) {
      for (JsonNode row : table.path("rows")) {
        cells += row.path("cells").size();
      }
    }
    entry.put("cells", cells);
    entries.put(document, entry);
    ObjectNode manifest = JSON.createObjectNode();
    ArrayNode documents = manifest.putArray("documents");
    entries.values().forEach(documents::add);
    write(folder.resolve("manifest.json"), manifest);
  }

  private static void write(Path file, JsonNode node) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    ObjectWriter writer = JSON.writer(printer);
    Files.writeString(file, writer.writeValueAsString(node) + "\n", StandardCharsets.UTF_8);
  }
}
