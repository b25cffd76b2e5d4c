package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.correction.Decision;
import io.kaibiao.error.InputException;
import io.kaibiao.export.reading.ResultFolder;
import io.kaibiao.export.reading.ResultFolder.Edit;
import io.kaibiao.samples.CorrectedStrips;
import io.kaibiao.samples.CorrectedStrips.Correction;
import io.kaibiao.samples.Strip;
import io.kaibiao.samples.StripFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    corrections.addAll(kept(result.resolve(CorrectionFile.NAME)));
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

  /** Returns what people said of figures and the folder keeps; a blank cell has no strip. */
  private static List<Correction> kept(Path file) throws InputException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    return CorrectionFile.read(file).documents().stream()
        .flatMap(document -> document.corrections().stream())
        .filter(correction -> correction.decision() != Decision.BLANK)
        .map(c -> new Correction(c.address().page(), c.address().box(), c.value()))
        .toList();
  }
}
