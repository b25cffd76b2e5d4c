package io.kaibiao.cli.review;

import io.kaibiao.batch.journal.ConvertedDocument;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.file.Sha256;
import io.kaibiao.report.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that results were made of: where they were then, or by their names in folders
 * that a person named or beside the results. A document is the one of a result if its SHA-256 is
 * that of the result. Safe for use by many threads.
 */
final class Originals {

  /** How deep folders that a person named are searched. */
  private static final int DEPTH = 8;

  private final Path output;
  private final List<Path> folders;
  private final @Nullable String password;
  private final Map<String, Path> found = new ConcurrentHashMap<>();

  /**
   * Makes a search.
   *
   * @param output the folder of the results
   * @param folders folders that a person named
   * @param password the password of encrypted documents, or null
   */
  Originals(Path output, List<Path> folders, @Nullable String password) {
    this.output = output;
    this.folders = List.copyOf(folders);
    this.password = password;
  }

  /**
   * Returns the document of a result; {@link OriginalDocument#NONE} where it is not found.
   *
   * @param folder the result's folder
   */
  OriginalDocument of(Path folder, Source source) {
    return path(folder, source)
        .map(path -> OriginalDocument.of(path).withPassword(password))
        .orElse(OriginalDocument.NONE);
  }

  /** Returns where the document of a result is, if it is found. */
  Optional<Path> path(Path folder, Source source) {
    Path known = found.get(source.sha256());
    if (known != null && Files.isRegularFile(known)) {
      return Optional.of(known);
    }
    for (Path candidate : candidates(folder, source)) {
      if (source.sha256().equals(digest(candidate))) {
        found.put(source.sha256(), candidate);
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private List<Path> candidates(Path folder, Source source) {
    List<Path> all = new ArrayList<>();
    for (Path named : folders) {
      all.addAll(below(named, source.name()));
    }
    ConvertedDocument.of(output, String.valueOf(folder.getFileName())).ifPresent(all::add);
    for (Path beside : Stream.of(output, output.resolve(".."), Path.of("")).toList()) {
      try {
        all.add(beside.resolve(source.name()));
      } catch (InvalidPathException e) {
        // A name that no file of this machine can have.
        return all;
      }
    }
    return all;
  }

  private static List<Path> below(Path folder, String name) {
    try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(file -> String.valueOf(file.getFileName()).equals(name)).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      // The other places are still searched.
      return List.of();
    }
  }

  private static String digest(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in);
    } catch (IOException e) {
      // A file that can't be read is not the one.
      return "";
    }
  }
}
