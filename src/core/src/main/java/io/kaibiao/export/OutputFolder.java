package io.kaibiao.export;

import io.kaibiao.error.OutputException;
import io.kaibiao.error.OutputException.Reason;
import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is there whole or not at all. It is filled under a temporary name beside its place
 * and then renamed, so an incomplete one is never seen. Where it replaces another one, that is
 * renamed first: for an instant there is none, and a process that is killed in that instant leaves
 * the old one beside its place, as {@code .kaibiao-…-old}.
 *
 * <p>Safe to use from several threads for different targets.
 *
 * @param target the folder to make; its parents are made as needed
 * @param existing what to do if it exists
 */
public record OutputFolder(Path target, Existing existing) {

  /** Fills an empty folder. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes the files.
     *
     * @throws IOException if one can't be written; the folder is then removed
     */
    void writeInto(Path folder) throws IOException;
  }

  /**
   * Checks before the conversion that the folder may be written.
   *
   * @throws OutputException if something is there that must not be replaced
   */
  public void requireFree() throws OutputException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new OutputException(
          Reason.NO_FOLDER, target + ": is a file; move it away or choose another folder");
    }
    if (existing == Existing.KEEP) {
      throw new OutputException(
          Reason.ALREADY_THERE, target + ": already exists; move it away or have it replaced");
    }
    if (!holdsResult()) {
      throw new OutputException(
          target + ": holds no result of Kaibiao, so it is not replaced; move it away");
    }
  }

  /**
   * Makes the folder.
   *
   * @throws OutputException if it can't be made; then nothing is left of it, and what stood in its
   *     place stands there still
   */
  public void fill(Content content) throws OutputException {
    requireFree();
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new OutputException(target + ": is the root of a disk; choose a folder");
    }
    Path temporary = parent.resolve(".kaibiao-" + UUID.randomUUID());
    try {
      makeParents(parent);
      Files.createDirectory(temporary);
    } catch (IOException e) {
      throw new OutputException(target + ": can't be made: " + reason(e), e);
    }
    @Nullable Throwable failure = null;
    try {
      content.writeInto(temporary);
      moveIntoPlace(temporary);
    } catch (IOException e) {
      OutputException refused = new OutputException(target + ": can't be written: " + reason(e), e);
      failure = refused;
      throw refused;
    } catch (OutputException | RuntimeException | Error e) {
      failure = e;
      throw e;
    } finally {
      if (failure != null) {
        removeAfter(failure, temporary);
      }
    }
  }

  private void moveIntoPlace(Path temporary) throws IOException, OutputException {
    // Check again, as the folder may have been created while the files were written.
    requireFree();
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = temporary.resolveSibling(temporary.getFileName() + "-old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      try {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException lost) {
        lost.addSuppressed(e);
        throw new OutputException(
            target + ": can't be written: " + reason(e) + "; the old result is at " + old, lost);
      }
      throw e;
    }
    try {
      FolderTree.remove(old);
    } catch (IOException e) {
      throw new OutputException(
          target + ": is written, but the old result can't be removed from " + old, e);
    }
  }

  private boolean holdsResult() throws OutputException {
    for (Format format : Format.STANDARD) {
      if (Files.exists(target.resolve(format.entry()))) {
        return true;
      }
    }
    // Names of the other formats are those that other programs give their files too.
    try (var entries = Files.newDirectoryStream(target)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (Arrays.stream(Format.values()).noneMatch(format -> format.entry().equals(name))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new OutputException(target + ": can't be read: " + reason(e), e);
    }
  }

  private static void makeParents(Path parent) throws IOException {
    // createDirectories refuses a link to a folder.
    if (!Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
  }

  private static void removeAfter(Throwable failure, Path folder) {
    try {
      FolderTree.remove(folder);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Returns a short reason for a disk error. */
  private static String reason(IOException e) {
    String words;
    if (e instanceof AccessDeniedException denied) {
      words = "no permission for " + denied.getFile();
    } else if (e instanceof FileAlreadyExistsException taken) {
      words = taken.getFile() + " is a file, not a folder";
    } else if (e instanceof FileSystemException failed && failed.getReason() != null) {
      words = failed.getReason();
    } else {
      words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
    return words.replaceAll("\\R", " ");
  }
}
