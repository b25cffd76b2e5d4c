package io.kaibiao.cli.output;

import io.kaibiao.batch.Outcome;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.export.xlsx.FactsWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes the facts of a run's results to one workbook, those that were done before included. */
public final class RunWorkbook {

  private RunWorkbook() {}

  /**
   * Writes the workbook, and replaces one that is there once the new one is whole. Documents stand
   * in the order of the inputs under the names of their results' folders.
   *
   * @param file the workbook
   * @param output the folder with the results' folders
   * @throws OutputException if it can't be written
   * @throws InputException if a result can't be read back
   */
  public static void write(Path file, Path output, List<Outcome> outcomes)
      throws OutputException, InputException {
    Path draft = file.resolveSibling(".kaibiao-" + file.getFileName());
    JsonReportReader reader = new JsonReportReader();
    try {
      try {
        Files.deleteIfExists(draft);
        try (FactsWorkbook workbook = new FactsWorkbook(draft)) {
          for (Outcome outcome : outcomes) {
            if (outcome.result().isPresent()) {
              workbook.add(outcome.folder(), reader.read(output.resolve(outcome.folder())));
            }
          }
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new OutputException(file + ": can't be written (" + e + "); choose another file", e);
    }
  }
}
