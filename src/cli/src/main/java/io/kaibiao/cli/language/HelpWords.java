package io.kaibiao.cli.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The texts of help and manual pages in a language. English ones stand at the commands themselves;
 * those of another language in a file whose keys picocli knows (its user manual,
 * "Internationalization"). Immutable.
 */
public final class HelpWords {

  private final @Nullable ResourceBundle texts;

  private HelpWords(@Nullable ResourceBundle texts) {
    this.texts = texts;
  }

  /** Returns the texts of a language. */
  public static HelpWords in(Language language) {
    return new HelpWords(language == Language.ENGLISH ? null : read("help_" + language.id()));
  }

  /** Gives a program with all its commands these texts. */
  public CommandLine given(CommandLine program) {
    return texts == null ? program : program.setResourceBundle(texts);
  }

  /** Returns the heading of a section of a manual page, such as {@code NAME}. */
  public String heading(String english) {
    return texts == null ? english : texts.getString("manual." + english.replace(' ', '_'));
  }

  private static ResourceBundle read(String name) {
    String file = name + ".properties";
    try (InputStream in = Objects.requireNonNull(HelpWords.class.getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
