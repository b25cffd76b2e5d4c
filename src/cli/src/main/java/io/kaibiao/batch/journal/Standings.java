package io.kaibiao.batch.journal;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.naming.EarlierResults;
import io.kaibiao.batch.naming.Occupancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Compares what stands in result folders with what the journal says of them. */
final class Standings implements Occupancy {

  private final JournalLayout layout;
  private final Entries entries;
  private final EarlierResults results;
  private final Function<Input, Entry.Origin> origins;

  Standings(
      JournalLayout layout,
      Entries entries,
      EarlierResults results,
      Function<Input, Entry.Origin> origins) {
    this.layout = layout;
    this.entries = entries;
    this.results = results;
    this.origins = origins;
  }

  /** Returns what stands in a folder, as seen from a document. */
  Standing of(String folder, Input input) throws IOException {
    Path target = layout.result(folder);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Standing.FREE;
    }
    Entry.Origin document = origins.apply(input);
    Optional<Entry> entry = entry(folder).filter(found -> found.origin().isOfSame(document));
    if (entry.isPresent()) {
      return standing(entry.get(), document, target);
    }
    boolean same = results.sourceOf(folder).filter(document.sha256()::equals).isPresent();
    return same ? Standing.UNRECORDED : Standing.FOREIGN;
  }

  private static Standing standing(Entry entry, Entry.Origin document, Path target)
      throws IOException {
    boolean same = entry.origin().isSame(document);
    if (same && entry.stage() == Entry.Stage.DONE && entry.files().areIn(target)) {
      return Standing.CURRENT;
    }
    ResultFiles now = ResultFiles.of(target);
    if (same && now.equals(entry.files())) {
      return Standing.CURRENT;
    }
    boolean asWritten = now.isPartOf(entry.files()) || now.digest().equals(entry.replaces());
    return asWritten ? Standing.OUTDATED : Standing.EDITED;
  }

  /**
   * Returns the entry of a folder, unless the folder was moved there: then its result names another
   * document than the entry does.
   */
  private Optional<Entry> entry(String folder) throws IOException {
    Optional<Entry> entry = entries.of(folder);
    if (entry.isEmpty() || entry.get().stage() == Entry.Stage.MOVING) {
      return entry;
    }
    Optional<String> source = results.sourceOf(folder);
    return entry.filter(found -> source.isEmpty() || source.get().equals(found.origin().sha256()));
  }

  @Override
  public boolean heldByAnother(String folder, Input input) {
    try {
      if (!Files.isDirectory(layout.result(folder))) {
        return false;
      }
      Optional<Entry> entry = entry(folder);
      return entry.isPresent()
          ? !entry.get().origin().isOfSame(origins.apply(input))
          : results.heldByAnother(folder, input);
    } catch (IOException | InvalidPathException e) {
      // What can't be looked at is refused when it is written.
      return false;
    }
  }
}
