package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.PagesOption;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.samples.SampleDocument;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.Strip;
import io.kaibiao.samples.StripFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kaibiao samples strips}: cuts lines of table cells with their text, in the format of
 * tesstrain.
 */
@Command(
    name = "strips",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Scan pages of born-digital PDFs and cut the lines of their tables' cells.",
    description = {
      "Each line becomes NAME.png and NAME.gt.txt, the layout that tesstrain takes. The strips are "
          + "cut as 'convert' cuts them: cleaned, straightened, without rulings."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao samples strips report.pdf --all-recipes --figures --output strips",
      "  kaibiao samples strips *.pdf --recipe 'dpi=150 fade=0.5 noise=4' --output strips"
    })
public final class StripsCommand implements Callable<Integer> {

  private static final Pattern FIGURE = Pattern.compile("[-(]?[0-9][0-9,]*(\\.[0-9]+)?%?\\)?");

  private final ProcessStreams surroundings;

  @Parameters(arity = "1..*", paramLabel = "PDF", description = "Reports with text layers.")
  private List<Path> inputs = new ArrayList<>();

  @Mixin private SampleOptions target = new SampleOptions();

  @Mixin private PagesOption selection = new PagesOption();

  @ArgGroup private @Nullable Kind kind;

  /** The selection of lines. */
  static final class Kind {
    @Option(names = "--figures", description = "Only amounts, percentages and codes.")
    private boolean figures;

    @Option(names = "--words", description = "Only texts that are not numbers.")
    private boolean words;
  }

  @Mixin private RecipeOptions scanning = new RecipeOptions();

  public StripsCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InputException {
    List<ScanRecipe> recipes = scanning.recipes();
    StripFolder folder = new StripFolder(target.output());
    for (Path input : inputs) {
      try (SampleDocument document = SampleDocument.open(input)) {
        for (ScanRecipe recipe : recipes) {
          cut(document, SampleOptions.stem(input) + "-" + recipe.name(), recipe, folder);
        }
      }
    }
    surroundings.messages().line(folder.count() + " strips in " + target.output());
    return ExitStatus.OK;
  }

  private void cut(SampleDocument document, String set, ScanRecipe recipe, StripFolder folder)
      throws IOException, InputException {
    for (int page : selection.among(document.pageCount()).toArray()) {
      for (Strip strip : document.strips(page, recipe, scanning.seed())) {
        if (isWanted(strip.text())) {
          folder.add(set, strip);
        }
      }
    }
  }

  private boolean isWanted(String text) {
    boolean figure = FIGURE.matcher(text).matches();
    return kind == null || (kind.figures && figure) || (kind.words && !figure);
  }
}
