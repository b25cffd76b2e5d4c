package io.kaibiao.batch.journal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells from the journal of an output folder where a result's document was when it was converted.
 */
public final class ConvertedDocument {

  private ConvertedDocument() {}

  /**
   * Returns where the document of a result was; empty where the journal does not say.
   *
   * @param output the output folder
   * @param folder the name of the result's folder
   */
  public static Optional<Path> of(Path output, String folder) {
    try {
      return FlatJson.read(new JournalLayout(output).done(folder))
          .flatMap(Entry::of)
          .map(entry -> entry.origin().path())
          .filter(path -> !path.isEmpty())
          .map(Path::of);
    } catch (IOException | InvalidPathException e) {
      // A journal that can't be read says nothing; the document is sought by its name.
      return Optional.empty();
    }
  }
}
