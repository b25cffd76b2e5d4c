package io.kaibiao.form.own;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.file.NamedFile;
import io.kaibiao.form.catalogue.Additions;
import io.kaibiao.form.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of words and forms of a user's own, together with those of the catalogue. Immutable and
 * safe for use by many threads.
 */
public final class CatalogueFile {

  /** Maximum size of a file in bytes: many times what all forms of the catalogue take. */
  private static final int MOST_BYTES = 16 << 20;

  private final Catalogue catalogue;

  private CatalogueFile(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads a file ({@code user-catalogue.schema.json}) and checks it against its schema and the
   * catalogue: it may name only forms, columns and rows that are there, and give no word two
   * meanings.
   *
   * @throws InputException if the file can't be read or says something wrong; the message names the
   *     place
   */
  public static CatalogueFile read(Path file) throws InputException {
    byte[] content;
    try {
      content = NamedFile.read(file, MOST_BYTES);
    } catch (NoSuchFileException e) {
      throw new InputException(
          Reason.NOT_FOUND, file + ": there is no such file; check the name", e);
    } catch (IOException e) {
      throw new InputException(
          Reason.UNREADABLE, file + ": can't be read (" + e.getMessage() + "); check the file", e);
    }
    return read(file.toString(), content);
  }

  /**
   * Reads a file whose bytes are known already.
   *
   * @param name the name of the file in messages
   * @param content its bytes
   * @throws InputException if they can't be understood
   */
  public static CatalogueFile read(String name, byte[] content) throws InputException {
    JsonNode root;
    ObjectMapper mapper = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    try {
      root = mapper.readTree(content);
    } catch (JsonProcessingException e) {
      throw new InputException(Reason.UNREADABLE, name + ": no JSON: " + cause(e), e);
    } catch (IOException e) {
      throw new InputException(
          Reason.UNREADABLE, name + ": can't be read (" + e.getMessage() + "); check the file", e);
    }
    if (root.isMissingNode()) {
      throw new InputException(Reason.EMPTY, name + ": is empty; write {} for no words");
    }
    try {
      FileSchema.check(root, mapper);
      OpenPlaces.refuse(root);
      Catalogue base = Catalogue.load();
      return new CatalogueFile(base.with(additions(root, base)));
    } catch (Refusal e) {
      throw new InputException(Reason.UNREADABLE, name + ": " + e.getMessage(), e);
    }
  }

  /** Returns what a file would be that says nothing: the catalogue alone. */
  public static CatalogueFile none() {
    return new CatalogueFile(Catalogue.load());
  }

  /** Returns the catalogue together with what the file says. */
  public Catalogue catalogue() {
    return catalogue;
  }

  private static Additions additions(JsonNode root, Catalogue base) throws Refusal {
    OwnSubjects subjects = new OwnSubjects(base);
    subjects.read(root.path("subjects"));
    OwnWords words = new OwnWords(base.heads());
    words.heads(root.path("heads"));
    words.units(root.path("units"));
    FormChanges changes = new FormChanges(base);
    new OwnForms(base.functional(), changes).read(root.path("forms"));
    changes.titles(root.path("titles"));
    changes.columns(root.path("columns"));
    changes.rows(root.path("rows"));
    return words.additions(changes.forms(), subjects.byClassification());
  }

  private static String cause(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String what =
        e.getOriginalMessage().lines().findFirst().orElse("").replaceAll(" ?\\(for .*", "");
    String where = at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
    return what + where + "; correct it";
  }
}
