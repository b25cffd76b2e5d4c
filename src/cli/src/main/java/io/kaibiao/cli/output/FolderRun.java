package io.kaibiao.cli.output;

import io.kaibiao.batch.journal.ConfigurationDigest;
import io.kaibiao.batch.journal.Journal;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run that writes into an output folder. If the journal can't be written, the run does without;
 * each result is complete all the same.
 */
public final class FolderRun implements AutoCloseable {

  private static final String UNWRITABLE =
      "; results are written all the same, but a repeated run can't tell what is done";

  private final Path output;
  private final Set<Format> formats;
  private final Exporter exporter;
  private final RepeatOptions repeat;
  private @Nullable Journal journal;
  private @Nullable Messages messages;

  /**
   * Makes a run.
   *
   * @param output the folder that the results' folders go into, made if needed
   * @param exporter writes the results
   */
  public FolderRun(Path output, Set<Format> formats, Exporter exporter, RepeatOptions repeat) {
    this.output = output;
    this.formats = Set.copyOf(formats);
    this.exporter = exporter;
    this.repeat = repeat;
  }

  /**
   * Opens the journal and returns where the results go.
   *
   * @throws OutputException if no result could be written either
   */
  public Destination destination(ConfigurationDigest configuration, Messages told)
      throws OutputException {
    messages = told;
    try {
      Journal opened = Journal.open(output, configuration, repeat.again());
      journal = opened;
      return Destination.journaled(output, formats, exporter, opened);
    } catch (IOException e) {
      FolderDelivery.refuseFull(output);
      tell(told, e);
      return Destination.plain(output, formats, exporter, repeat);
    }
  }

  @Override
  public void close() {
    if (journal != null && messages != null) {
      journal.close();
      Messages told = messages;
      journal.problem().ifPresent(problem -> tell(told, problem));
    }
  }

  private void tell(Messages told, IOException problem) {
    told.problem(Journal.of(output) + ": can't be written (" + problem + ")" + UNWRITABLE);
  }
}
