package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.ScanRecipes;
import io.kaibiao.samples.lake.LakeFolder;
import io.kaibiao.samples.lake.LakeMaker;
import io.kaibiao.samples.print.Typeface;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaibiao samples lake}: makes a lake of documents with what they say. */
@Command(
    name = "lake",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header =
        "Make a lake of any size: reports, scans, damaged and hostile files, with their truth.",
    description =
        "Three documents in ten are scans, one in a hundred is damaged, one in a thousand is "
            + "hostile; what a document is depends on its number and the seed alone.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao samples lake --count 500 --output lake",
      "  kaibiao samples lake --first 500 --count 500 --output lake   # the next ones"
    })
public final class LakeCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Spec private @Nullable CommandSpec command;

  @Mixin private SampleOptions target = new SampleOptions();

  @Option(names = "--count", paramLabel = "N", description = "How many documents. Default: 100.")
  private int count = 100;

  @Option(
      names = "--first",
      paramLabel = "N",
      description = "The number of the first document. Default: 0.")
  private long first;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed and font give the same bytes. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--recipe",
      paramLabel = "RECIPE",
      description = "How pages are scanned; may be given again. Default: any named recipe.")
  private List<String> recipes = new ArrayList<>();

  @Option(
      names = "--scan-pages",
      paramLabel = "N",
      description = "Scan the first N pages of a report, no table cut in two. Default: all.")
  private int scanPages = Integer.MAX_VALUE;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description = "The Chinese font, or a folder of fonts. Default: the first on this machine.")
  private @Nullable Path font;

  public LakeCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (scanPages < 1) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "--scan-pages takes 1 or more");
    }
    // FontBox warns about font tables that no report needs.
    LibraryLog.show(Verbosity.NORMAL);
    CjkFonts fonts = font == null ? CjkFonts.ofMachine() : CjkFonts.at(font);
    LakeFolder folder = new LakeFolder(target.output());
    try (FirstPages cut = new FirstPages(scanPages)) {
      LakeMaker maker =
          new LakeMaker(Typeface.first(fonts), chosen(new ScanRecipes(fonts)), seed, cut);
      for (long number = first; number < first + count; number++) {
        folder.add(number, maker.get(number));
      }
    }
    surroundings.messages().line(count + " documents in " + target.output());
    return ExitStatus.OK;
  }

  private List<ScanRecipe> chosen(ScanRecipes known) {
    try {
      return recipes.isEmpty() ? known.all() : recipes.stream().map(known::find).toList();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "--recipe: " + e.getMessage(), e);
    }
  }
}
