package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.readers.tesseract.FigureModel;
import io.kaibiao.samples.FigureMeasurement;
import io.kaibiao.samples.ReaderScore;
import io.kaibiao.samples.ScoreTable;
import io.kaibiao.samples.Strip;
import io.kaibiao.samples.StripFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaibiao samples measure}: measures how well each engine reads strips of numbers. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Have every reader read strips of figures whose text is known.",
    description = {
      "Each folder is a condition. Prints how many of its strips each reader reads exactly, how "
          + "many the readers together are sure of and how many of those are wrong, and their speed."
    },
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {"  kaibiao samples measure strips/clean-200 strips/skew-200"})
public final class MeasureCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of strips.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description =
          "Only these of Tesseract's models: ${COMPLETION-CANDIDATES}. Default: OWN, ENGLISH.")
  private List<FigureModel> models = new ArrayList<>();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Maximum number of strips per folder. Default: all.")
  private int most = Integer.MAX_VALUE;

  @Option(
      names = "--confusions",
      paramLabel = "FILE",
      description = "Write there what characters were taken for, and what that costs.")
  private @Nullable Path confusions;

  public MeasureCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = surroundings.text();
    try (FigureMeasurement measurement =
        new FigureMeasurement(
            models.isEmpty() ? List.of(FigureModel.OWN, FigureModel.ENGLISH) : models)) {
      ScoreTable table = new ScoreTable();
      for (Path folder : folders) {
        List<Strip> strips = StripFolder.read(folder, most);
        List<ReaderScore> scores = measurement.read(strips);
        table.add(String.valueOf(folder.getFileName()), scores);
      }
      table.lines().forEach(out::println);
      out.flush();
      if (confusions != null) {
        Files.writeString(confusions, measurement.misreadings().table(), StandardCharsets.UTF_8);
      }
      return ExitStatus.OK;
    } catch (ReaderException e) {
      surroundings.messages().problem(String.valueOf(e.getMessage()));
      return ExitStatus.FAILED;
    }
  }
}
