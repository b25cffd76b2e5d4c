package io.kaibiao.batch.journal;

import io.kaibiao.batch.ResultSummary;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.OutputFolder;
import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Takes whole results into the output folder and notes them. Safe to share between threads. */
public final class ResultStore {

  private final JournalLayout layout;
  private final Claims claims;
  private final Entries entries;
  private final ResultMover mover;
  private final Work work;

  ResultStore(JournalLayout layout, Claims claims, Entries entries, ResultMover mover, Work work) {
    this.layout = layout;
    this.claims = claims;
    this.entries = entries;
    this.mover = mover;
    this.work = work;
  }

  /**
   * Returns a path that is not there yet, on the disk of the output folder, for a result while it
   * is written. A run that dies leaves it to the next one to clear away.
   *
   * @param folder the name of the result's folder
   */
  public Path draft(String folder) throws OutputException {
    try {
      return mover.draft(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Clears a draft away, moved into its place or not. */
  public void discard(Path draft) {
    try {
      FolderTree.remove(Objects.requireNonNull(draft.getParent()));
    } catch (IOException e) {
      // It is cleared away with the run's folder.
      work.note(e);
    }
  }

  /** Returns the place of a result. */
  public Path target(String folder) {
    return layout.result(folder);
  }

  /**
   * Moves a result from its draft into its place. A kill at any instant leaves the old or the new
   * one to the next run, whole.
   *
   * @param summary what is known of the result
   */
  public void publish(Path draft, String folder, ResultSummary summary) throws OutputException {
    Work.Item item =
        work.item(folder)
            .orElseThrow(
                () ->
                    new OutputException(
                        target(folder) + ": its document could not be read at first; try again"));
    try {
      publish(draft, entry(item, folder, summary, ResultFiles.of(draft)), item);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private Entry entry(Work.Item item, String folder, ResultSummary summary, ResultFiles files)
      throws IOException {
    Path target = target(folder);
    return new Entry(
        folder,
        Entry.Stage.MOVING,
        item.source().of(summary.sha256()),
        summary,
        files,
        Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? ResultFiles.of(target).digest() : "");
  }

  private void publish(Path draft, Entry entry, Work.Item item)
      throws IOException, OutputException {
    if (!claims.stillHolds(item.claim())) {
      throw new OutputException(
          target(entry.folder())
              + ": another run took it over, as this one made no sign for too long; run again");
    }
    switch (item.replacing()) {
      case NOTHING -> new OutputFolder(target(entry.folder()), Existing.KEEP).requireFree();
      case THE_SAME -> {
        if (!entry.replaces().equals(entry.files().digest())) {
          new OutputFolder(target(entry.folder()), Existing.KEEP).requireFree();
        }
        note(entry.at(Entry.Stage.DONE));
        return;
      }
      case ANYTHING -> new OutputFolder(target(entry.folder()), Existing.REPLACE).requireFree();
    }
    note(entry);
    mover.place(draft, entry.folder());
    note(entry.at(Entry.Stage.DONE));
  }

  /** Writes an entry; where it can't be written, an older one must not speak for the new result. */
  private void note(Entry entry) throws IOException {
    try {
      entries.write(entry);
    } catch (IOException e) {
      work.note(e);
      if (entries.of(entry.folder()).isPresent()) {
        entries.remove(entry.folder());
      }
    }
  }

  private OutputException unwritable(String folder, IOException e) {
    String reason =
        e instanceof FileSystemException failed
            ? Optional.ofNullable(failed.getReason()).orElse(failed.toString())
            : String.valueOf(e.getMessage());
    return new OutputException(target(folder) + ": can't be written: " + reason, e);
  }
}
