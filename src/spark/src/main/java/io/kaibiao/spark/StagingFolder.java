package io.kaibiao.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A folder with the results of documents that are not yet published, a file each. A file is there
 * whole or not at all, so a job that was killed goes on behind the last document that it finished.
 */
final class StagingFolder implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many digits of a digest name the folder of its file: 256 folders. */
  private static final int FOLDER_DIGITS = 2;

  private final String folder;
  private final SerializableConfiguration configuration;

  StagingFolder(Path folder, SerializableConfiguration configuration) {
    this.folder = folder.toString();
    this.configuration = configuration;
  }

  /** Tells whether the result of a document is there. */
  boolean has(String sha256) throws IOException {
    Path file = file(sha256);
    return system(file).exists(file);
  }

  /** Adds the result of a document, in the place of one that is there. */
  void add(StagedResult result) throws IOException {
    Path file = file(result.outcome().sha256());
    FileSystem system = system(file);
    Path draft = new Path(file.getParent(), "." + file.getName() + "-" + UUID.randomUUID());
    try (OutputStream out = system.create(draft, false)) {
      result.write(out);
    }
    if (!system.rename(draft, file)) {
      // Another attempt of the task was first.
      system.delete(draft, false);
    }
  }

  /** Returns the result of a document, if it is there. */
  Optional<StagedResult> find(String sha256) throws IOException {
    return has(sha256)
        ? Optional.of(StagedResult.read(system(file(sha256)).open(file(sha256))))
        : Optional.empty();
  }

  /** Removes the result of a document, if it is there. */
  void remove(String sha256) throws IOException {
    Path file = file(sha256);
    system(file).delete(file, false);
  }

  /** Returns the file system of a path. */
  FileSystem system(Path path) throws IOException {
    return path.getFileSystem(configuration.value());
  }

  private Path file(String sha256) {
    return new Path(new Path(folder, sha256.substring(0, FOLDER_DIGITS)), sha256 + ".gz");
  }
}
