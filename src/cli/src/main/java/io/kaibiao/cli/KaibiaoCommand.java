package io.kaibiao.cli;

import io.kaibiao.cli.language.Language;
import io.kaibiao.cli.terminal.VersionText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code kaibiao}: the program itself, which does nothing without a sub-command. */
@Command(
    name = "kaibiao",
    header = "Disclosure reports of Chinese public bodies as data that can be trusted.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done; of convert: every input was converted",
      "1:at least one input failed; all other results are there",
      "2:the command line is wrong; nothing was done",
      "3:done, but not good enough: something is doubtful or lost or a check fails (convert "
          + "--strict), doesn't hold (validate), or breaks a threshold (evaluate)"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao convert report.pdf --output out",
      "  kaibiao convert reports/ --output out --jobs 4",
      "  kaibiao inspect report.pdf",
      "  kaibiao forms FA01",
      "  kaibiao help convert"
    })
final class KaibiaoCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Read before any command is made; here it is checked, and described for every command. */
  @Option(
      names = Language.OPTION,
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      converter = LanguageConverter.class,
      description = "zh or en: the language of messages and help (default: the locale's).")
  @SuppressWarnings("UnusedVariable") // read by HelpWords and Messages before picocli is asked
  private @Nullable Language language;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing, such as convert");
  }
}
