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
    Optional<String> fingerprint = Fingerprint.of(input);
    if (fingerprint.isEmpty()) {
      // It can't be read. The conversion says why, and there will be no result.
      return new Start.Convert(folder);
    }
    try {
      return claimed(input, folder, fingerprint.get());
    } catch (IOException e) {
      Path target = journal.layout().result(folder);
      throw new OutputException(target + ": can't be claimed (" + e + ")", e);
    }
  }

  private Start claimed(Input input, String assigned, String fingerprint)
      throws IOException, OutputException {
    String folder = assigned;
    while (true) {
      Claims.Answer answer = journal.claims().take(folder, fingerprint);
      if (answer instanceof Claims.Held held) {
        Optional<Start> start = held(held, input, folder);
        if (start.isPresent()) {
          return start.get();
        }
      } else if (((Claims.Taken) answer).fingerprint().equals(fingerprint)) {
        return new Start.Busy();
      }
      folder = names.another(input);
    }
  }

  /** Returns what is to be done, none if the folder has become another document's. */
  private Optional<Start> held(Claims.Held claim, Input input, String folder)
      throws IOException, OutputException {
    boolean kept = false;
    try {
      if (isTaken(folder, input)) {
        return Optional.empty();
      }
      Start start = decided(claim, folder, input);
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
  private boolean isTaken(String folder, Input input) throws IOException {
    if (journal.again() != Journal.Again.EVERYTHING) {
      return journal.standings().heldByAnother(folder, input);
    }
    return journal
        .entries()
        .of(folder)
        .filter(journal::isOfConcurrentRun)
        .filter(entry -> !entry.origin().sha256().equals(journal.digest(input)))
        .isPresent();
  }

  private Start decided(Claims.Held claim, String folder, Input input)
      throws IOException, OutputException {
    Work.Replacing replacing = Work.Replacing.ANYTHING;
    if (journal.again() == Journal.Again.EVERYTHING) {
      new OutputFolder(journal.layout().result(folder), Existing.REPLACE).requireFree();
    } else {
      Standing standing = journal.standings().of(folder, input);
      Optional<Entry> done = journal.entries().of(folder);
      if (standing == Standing.CURRENT && done.isPresent()) {
        settle(done.get());
        return new Start.Done(folder, done.get().summary());
      }
      Optional<NotTriedException> failure = earlierFailure(input);
      if (failure.isPresent()) {
        return new Start.Refused(failure.get());
      }
      replacing = replacing(folder, standing);
    }
    journal.work().begin(folder, new Work.Item(claim, journal.source(input), replacing));
    return new Start.Convert(folder);
  }

  /** Returns how the input failed earlier, unless it is to be tried again. */
  private Optional<NotTriedException> earlierFailure(Input input) throws IOException {
    return journal.again() == Journal.Again.NOTHING && !journal.failures().isEmpty()
        ? journal.failures().of(journal.digest(input))
        : Optional.empty();
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
      } else if (outcome instanceof Outcome.Converted converted && item.isPresent()) {
        journal.failures().forget(converted.summary().sha256());
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
      String digest = journal.digest(failed.input());
      if (!digest.isEmpty()) {
        journal.failures().note(digest, failed);
      }
    }
  }
}
