package io.kaibiao.batch.journal;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.NotTriedException;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.WorkLedger;
import io.kaibiao.batch.naming.FolderNames;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The ledger of a run that shares its output folder with earlier and concurrent runs. */
final class SharedLedger implements WorkLedger {

  private final Journal journal;
  private final FolderNames names;
  private final AtomicReference<@Nullable String> obstacle = new AtomicReference<>();

  SharedLedger(Journal journal, FolderNames names) {
    this.journal = journal;
    this.names = names;
  }

  @Override
  public Start start(Input input, String folder) throws OutputException {
    String stopped = obstacle.get();
    if (stopped != null) {
      return new Start.Refused(NotTriedException.outputStopped(stopped));
    }
    Entry.Origin origin = journal.origin(input);
    if (origin.sha256().isEmpty()) {
      // It can't be read. The conversion says why, and there will be no result.
      return new Start.Convert(folder);
    }
    try {
      return claimed(input, folder, origin);
    } catch (IOException e) {
      Path target = journal.layout().result(folder);
      throw new OutputException(target + ": can't be claimed (" + e + ")", e);
    }
  }

  private Start claimed(Input input, String assigned, Entry.Origin origin)
      throws IOException, OutputException {
    String folder = assigned;
    while (true) {
      Claims.Answer answer = journal.claims().take(folder, origin.sha256());
      if (answer instanceof Claims.Held held) {
        Optional<Start> start = held(held, input, folder, origin);
        if (start.isPresent()) {
          return start.get();
        }
      } else if (((Claims.Taken) answer).sha256().equals(origin.sha256())) {
        return new Start.Busy();
      }
      folder = names.another(input);
    }
  }

  /** Returns what is to be done, none if the folder has become another document's. */
  private Optional<Start> held(Claims.Held claim, Input input, String folder, Entry.Origin origin)
      throws IOException, OutputException {
    boolean kept = false;
    try {
      if (isTaken(folder, input, origin)) {
        return Optional.empty();
      }
      Start start = decided(claim, folder, origin);
      kept = start instanceof Start.Convert;
      return Optional.of(start);
    } finally {
      if (!kept) {
        journal.work().release(claim);
      }
    }
  }

  /**
   * Tells whether a concurrent run has written another document there since this run named the
   * folder.
   */
  private boolean isTaken(String folder, Input input, Entry.Origin origin) throws IOException {
    if (journal.again() != Journal.Again.EVERYTHING) {
      return journal.standings().heldByAnother(folder, input);
    }
    return journal
        .entries()
        .of(folder)
        .filter(journal::isOfConcurrentRun)
        .filter(entry -> !entry.origin().sha256().equals(origin.sha256()))
        .isPresent();
  }

  private Start decided(Claims.Held claim, String folder, Entry.Origin origin)
      throws IOException, OutputException {
    Standing standing = journal.standings().of(folder, origin);
    if (journal.again() != Journal.Again.EVERYTHING) {
      Optional<Entry> done = journal.entries().of(folder);
      if (standing == Standing.CURRENT && done.isPresent()) {
        settle(done.get());
        return new Start.Done(folder, done.get().summary());
      }
      Optional<NotTriedException> failure = journal.failures().of(origin.sha256());
      if (journal.again() == Journal.Again.NOTHING && failure.isPresent()) {
        return new Start.Refused(failure.get());
      }
    }
    Work.Replacing replacing = replacing(folder, standing);
    journal.work().begin(folder, new Work.Item(claim, origin, replacing));
    return new Start.Convert(folder);
  }

  private void settle(Entry entry) {
    if (entry.stage() == Entry.Stage.MOVING) {
      try {
        journal.entries().write(entry.at(Entry.Stage.DONE));
      } catch (IOException e) {
        journal.work().note(e);
      }
    }
  }

  private Work.Replacing replacing(String folder, Standing standing) throws OutputException {
    Path target = journal.layout().result(folder);
    if (journal.again() == Journal.Again.EVERYTHING) {
      new OutputFolder(target, Existing.REPLACE).requireFree();
      return Work.Replacing.ANYTHING;
    }
    return switch (standing) {
      case FREE -> Work.Replacing.NOTHING;
      case CURRENT, OUTDATED -> Work.Replacing.ANYTHING;
      case UNRECORDED -> Work.Replacing.THE_SAME;
      case EDITED ->
          throw new OutputException(
              OutputException.Reason.ALREADY_THERE,
              target
                  + ": was edited since it was written, and would be written anew;"
                  + " move it away or have it replaced");
      case FOREIGN -> {
        new OutputFolder(target, Existing.KEEP).requireFree();
        yield Work.Replacing.NOTHING;
      }
    };
  }

  @Override
  public void ended(Outcome outcome) {
    Optional<Work.Item> item = journal.work().item(outcome.folder());
    try {
      if (outcome instanceof Outcome.Failed failed) {
        noteFailure(failed, item);
      } else if (item.isPresent()) {
        journal.failures().forget(item.get().origin().sha256());
      }
    } catch (IOException e) {
      journal.work().note(e);
    } finally {
      journal.work().end(outcome.folder());
    }
  }

  private void noteFailure(Outcome.Failed failed, Optional<Work.Item> item) throws IOException {
    if (failed.cause() instanceof OutputException output
        && output.reason() == OutputException.Reason.UNWRITABLE) {
      journal.obstacle().ifPresent(obstacle::set);
    } else if (item.isPresent() && FailureLog.isFinal(failed.reason())) {
      journal.failures().note(item.get().origin().sha256(), failed);
    }
  }
}
