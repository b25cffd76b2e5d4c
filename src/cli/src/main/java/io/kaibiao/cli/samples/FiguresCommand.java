package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.FigureFonts;
import io.kaibiao.samples.FigureStrips;
import io.kaibiao.samples.FigureStrips.Cutting;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.Strip;
import io.kaibiao.samples.StripFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaibiao samples figures}: strips of invented figures in many fonts. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Make strips of invented figures in the fonts of a list, as tesstrain takes them.",
    description = {
      "Each sheet holds some 200 amounts, percentages and codes, each in a font of its own, and is "
          + "scanned by a recipe. The strips are cut as 'convert' cuts them."
    },
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  kaibiao samples figures --fonts models/train/fonts.tsv --set train --sheets 2 "
          + "--recipe good-200 --output strips"
    })
public final class FiguresCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Option(
      names = "--fonts",
      paramLabel = "FILE",
      required = true,
      description = "The list of fonts: set, weight and file name per line, separated by tabs.")
  private Path fonts = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "NAME",
      required = true,
      description = "The set of fonts, such as train or held-out.")
  private String set = "";

  @Mixin private SampleOptions target = new SampleOptions();

  @Option(
      names = "--sheets",
      paramLabel = "N",
      description = "How many sheets are scanned by each recipe. Default: 1.")
  private int sheets = 1;

  @Option(
      names = "--uncleaned",
      description = "Cut the strips from the scan as it is, not cleaned or straightened.")
  private boolean uncleaned;

  @Mixin private RecipeOptions scanning = new RecipeOptions();

  public FiguresCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<ScanRecipe> recipes = scanning.recipes();
    FigureFonts found = FigureFonts.read(fonts, set, CjkFonts.ofMachine().places());
    Messages messages = surroundings.messages();
    if (!found.missing().isEmpty()) {
      messages.line("not on this machine: " + String.join(", ", found.missing()));
    }
    FigureStrips maker =
        new FigureStrips(found.fonts(), uncleaned ? Cutting.UNCLEANED : Cutting.CLEANED);
    StripFolder folder = new StripFolder(target.output());
    int page = 0;
    for (int i = 0; i < recipes.size(); i++) {
      for (int sheet = 0; sheet < sheets; sheet++) {
        page++;
        for (Strip strip : maker.of(recipes.get(i), page, scanning.seed())) {
          folder.add(i + "-" + recipes.get(i).name(), strip);
        }
      }
    }
    messages.line(folder.count() + " strips in " + target.output());
    return ExitStatus.OK;
  }
}
