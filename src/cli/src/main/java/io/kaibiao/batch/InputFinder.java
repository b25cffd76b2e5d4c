package io.kaibiao.batch;

import io.kaibiao.error.InputException.Reason;
import io.kaibiao.file.NamedFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the inputs for the given files and folders.
 *
 * <p>A file stands for itself, whatever its name. A folder stands for the readable files of some
 * kinds in it, PDFs and images unless others are asked for, recognized by the ends of their names,
 * sorted by path, without hidden files. Where other kinds are asked for, Kaibiao's own results,
 * which are of these kinds, are left out. A document that is reached twice is converted once. An
 * argument that can't be read becomes an {@link Input.Refused}, so that it is reported like every
 * other failed input.
 */
public final class InputFinder {

  /** Files that show that a folder holds results: of a run, of one document. */
  private static final List<String> RESULTS = List.of(".kaibiao", "report.json");

  /** The depth to which a folder is searched. */
  public enum Depth {
    /** Only files directly in the folder. */
    FOLDER(1),
    /** Sub-folders too. Links to folders are not followed. */
    TREE(Integer.MAX_VALUE);

    private final int levels;

    Depth(int levels) {
      this.levels = levels;
    }
  }

  private final Depth depth;
  private final Set<InputKind> kinds;
  private final Map<Path, Input> found = new LinkedHashMap<>();

  private InputFinder(Depth depth, Set<InputKind> kinds) {
    this.depth = depth;
    this.kinds = kinds;
  }

  /** Returns the inputs for the paths, in the order of the paths. */
  public static List<Input> find(List<String> paths, Depth depth, Set<InputKind> kinds) {
    InputFinder finder = new InputFinder(depth, kinds);
    paths.forEach(finder::add);
    return List.copyOf(finder.found.values());
  }

  /** Tells whether a file of a folder is a PDF or an image, by its name. */
  public static boolean isDocument(String name) {
    return InputKind.PRINTED.stream().anyMatch(kind -> kind.isNamed(name));
  }

  private void add(String text) {
    Path path;
    try {
      path = Path.of(text);
    } catch (InvalidPathException e) {
      refuse(
          Path.of("unmappable-" + found.size()),
          text,
          Reason.UNREADABLE,
          FailureMessage.UNMAPPABLE);
      return;
    }
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      addFile(path, text);
    } else {
      refuse(path, text, Reason.NOT_FOUND, FailureMessage.missing(text));
    }
  }

  private void addFile(Path path, String text) {
    try {
      NamedFile.requirePlain(path);
      found.putIfAbsent(identity(path), new Input.File(path));
    } catch (IOException e) {
      refuse(path, text, Reason.UNREADABLE, e.getMessage() + "; give a file");
    }
  }

  private void addFolder(Path folder) {
    Collector collector = new Collector(kinds);
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth.levels, collector);
    } catch (IOException e) {
      refuse(
          folder, folder.toString(), Reason.UNREADABLE, "can't be listed; check its permissions");
      return;
    }
    if (collector.files.isEmpty() && collector.unreadable.isEmpty()) {
      refuseEmpty(folder);
    }
    collector.unreadable.forEach(
        path ->
            refuse(
                path, path.toString(), Reason.UNREADABLE, "can't be read; check its permissions"));
    collector.files.sort(Comparator.comparing(Path::toString));
    collector.files.forEach(file -> found.putIfAbsent(identity(file), new Input.File(file)));
  }

  private void refuseEmpty(Path folder) {
    String cause =
        kinds.equals(InputKind.PRINTED)
            ? "no PDF or image in this folder; "
            : "no file of these kinds in this folder; ";
    switch (depth) {
      case FOLDER ->
          refuse(
              folder,
              folder.toString(),
              Reason.NO_DOCUMENT,
              cause + "check the path, or search its sub-folders too");
      case TREE -> refuse(folder, folder.toString(), Reason.EMPTY, cause + "check the path");
    }
  }

  private void refuse(Path path, String shown, Reason reason, String cause) {
    found.putIfAbsent(identity(path), new Input.Refused(shown, reason, cause));
  }

  private static Path identity(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Collects a folder's documents and continues where something can't be read. */
  private static final class Collector extends SimpleFileVisitor<Path> {

    private final List<Path> files = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private final Set<InputKind> kinds;

    Collector(Set<InputKind> kinds) {
      this.kinds = kinds;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean own = RESULTS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
      return own && !InputKind.PRINTED.containsAll(kinds)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (kinds.stream().anyMatch(kind -> kind.isNamed(name)) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      unreadable.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
