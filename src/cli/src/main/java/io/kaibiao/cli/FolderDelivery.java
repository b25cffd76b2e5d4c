package io.kaibiao.cli;

import io.kaibiao.batch.Delivery;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.OutputFolder;
import io.kaibiao.report.Report;
import java.nio.file.Path;
import java.util.Set;

/** Writes each result into a folder of its own in the output folder. */
final class FolderDelivery implements Delivery {

  private final Path output;
  private final Set<Format> formats;
  private final Existing existing;
  private final Exporter exporter = new Exporter();

  FolderDelivery(Path output, Set<Format> formats, Existing existing) {
    this.output = output;
    this.formats = Set.copyOf(formats);
    this.existing = existing;
  }

  @Override
  public void admit(String folder) throws OutputException {
    new OutputFolder(output.resolve(folder), existing).requireFree();
  }

  @Override
  public void deliver(Report report, String folder) throws OutputException {
    exporter.write(report, output.resolve(folder), formats, existing);
  }
}
