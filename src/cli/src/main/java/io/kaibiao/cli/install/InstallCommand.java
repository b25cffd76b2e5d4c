package io.kaibiao.cli.install;

import io.kaibiao.cli.language.Language;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.OutputException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaibiao install}: a link to the launcher, manual pages, completion. */
@Command(
    name = "install",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Put kaibiao, its manual pages and the completion of its options where shells look.",
    description =
        "Makes PREFIX/bin/kaibiao, a link to this launcher, and files below PREFIX/share. The"
            + " program itself stays where it is.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  kaibiao install", "  sudo kaibiao install --prefix /usr/local"})
public final class InstallCommand implements Callable<Integer> {

  /** The Java system property by which a launcher says where it is. */
  static final String LAUNCHER = "kaibiao.launcher";

  private final ProcessStreams surroundings;
  private final Function<Language, CommandLine> program;
  private final @Nullable String launcher;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--prefix",
      paramLabel = "DIR",
      description = "Where to; by default .local in your home folder.")
  private Path prefix = Path.of(System.getProperty("user.home"), ".local");

  @Option(names = "--remove", description = "Remove what an installation put there.")
  private boolean remove;

  /**
   * Makes the command.
   *
   * @param program returns the program with all commands, its texts in a language
   */
  public InstallCommand(ProcessStreams surroundings, Function<Language, CommandLine> program) {
    this(surroundings, program, System.getProperty(LAUNCHER));
  }

  InstallCommand(
      ProcessStreams surroundings,
      Function<Language, CommandLine> program,
      @Nullable String launcher) {
    this.surroundings = surroundings;
    this.program = program;
    this.launcher = launcher;
  }

  @Override
  public Integer call() throws OutputException {
    if (launcher == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "install is for the launcher: start it as ./kaibiao install, not by java -jar");
    }
    Path target = prefix.toAbsolutePath().normalize();
    Path link = target.resolve("bin/kaibiao");
    Map<String, String> files =
        new Installation(program, "kaibiao " + VersionText.ofProgram().get(0)).files(target);
    PrintWriter out = surroundings.text();
    try {
      refuseForeign(link);
      if (remove) {
        Files.deleteIfExists(link);
        for (String path : files.keySet()) {
          Files.deleteIfExists(target.resolve(path));
        }
        out.println("removed from " + target);
      } else {
        link(link, Path.of(launcher));
        for (Map.Entry<String, String> file : files.entrySet()) {
          write(target.resolve(file.getKey()), file.getValue());
        }
        out.println("installed: " + link + " -> " + launcher);
        out.println(files.size() + " files below " + target.resolve("share"));
        tellPath(target.resolve("bin"), out);
      }
    } catch (IOException e) {
      throw new OutputException(
          target + ": can't be written (" + e.getMessage() + "); choose another --prefix", e);
    }
    out.flush();
    return ExitStatus.OK;
  }

  /** Refuses to replace or remove a file that is no link, as none of ours is. */
  private static void refuseForeign(Path link) throws OutputException {
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
      throw new OutputException(
          OutputException.Reason.ALREADY_THERE,
          link + ": is there and no link of an installation; move it away");
    }
  }

  private static void link(Path link, Path launcher) throws IOException {
    Files.createDirectories(link.getParent());
    Path draft = link.resolveSibling("." + link.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createSymbolicLink(draft, launcher);
    Files.move(draft, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(draft, content, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void tellPath(Path folder, PrintWriter out) {
    String path = surroundings.variables().getOrDefault("PATH", "");
    if (!List.of(path.split(File.pathSeparator)).contains(folder.toString())) {
      out.println("add " + folder + " to PATH: it is not among its folders");
    }
  }
}
