package io.kaibiao.cli.samples;

import io.kaibiao.cli.terminal.DisplayWidth;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.ScanRecipes;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code kaibiao samples recipes}: lists the named scan recipes. */
@Command(
    name = "recipes",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "List the scan recipes that have names.")
public final class RecipesCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  public RecipesCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PrintWriter out = surroundings.text();
    new ScanRecipes(CjkFonts.ofMachine())
        .named()
        .forEach((name, words) -> out.println(DisplayWidth.pad(name, 18) + words));
    out.flush();
    return ExitStatus.OK;
  }
}
