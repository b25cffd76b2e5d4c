package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.correction.CellAddress;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.correction.Decision;
import io.kaibiao.correction.application.CellAddresses;
import io.kaibiao.error.InputException;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.export.reading.ResultFolder;
import io.kaibiao.export.reading.ResultFolder.Edit;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.samples.CorrectedStrips;
import io.kaibiao.samples.CorrectedStrips.Correction;
import io.kaibiao.samples.Strip;
import io.kaibiao.samples.StripFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code kaibiao samples corrections}: turns cells that a person corrected into strips for
 * training.
 */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Cut the cells that you put right out of their scan, with the right text.",
    description = {
      "Edit the values of facts.csv in the folder that 'convert' wrote, or correct figures so that "
          + "it holds corrections.json, then give the PDF and that "
          + "folder. Each corrected cell of one line becomes NAME.png and NAME.gt.txt, the layout that "
          + "tesstrain takes."
    },
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  kaibiao samples corrections scan.pdf out/scan --output strips")
public final class CorrectionsCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Parameters(index = "0", paramLabel = "PDF", description = "The PDF that was converted.")
  private Path input = Path.of("");

  @Parameters(index = "1", paramLabel = "RESULT", description = "The folder of its result.")
  private Path result = Path.of("");

  @Mixin private SampleOptions target = new SampleOptions();

  public CorrectionsCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InputException {
    List<Correction> corrections = new ArrayList<>();
    for (Edit edit : ResultFolder.read(result).edits()) {
      corrections.add(new Correction(edit.page(), edit.box(), edit.printed()));
    }
    corrections.addAll(kept(result));
    List<Strip> strips;
    try (CorrectedStrips scan = CorrectedStrips.open(input)) {
      strips = scan.cut(corrections);
    }
    StripFolder folder = new StripFolder(target.output());
    for (Strip strip : strips) {
      folder.add(SampleOptions.stem(input), strip);
    }
    Messages messages = surroundings.messages();
    messages.line(folder.count() + " strips in " + target.output());
    int left = corrections.size() - strips.size();
    if (left > 0) {
      messages.line(left + " edited cells left out: their lines of ink are not one");
    }
    return ExitStatus.OK;
  }

  /**
   * Returns what people said of figures and the result has; a blank cell has no strip, and what
   * fits no figure is none of it.
   */
  private static List<Correction> kept(Path folder) throws InputException {
    if (!Files.isRegularFile(folder.resolve(CorrectionFile.NAME))) {
      return List.of();
    }
    Report report = new JsonReportReader().read(folder);
    Set<String> placed = new HashSet<>();
    for (Table table : report.tables()) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (Map.Entry<String, Cell> cell : table.rows().get(row).cells().entrySet()) {
          if (cell.getValue().evidence().origin() == Origin.PERSON) {
            placed.add(name(CellAddresses.of(table, row, cell.getKey())));
          }
        }
      }
    }
    return report.basis().corrections().stream()
        .filter(c -> c.decision() != Decision.BLANK && placed.contains(name(c.address())))
        .map(c -> new Correction(c.address().page(), c.address().box(), c.value()))
        .toList();
  }

  private static String name(CellAddress at) {
    return String.join(
        "/", at.table(), at.form(), at.row(), Integer.toString(at.occurrence()), at.column());
  }
}
