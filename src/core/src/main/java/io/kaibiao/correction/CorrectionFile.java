package io.kaibiao.correction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.file.NamedFile;
import io.kaibiao.resource.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of corrections, of one document or of many. Immutable and safe for use by many threads.
 *
 * @param documents the documents, each once
 */
public record CorrectionFile(List<DocumentCorrections> documents) {

  /** The name of the file in the folder of a result. */
  public static final String NAME = "corrections.json";

  /** No corrections at all. */
  public static final CorrectionFile EMPTY = new CorrectionFile(List.of());

  /** Maximum size of a file in bytes: some hundred thousand corrections. */
  private static final int MOST_BYTES = 64 << 20;

  public CorrectionFile {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a file ({@code corrections.schema.json}). Where it names a document twice, what it says
   * later comes last.
   *
   * @throws InputException if the file can't be read or breaks its schema; the message names the
   *     place
   */
  public static CorrectionFile read(Path file) throws InputException {
    try {
      return parse(file.toString(), NamedFile.read(file, MOST_BYTES));
    } catch (NoSuchFileException e) {
      throw new InputException(
          Reason.NOT_FOUND, file + ": there is no such file; check the name", e);
    } catch (IOException e) {
      throw new InputException(
          Reason.UNREADABLE, file + ": can't be read (" + e.getMessage() + "); check the file", e);
    }
  }

  /**
   * Reads the content of such a file.
   *
   * @param name what messages call it
   * @throws InputException if it is no JSON or breaks the schema
   */
  public static CorrectionFile parse(String name, byte[] content) throws InputException {
    try (JsonParser parser = new JsonFactory().createParser(content)) {
      parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      if (parser.nextToken() == null) {
        throw new InputException(Reason.EMPTY, name + ": is empty, not a file of corrections");
      }
      JsonNode root = JsonTree.read(parser);
      CorrectionSchema.check(name, root);
      CorrectionFile read = EMPTY;
      for (JsonNode document : root.path("documents")) {
        read = read.joined(CorrectionNode.document(document));
      }
      return read;
    } catch (JsonParseException e) {
      throw new InputException(
          Reason.UNREADABLE,
          String.format(
              Locale.ROOT, "%s: no JSON in line %d; correct it", name, e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw new InputException(Reason.UNREADABLE, name + ": no JSON: " + e.getMessage(), e);
    }
  }

  private CorrectionFile joined(DocumentCorrections more) {
    DocumentCorrections all =
        new DocumentCorrections(more.name(), more.sha256(), of(more.sha256()));
    for (Correction correction : more.corrections()) {
      all = all.with(correction);
    }
    return with(all);
  }

  /** Returns these and others; where both speak of a figure, the others have the last word. */
  public CorrectionFile and(CorrectionFile others) {
    CorrectionFile all = this;
    for (DocumentCorrections document : others.documents) {
      all = all.joined(document);
    }
    return all;
  }

  /** Returns the corrections of the document with that SHA-256; none if it has no others. */
  public List<Correction> of(String sha256) {
    return documents.stream()
        .filter(document -> document.sha256().equals(sha256))
        .findFirst()
        .map(DocumentCorrections::corrections)
        .orElse(List.of());
  }

  /** Returns these with other corrections of one document; none remove it. */
  public CorrectionFile with(DocumentCorrections document) {
    Map<String, DocumentCorrections> all = new LinkedHashMap<>();
    documents.forEach(d -> all.put(d.sha256(), d));
    all.put(document.sha256(), document);
    List<DocumentCorrections> kept = new ArrayList<>(all.values());
    kept.removeIf(d -> d.corrections().isEmpty());
    return new CorrectionFile(kept);
  }

  /** Returns the content of the file, UTF-8, a correction a line. */
  public byte[] content() {
    return CorrectionNode.text(this).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes the file: it is there whole, or the one that was there before still is.
   *
   * @throws IOException if it can't be written
   */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, ".kaibiao-", ".json");
    try {
      Files.write(temporary, content());
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
