package io.kaibiao.batch.journal;

import io.kaibiao.batch.ResultSummary;
import io.kaibiao.batch.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a result folder holds.
 *
 * @param folder the name of the folder
 * @param stage how far its writing has come
 * @param origin what it was made from
 * @param summary what is known of the result; without findings
 * @param files its files as they were written
 * @param replaces the digest of the files that stood in its place before; empty if there were none
 */
record Entry(
    String folder,
    Stage stage,
    Origin origin,
    ResultSummary summary,
    ResultFiles files,
    String replaces) {

  /** Number of counts of a result. */
  private static final int COUNTS = 9;

  private static final String FILE_PREFIX = "file:";

  /** How far the writing of a result has come. */
  enum Stage {
    /** It is about to be moved into its place, or was when its run died. */
    MOVING,
    /** It is in its place. */
    DONE
  }

  /**
   * What a result is made from, before the document is read.
   *
   * @param name the file name of the document
   * @param configuration the digest of the program and the options
   * @param path where the document is, absolute; empty if it is no file
   * @param run the run that makes it
   */
  record Source(String name, String configuration, String path, String run) {

    /** Returns the same for a document that was read. */
    Origin of(String sha256) {
      return new Origin(name, sha256, configuration, path, run);
    }
  }

  /**
   * What a result was made from.
   *
   * @param name the file name of the document
   * @param sha256 the SHA-256 of its bytes
   * @param configuration the digest of the program and the options
   * @param path where the document was, absolute; empty if it was no file
   * @param run the run that made it
   */
  record Origin(String name, String sha256, String configuration, String path, String run) {

    /** Tells whether the same document was converted in the same way. */
    boolean isSame(Origin other) {
      return name.equals(other.name)
          && sha256.equals(other.sha256)
          && configuration.equals(other.configuration);
    }

    /** Tells whether it is the same document, or another one from the same place. */
    boolean isOfSame(Origin other) {
      return sha256.equals(other.sha256) || (!path.isEmpty() && path.equals(other.path));
    }
  }

  /** Returns the same entry at a later stage. */
  Entry at(Stage later) {
    return new Entry(folder, later, origin, summary, files, replaces);
  }

  /** Returns the entry that a file holds, if it holds a whole one. */
  static Optional<Entry> of(Map<String, String> fields) {
    Map<String, String> checksums = new HashMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(FILE_PREFIX)) {
            checksums.put(name.substring(FILE_PREFIX.length()), value);
          }
        });
    try {
      return Optional.of(
          new Entry(
              field(fields, "folder"),
              Stage.valueOf(field(fields, "stage")),
              new Origin(
                  field(fields, "name"),
                  field(fields, "sha256"),
                  field(fields, "configuration"),
                  field(fields, "path"),
                  field(fields, "run")),
              summary(fields),
              new ResultFiles(checksums),
              field(fields, "replaces")));
    } catch (IllegalArgumentException e) {
      // Of another version, or edited: the document is converted again.
      return Optional.empty();
    }
  }

  /** Returns the entry as the fields of a file. */
  Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("folder", folder);
    fields.put("stage", stage.name());
    fields.put("name", origin.name);
    fields.put("sha256", origin.sha256);
    fields.put("configuration", origin.configuration);
    fields.put("path", origin.path);
    fields.put("run", origin.run);
    fields.put("tally", text(summary.tally()));
    fields.put("pages", Integer.toString(summary.pages()));
    fields.put(
        "unreadable",
        summary.unreadablePages().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    fields.put("losses", Integer.toString(summary.losses()));
    fields.put("replaces", replaces);
    files.checksums().forEach((file, sum) -> fields.put(FILE_PREFIX + file, sum));
    return fields;
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no field " + name);
    }
    return value;
  }

  private static ResultSummary summary(Map<String, String> fields) {
    String unreadable = field(fields, "unreadable");
    List<Integer> lost =
        unreadable.isEmpty()
            ? List.of()
            : Stream.of(unreadable.split(" ", -1)).map(Integer::valueOf).toList();
    return new ResultSummary(
        field(fields, "sha256"),
        Integer.parseInt(field(fields, "pages")),
        lost,
        Integer.parseInt(field(fields, "losses")),
        tally(field(fields, "tally")),
        List.of());
  }

  private static String text(Tally tally) {
    return IntStream.of(
            tally.forms(),
            tally.otherTables(),
            tally.facts(),
            tally.doubtful(),
            tally.failedChecks(),
            tally.disagreements(),
            tally.errors(),
            tally.contradictedPages(),
            tally.corrections())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  /** Reads the counts; journals of earlier versions have none of corrections. */
  private static Tally tally(String text) {
    String[] words = text.split(" ", -1);
    if (words.length != COUNTS && words.length != COUNTS - 1) {
      throw new IllegalArgumentException("not " + COUNTS + " counts");
    }
    int[] counts = new int[COUNTS];
    for (int i = 0; i < words.length; i++) {
      counts[i] = Integer.parseInt(words[i]);
    }
    return new Tally(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7],
        counts[8]);
  }
}
