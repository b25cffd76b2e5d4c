package io.kaibiao.batch.journal;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.WorkLedger;
import io.kaibiao.batch.naming.EarlierResults;
import io.kaibiao.batch.naming.FolderNames;
import io.kaibiao.batch.naming.InputDigests;
import io.kaibiao.batch.naming.Occupancy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The memory of an output folder over all runs, in its folder {@code .kaibiao}: what is done, what
 * failed, and who works on what. Safe to share between threads.
 */
public final class Journal implements AutoCloseable {

  /** What is done again although the journal says that it needn't be. */
  public enum Again {
    /** Nothing. */
    NOTHING,
    /** Inputs that failed. */
    FAILURES,
    /** Everything, and results are replaced whoever wrote them. */
    EVERYTHING
  }

  private final JournalLayout layout;
  private final Runs runs;
  private final Claims claims;
  private final Entries entries;
  private final FailureLog failures;
  private final ResultMover mover;
  private final Standings standings;
  private final InputDigests digests = new InputDigests();
  private final String configuration;
  private final Again again;
  private final Work work;

  private Journal(JournalLayout layout, Runs runs, String configuration, Again again)
      throws IOException {
    this.layout = layout;
    this.runs = runs;
    this.configuration = configuration;
    this.again = again;
    this.claims = new Claims(layout, runs);
    this.entries = new Entries(layout, runs.own());
    this.failures = new FailureLog(layout, configuration, runs.own());
    this.mover = new ResultMover(layout, runs);
    this.standings =
        new Standings(layout, entries, new EarlierResults(layout.output(), digests), this::origin);
    this.work = new Work(claims);
  }

  /**
   * Opens the journal of an output folder, which is made if needed, and puts right what dead runs
   * left.
   *
   * @param configuration what decides on the results beside the inputs
   * @throws IOException if the journal can't be written
   */
  public static Journal open(Path output, ConfigurationDigest configuration, Again again)
      throws IOException {
    JournalLayout layout = new JournalLayout(output);
    Runs runs = Runs.join(layout, Holder.ofThisProcess());
    try {
      Journal journal = new Journal(layout, runs, configuration.value(), again);
      journal.mover.recover();
      return journal;
    } catch (IOException | RuntimeException | Error e) {
      close(runs, e);
      throw e;
    }
  }

  /** Returns where the journal of an output folder is. */
  public static Path of(Path output) {
    return new JournalLayout(output).journal();
  }

  private static void close(Runs runs, Throwable failure) {
    try {
      runs.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Returns which folders hold the results of other documents. */
  public Occupancy occupancy() {
    return again == Again.EVERYTHING ? Occupancy.NONE : standings;
  }

  /** Returns the ledger of a run whose inputs have these names. */
  public WorkLedger ledger(FolderNames names) {
    return new SharedLedger(this, names);
  }

  /** Returns the writer of the results of this run. */
  public ResultStore store() {
    return new ResultStore(layout, claims, entries, mover, work);
  }

  /** Returns the first problem with the journal itself, if there was any. */
  public Optional<IOException> problem() {
    return work.problem();
  }

  /**
   * Gives up all claims and clears away this run's drafts, because the process is about to end.
   *
   * @param patience unused: nothing is waited for
   * @return true
   */
  public boolean leave(Duration patience) {
    close();
    return true;
  }

  @Override
  public void close() {
    try {
      work.giveUp();
      mover.putOwnBack();
      runs.close();
    } catch (IOException e) {
      // The next run finds this one dead and clears up after it.
      work.note(e);
    }
  }

  JournalLayout layout() {
    return layout;
  }

  Claims claims() {
    return claims;
  }

  Entries entries() {
    return entries;
  }

  FailureLog failures() {
    return failures;
  }

  Standings standings() {
    return standings;
  }

  Work work() {
    return work;
  }

  Again again() {
    return again;
  }

  /** Tells whether a concurrent run wrote the result that an entry names. */
  boolean isOfConcurrentRun(Entry entry) {
    String run = entry.origin().run();
    return !run.equals(runs.id()) && !runs.isDead(run);
  }

  /** Tells why nothing more can be written into the output folder; empty if something can. */
  Optional<String> obstacle() {
    return mover.obstacle();
  }

  /** Returns what is known of an input before it is read. */
  Entry.Source source(Input input) {
    String path =
        input instanceof Input.File file ? file.path().toAbsolutePath().normalize().toString() : "";
    return new Entry.Source(input.name(), configuration, path, runs.id());
  }

  /** Returns the SHA-256 of an input's bytes; empty if they can't be read. */
  String digest(Input input) {
    return digests.of(input).orElse("");
  }

  private Entry.Origin origin(Input input) {
    return source(input).of(digest(input));
  }
}
