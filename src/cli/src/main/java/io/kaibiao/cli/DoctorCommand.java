package io.kaibiao.cli;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.readers.provider.EngineCheck;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code kaibiao doctor}: whether scanned documents can be read here. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Check whether scanned documents can be read here, and say what to do if not.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:both readers work", "1:one is missing or broken; its line says what to do"})
final class DoctorCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  DoctorCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PrintWriter out = surroundings.text();
    out.println(
        String.format(
            Locale.ROOT,
            "Java: %s (%s) on %s %s",
            System.getProperty("java.version"),
            System.getProperty("java.vendor"),
            System.getProperty("os.name"),
            System.getProperty("os.arch")));
    List<EngineCheck> checks = EngineCheck.all();
    for (EngineCheck check : checks) {
      out.println(check.name() + ": " + (check.good() ? "works; " : "FAILS: ") + check.message());
    }
    EngineCheck.advice().forEach(line -> out.println("note: " + line));
    out.flush();
    return checks.stream().allMatch(EngineCheck::good) ? ExitStatus.OK : ExitStatus.FAILED;
  }
}
