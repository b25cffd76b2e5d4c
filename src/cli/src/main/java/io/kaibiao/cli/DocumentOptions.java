package io.kaibiao.cli;

import io.kaibiao.ConversionLimits;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.journal.ConfigurationDigest;
import io.kaibiao.batch.journal.ProgramDigest;
import io.kaibiao.cli.terminal.PagesOption;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.export.CsvEncoding;
import io.kaibiao.export.Exporter;
import io.kaibiao.file.NamedFile;
import io.kaibiao.file.Sha256;
import io.kaibiao.form.own.CatalogueFile;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.readers.provider.EngineCheck;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The document options shared by all commands that read one. */
final class DocumentOptions {

  /** The environment variable that may hold the password. */
  static final String PASSWORD_VARIABLE = "KAIBIAO_PASSWORD";

  private static final String RULES = "--rules";

  /** Maximum size of a password file in bytes. Only its first line is used. */
  private static final int MOST_PASSWORD_BYTES = 1 << 20;

  @Mixin private PagesOption selection = new PagesOption();

  @Option(
      names = RULES,
      paramLabel = "FILE",
      converter = OptionFile.Converter.class,
      description = "A file of further identities that amounts must satisfy; see docs/proof.md.")
  private @Nullable OptionFile rules;

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Mixin private CorrectionsOption corrections = new CorrectionsOption();

  @Mixin private LimitOptions limits = new LimitOptions();

  @ArgGroup private @Nullable Password password;

  private @Nullable ConversionOptions known;

  /** The source of the password. Only one of the two may be given. */
  static final class Password {
    @Option(
        names = "--password",
        paramLabel = "PW",
        description =
            "The password of an encrypted PDF. Other users can see it in the process list.")
    private @Nullable String text;

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description = "A file whose first line is the password.")
    private @Nullable Path file;
  }

  /** Returns the settings of the converter. */
  Kaibiao.Builder toSettings(CommandLine command) {
    return Kaibiao.builder().catalogue(catalogue(command)).limits(limits(command));
  }

  /** Returns the catalogue with the user's own words and forms. */
  CatalogueFile catalogue(CommandLine command) {
    return catalogue.read(command);
  }

  /** Returns the limits of an input: its size and the time that it takes. */
  ConversionLimits limits(CommandLine command) {
    return limits.limits(command);
  }

  /** Returns the options for the facade. */
  ConversionOptions toConversionOptions(CommandLine command, Map<String, String> variables) {
    if (known == null) {
      known =
          new ConversionOptions(selection.pages(), resolvePassword(command, variables))
              .withRules(rules == null ? null : rulebook(command, rules))
              .withCorrections(corrections.read(command));
    }
    return known;
  }

  /**
   * Returns what writes results in these options.
   *
   * @param csv how CSV files are encoded
   */
  Exporter exporter(CommandLine command, Map<String, String> variables, CsvEncoding csv) {
    Rulebook own = toConversionOptions(command, variables).rules();
    return own == null ? new Exporter(csv) : new Exporter(csv, new Proof(own));
  }

  /**
   * Reads the files that the options name, so that a mistake in one is reported before anything is
   * written.
   */
  void read(CommandLine command, Map<String, String> variables) {
    catalogue(command);
    toConversionOptions(command, variables);
  }

  /**
   * Adds the program and the options that change what a result holds. The password is not among
   * them, as it does not change the result.
   *
   * @return the same object
   */
  ConfigurationDigest identify(ConfigurationDigest configuration)
      throws IOException, InputException {
    configuration.with(
        "program",
        ProgramDigest.of(
            VersionText.ofProgram(),
            List.of(Kaibiao.class, EngineCheck.class, DocumentOptions.class)));
    configuration.with("pages", selection.pages().text());
    limits.identify(configuration);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      configuration.with(file.getKey().substring(2), Sha256.of(file.getValue()));
    }
    return configuration;
  }

  /**
   * Returns what the files hold that options name, by the option. The worker processes of a run
   * take it from there: a pipe can be read only once, and a file may change.
   */
  Map<String, byte[]> files() throws InputException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (rules != null) {
      files.put(RULES, rules.content());
    }
    if (catalogue.file().isPresent()) {
      files.put(CatalogueOption.NAME, catalogue.file().get().content());
    }
    if (corrections.file().isPresent()) {
      files.put(CorrectionsOption.NAME, corrections.file().get().content());
    }
    return files;
  }

  private static Rulebook rulebook(CommandLine command, OptionFile file) {
    try {
      return Rulebook.standard().with(file.name(), file.content());
    } catch (InputException e) {
      throw new ParameterException(command, RULES + ": " + e.getMessage(), e);
    }
  }

  /** Returns the password that an option or the environment gives, or null. */
  @Nullable String resolvePassword(CommandLine command, Map<String, String> variables) {
    if (password == null) {
      return variables.get(PASSWORD_VARIABLE);
    }
    return password.file == null ? password.text : firstLine(command, password.file);
  }

  private static String firstLine(CommandLine command, Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(NamedFile.read(file, MOST_PASSWORD_BYTES));
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(bytes)
          .toString()
          .lines()
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      boolean isRefused = e.getClass().equals(IOException.class);
      throw new ParameterException(
          command,
          String.format(
              Locale.ROOT,
              "the password file '%s' %s",
              file,
              isRefused ? e.getMessage() : "can't be read as UTF-8 text"),
          e);
    }
  }
}
