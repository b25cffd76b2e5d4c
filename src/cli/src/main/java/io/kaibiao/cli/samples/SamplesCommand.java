package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.VersionText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaibiao samples}: makes samples with known truth, for training and for measuring. */
@Command(
    name = "samples",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header =
        "Make samples with known truth: reports, scans, and strips for the training of readers.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao samples reports --count 20 --output reports",
      "  kaibiao samples recipes",
      "  kaibiao samples scans report.pdf --recipe faded --output scans",
      "  kaibiao samples strips report.pdf --all-recipes --figures --output strips"
    })
public final class SamplesCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing, such as scans");
  }
}
