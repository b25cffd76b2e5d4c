package io.kaibiao.cli.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that messages and help are in. Files that the program writes are in none of them. */
public enum Language {
  /** English. */
  ENGLISH("en", ""),
  /** Chinese as written on the mainland. */
  CHINESE("zh", "zh_CN/");

  /** The option that names a language. */
  public static final String OPTION = "--lang";

  /** The environment variable that names a language. */
  public static final String VARIABLE = "KAIBIAO_LANG";

  /** The variables that name a locale, the weightiest first (POSIX.1-2017, section 8.2). */
  private static final List<String> LOCALES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private final String id;
  private final String manualFolder;

  Language(String id, String manualFolder) {
    this.id = id;
    this.manualFolder = manualFolder;
  }

  /** Returns the name that {@value #OPTION} takes. */
  public String id() {
    return id;
  }

  /** Returns the folder of its manual pages among those of all languages, a slash behind it. */
  public String manualFolder() {
    return manualFolder;
  }

  /** Returns the language of a name such as {@code zh_CN.UTF-8}; empty for one of neither. */
  public static Optional<Language> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(language -> lower.matches(language.id + "([^a-z].*)?"))
        .findFirst();
  }

  /**
   * Returns the language that a command line asks for, else the one of the environment: {@value
   * #VARIABLE}, then the locale. English where nothing says another.
   */
  public static Language of(List<String> arguments, Map<String, String> variables) {
    return asked(arguments)
        .or(() -> Optional.ofNullable(variables.get(VARIABLE)).flatMap(Language::named))
        .or(() -> ofLocale(variables))
        .orElse(ENGLISH);
  }

  private static Optional<Language> ofLocale(Map<String, String> variables) {
    return LOCALES.stream()
        .map(name -> variables.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .flatMap(Language::named);
  }

  private static Optional<Language> asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        break;
      }
      if (argument.startsWith(OPTION + "=")) {
        return named(argument.substring(OPTION.length() + 1));
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return named(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
