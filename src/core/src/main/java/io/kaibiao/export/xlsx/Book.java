package io.kaibiao.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the making. It is written to a file beside its own and tidied when it is closed.
 * Belongs to one thread.
 */
final class Book implements AutoCloseable {

  /** The name of the program that a workbook bears. */
  private static final String PROGRAM = "Kaibiao";

  /**
   * The version that a workbook bears; its form is fixed by the format, and no reader looks at it.
   */
  private static final String VERSION = "1.0";

  /** Level of compression of the file that is read again at once. */
  private static final int FAST = 1;

  private final Path file;
  private final Path draft;
  private final OutputStream out;
  private final Workbook workbook;
  private final SheetNames names = new SheetNames();
  private final Set<String> merged = new HashSet<>();
  private int sheets;

  /** Makes a workbook that becomes a file, which is not there yet. */
  Book(Path file) throws IOException {
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + ".part");
    this.out = Files.newOutputStream(draft);
    this.workbook = new Workbook(out, PROGRAM, VERSION);
    workbook.setCompressionLevel(FAST);
  }

  /** Adds a sheet under a name like {@code wanted} that no other sheet has. */
  Worksheet sheet(String wanted) {
    return added(names.free(wanted));
  }

  /**
   * Adds a sheet with merged cells under a name like {@code wanted} that no other sheet has. It is
   * held in memory once.
   */
  Worksheet mergedSheet(String wanted) {
    Worksheet sheet = sheet(wanted);
    merged.add("xl/worksheets/sheet" + sheets + ".xml");
    return sheet;
  }

  /** Adds a sheet under exactly this name, which the caller has reserved for it. */
  Worksheet reserved(String name) {
    return added(name);
  }

  private Worksheet added(String name) {
    sheets++;
    return workbook.newWorksheet(name);
  }

  /** Keeps a name from every other sheet. */
  void reserve(String name) {
    names.take(name);
  }

  /**
   * Writes the file.
   *
   * @throws IOException if it can't be written; then nothing of it is left
   */
  @Override
  public void close() throws IOException {
    @Nullable IOException failure = null;
    try (out) {
      workbook.finish();
    } catch (IOException e) {
      failure = e;
    }
    try {
      if (failure == null) {
        new TidyPackage(merged).copy(draft, file);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
    if (failure != null) {
      throw failure;
    }
  }
}
