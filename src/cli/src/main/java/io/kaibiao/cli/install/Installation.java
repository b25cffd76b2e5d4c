package io.kaibiao.cli.install;

import io.kaibiao.cli.language.HelpWords;
import io.kaibiao.cli.language.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The files that an installation consists of beside the link to the launcher, as folders for shells
 * and {@code man} are laid out on POSIX systems (Filesystem Hierarchy Standard 3.0, section 4.11;
 * bash-completion and zsh look into the folders named here).
 */
final class Installation {

  private static final String PROGRAM = "kaibiao";
  private static final String BASH = "share/bash-completion/completions/" + PROGRAM;
  private static final String ZSH = "share/zsh/site-functions/_" + PROGRAM;

  private final Function<Language, CommandLine> program;
  private final String version;

  /**
   * Makes it.
   *
   * @param program returns the program with all commands, its texts in a language
   * @param version the program and its version
   */
  Installation(Function<Language, CommandLine> program, String version) {
    this.program = program;
    this.version = version;
  }

  /**
   * Returns the content of each file by its path below the prefix.
   *
   * @param prefix where they will be, which one of them names
   */
  SortedMap<String, String> files(Path prefix) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(BASH, AutoComplete.bash(PROGRAM, program.apply(Language.ENGLISH)));
    files.put(ZSH, zsh(prefix.resolve(BASH)));
    for (Language language : Language.values()) {
      String folder = language.manualFolder();
      addPages(
          program.apply(language),
          HelpWords.in(language),
          name -> String.format(Locale.ROOT, "share/man/%sman1/%s.1", folder, name),
          files);
    }
    return files;
  }

  private void addPages(
      CommandLine command, HelpWords words, UnaryOperator<String> path, Map<String, String> files) {
    files.put(path.apply(ManualPage.name(command)), ManualPage.of(command, version, words));
    command
        .getSubcommands()
        .forEach(
            (name, sub) -> {
              if (!name.equals("help")) {
                addPages(sub, words, path, files);
              }
            });
  }

  /** Returns the completion for zsh, which runs the one for bash. */
  private static String zsh(Path bash) {
    String quoted = bash.toString().replace("'", "'\\''");
    return "#compdef "
        + PROGRAM
        + "\nautoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\nsource '"
        + quoted
        + "'\n";
  }
}
