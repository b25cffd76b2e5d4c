package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.SampleFolder;
import io.kaibiao.samples.maker.RulingStyle;
import io.kaibiao.samples.maker.SampleReport;
import io.kaibiao.samples.maker.SampleReports;
import io.kaibiao.samples.print.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaibiao samples reports}: makes fictitious reports and their truth files. */
@Command(
    name = "reports",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Make fictitious reports with a text layer, with their truth.",
    description = {
      "The first ten are five places' forms, a budget and final accounts of each; in the others "
          + "layout, words, columns and ink are drawn. The arithmetic of each holds."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao samples reports --count 20 --output reports",
      "  kaibiao samples reports --count 5 --seed 100 --rulings HORIZONTAL --output reports"
    })
public final class ReportsCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Mixin private SampleOptions target = new SampleOptions();

  @Option(names = "--count", paramLabel = "N", description = "How many reports. Default: 10.")
  private int count = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Where the first report's figures come from, the next one's from N + 1 and so on; the "
              + "same seed and font give the same bytes. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--rulings",
      paramLabel = "STYLE",
      description =
          "Rule all tables alike: ${COMPLETION-CANDIDATES}. Default: as each report has it.")
  private @Nullable RulingStyle rulings;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description = "The Chinese font, or a folder of fonts. Default: the first on this machine.")
  private @Nullable Path font;

  public ReportsCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    // FontBox warns about font tables that no report needs.
    LibraryLog.show(Verbosity.NORMAL);
    SampleFolder folder = new SampleFolder(target.output());
    CjkFonts fonts = font == null ? CjkFonts.ofMachine() : CjkFonts.at(font);
    SampleReports maker = new SampleReports(Typeface.first(fonts), Optional.ofNullable(rulings));
    for (int place = 0; place < count; place++) {
      SampleReport report = maker.of(place, seed + place);
      Files.write(folder.place(report.document()), report.pdf());
      folder.describe(report.document(), report.kind(), report.pages(), report.truth());
    }
    surroundings.messages().line(count + " reports in " + target.output());
    return ExitStatus.OK;
  }
}
