package io.kaibiao.batch.journal;

import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Moves whole results into their places, and puts right what runs left that died while they did.
 *
 * <p>A new result comes into its place in one step. One that replaces another takes two: the old
 * one is moved aside, the new one in. A run that dies between them leaves the old one aside, under
 * its name in the run's own folder, and the next run moves it back. A reader may find no result
 * between the two steps, but never half of one.
 */
final class ResultMover {

  private static final String ASIDE = "aside";

  /**
   * Size of the file that is written to detect a full disk, in bytes: no more than a small result.
   */
  private static final int PROBE_BYTES = 1 << 20;

  private final JournalLayout layout;
  private final Runs runs;

  ResultMover(JournalLayout layout, Runs runs) {
    this.layout = layout;
    this.runs = runs;
  }

  /** Returns a path in this run's own folder, not there yet, for a result while it is written. */
  Path draft(String folder) throws IOException {
    Path around = runs.own().resolve("draft").resolve(UUID.randomUUID().toString());
    Files.createDirectories(around);
    return around.resolve(folder);
  }

  /** Moves a result into its place; what stands there is removed. */
  void place(Path draft, String folder) throws IOException {
    Path target = layout.result(folder);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = runs.own().resolve(ASIDE).resolve(folder);
    Files.createDirectories(runs.own().resolve(ASIDE));
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    FolderTree.remove(old);
  }

  /** Moves back what this run moved aside and could not replace. */
  void putOwnBack() throws IOException {
    for (Path old : entries(runs.own().resolve(ASIDE))) {
      putBack(old);
    }
  }

  /** Tells why nothing more can be written into the output folder; empty if something can. */
  Optional<String> obstacle() {
    Path probe = runs.own().resolve(UUID.randomUUID() + ".probe");
    try {
      Files.createDirectories(runs.own());
      try {
        Files.write(probe, new byte[PROBE_BYTES]);
      } finally {
        Files.deleteIfExists(probe);
      }
      return Optional.empty();
    } catch (FileSystemException e) {
      return Optional.of(Optional.ofNullable(e.getReason()).orElse(e.toString()));
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Clears away what dead runs left; old results that they had moved aside go back. */
  void recover() throws IOException {
    for (String run : runs.dead()) {
      Path left = runs.folder(run);
      for (Path old : entries(left.resolve(ASIDE))) {
        putBack(old);
      }
      clear(left);
    }
  }

  private static void clear(Path left) throws IOException {
    try {
      FolderTree.remove(left);
    } catch (DirectoryNotEmptyException e) {
      // A worker process has written into it that ends at this moment; the next run clears it away.
      return;
    }
  }

  private void putBack(Path old) throws IOException {
    Path target = layout.result(String.valueOf(old.getFileName()));
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // A concurrent run that was started at the same time has moved it back.
      return;
    } catch (FileSystemException e) {
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (NoSuchFileException e) {
      // Nothing was moved aside, or a concurrent run has removed it.
      return List.of();
    }
  }
}
