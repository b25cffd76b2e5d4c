package io.kaibiao.cli.output;

import io.kaibiao.batch.DraftDelivery;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.OutputFolder;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes each result into a folder of its own in the output folder. */
public final class FolderDelivery implements DraftDelivery {

  /** Size of the file that is written to detect a full disk, in bytes: two blocks of most disks. */
  private static final int PROBE_BYTES = 8192;

  private final Path output;
  private final Set<Format> formats;
  private final Existing existing;
  private final Exporter exporter;

  FolderDelivery(Path output, Set<Format> formats, Existing existing, Exporter exporter) {
    this.output = output;
    this.formats = Set.copyOf(formats);
    this.existing = existing;
    this.exporter = exporter;
  }

  /**
   * Throws, before anything is converted, if results can't be written into a folder.
   *
   * @throws OutputException if it, or its nearest existing parent, is not a folder or can't be
   *     written
   */
  public static void refuseUnwritable(Path folder) throws OutputException {
    Path nearest = folder.toAbsolutePath().normalize();
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      throw new OutputException(
          OutputException.Reason.NO_FOLDER, nearest + ": not a folder; choose another one");
    }
    if (!Files.isWritable(nearest)) {
      throw new OutputException(
          nearest + ": can't be written; check its permissions or choose another --output");
    }
  }

  /**
   * Throws if nothing can be written into a folder, which is made if needed, as on a full disk.
   *
   * @throws OutputException if a small file can't be written there
   */
  static void refuseFull(Path folder) throws OutputException {
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, ".kaibiao-", ".probe");
      try {
        Files.write(probe, new byte[PROBE_BYTES]);
      } finally {
        Files.deleteIfExists(probe);
      }
    } catch (IOException e) {
      throw new OutputException(
          folder + ": can't be written (" + e + "); make room or choose another --output", e);
    }
  }

  @Override
  public void admit(String folder) throws OutputException {
    new OutputFolder(output.resolve(folder), existing).requireFree();
  }

  @Override
  public void deliver(Report report, OriginalDocument original, String folder)
      throws OutputException {
    exporter.write(report, original, output.resolve(folder), formats, existing);
  }

  @Override
  public Path draft(String folder) {
    return output.resolve(".kaibiao-" + UUID.randomUUID());
  }

  @Override
  public void adopt(Path draft, ResultSummary summary, String folder) throws OutputException {
    new OutputFolder(output.resolve(folder), existing)
        .fill(
            target -> {
              try (Stream<Path> files = Files.list(draft)) {
                for (Path file : files.toList()) {
                  Files.move(file, target.resolve(file.getFileName()));
                }
              }
            });
  }
}
