package io.kaibiao.cli.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.Kaibiao;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.InterruptGuard;
import io.kaibiao.cli.terminal.PagesOption;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.Report;
import io.kaibiao.samples.SampleDocument;
import io.kaibiao.samples.SampleFolder;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.ScannedPdf;
import io.kaibiao.samples.TruthExcerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaibiao samples scans}: turns a born-digital report into a simulated scan. */
@Command(
    name = "scans",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Make scans of a born-digital report, with its truth.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao samples scans report.pdf --recipe seal --output scans",
      "  kaibiao samples scans report.pdf --truth report.json --pages 1,7 \\",
      "    --recipe 'dpi=150 fade=0.5 bilevel' --output scans"
    })
public final class ScansCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Parameters(paramLabel = "PDF", description = "A report with a text layer.")
  private Path input = Path.of("");

  @Mixin private SampleOptions target = new SampleOptions();

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "What the report says; the scans get the part that is on their pages.")
  private @Nullable Path truth;

  @Mixin private PagesOption selection = new PagesOption();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the scans, followed by the recipe's name. Default: as the report.")
  private @Nullable String name;

  @Mixin private RecipeOptions scanning = new RecipeOptions();

  public ScansCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InputException {
    List<ScanRecipe> recipes = scanning.recipes();
    SampleFolder folder = new SampleFolder(target.output());
    ObjectNode whole = truth == null ? null : truth(truth);
    Report report = whole == null ? null : convert();
    try (SampleDocument document = SampleDocument.open(input)) {
      for (ScanRecipe recipe : recipes) {
        String file = (name == null ? SampleOptions.stem(input) : name) + "-" + recipe.name();
        int count = scan(document, recipe, folder.place(file + ".pdf"));
        if (whole != null && report != null) {
          folder.describe(
              file + ".pdf",
              "scan",
              count,
              TruthExcerpt.of(whole, report, selection.pages(), file + ".pdf", recipe));
        }
        surroundings.messages().line(file + ".pdf: " + count + " pages");
      }
    } catch (IllegalArgumentException e) {
      throw scanning.wrong(String.valueOf(e.getMessage()), e);
    }
    return ExitStatus.OK;
  }

  @SuppressWarnings("try") // the guard works by being open
  private Report convert() throws InputException {
    try (Kaibiao kaibiao = Kaibiao.builder().build();
        InterruptGuard guard = InterruptGuard.with(kaibiao::quiesce)) {
      return kaibiao.convert(input);
    }
  }

  private static ObjectNode truth(Path file) throws IOException, InputException {
    JsonNode node = new ObjectMapper().readTree(file.toFile());
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new InputException(
        Reason.DAMAGED, file + ": is no truth of a report; give a JSON object");
  }

  private int scan(SampleDocument document, ScanRecipe recipe, Path target) throws IOException {
    int[] pages = selection.among(document.pageCount()).toArray();
    try (ScannedPdf pdf = new ScannedPdf(scanning.seed());
        OutputStream out = Files.newOutputStream(target)) {
      for (int page : pages) {
        pdf.add(document.scan(page, recipe, scanning.seed()));
      }
      pdf.save(out);
    }
    return pages.length;
  }
}
