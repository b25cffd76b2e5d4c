package io.kaibiao.cli.output;

import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.WorkLedger;
import io.kaibiao.batch.journal.Journal;
import io.kaibiao.batch.naming.EarlierResults;
import io.kaibiao.batch.naming.FolderNames;
import io.kaibiao.batch.naming.InputDigests;
import io.kaibiao.batch.naming.Occupancy;
import io.kaibiao.cli.terminal.InterruptGuard;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where the results of a run go.
 *
 * @param occupancy which names of folders are not free
 * @param ledger decides which inputs are converted, for their names
 * @param delivery receives the results
 * @param target returns the location of a result for its folder name
 * @param leave is called before an interrupted process ends, when nothing is written any more
 */
public record Destination(
    Occupancy occupancy,
    Function<FolderNames, WorkLedger> ledger,
    DraftDelivery delivery,
    UnaryOperator<String> target,
    InterruptGuard.Stop leave) {

  /** Standard output. */
  public static Destination stream(StreamDelivery delivery) {
    return new Destination(
        Occupancy.NONE,
        names -> WorkLedger.NONE,
        delivery,
        folder -> "standard output",
        time -> delivery.leave());
  }

  /** An output folder with a journal. */
  static Destination journaled(
      Path output, Set<Format> formats, Exporter exporter, Journal journal) {
    return new Destination(
        journal.occupancy(),
        journal::ledger,
        new JournaledDelivery(journal.store(), formats, exporter),
        name -> output.resolve(name).toString(),
        journal::leave);
  }

  /** An output folder whose journal can't be written. */
  static Destination plain(
      Path output, Set<Format> formats, Exporter exporter, RepeatOptions repeat) {
    boolean replace = repeat.overwrites();
    return new Destination(
        replace ? Occupancy.NONE : new EarlierResults(output, new InputDigests()),
        names -> WorkLedger.NONE,
        new FolderDelivery(output, formats, replace ? Existing.REPLACE : Existing.KEEP, exporter),
        name -> output.resolve(name).toString(),
        time -> true);
  }
}
