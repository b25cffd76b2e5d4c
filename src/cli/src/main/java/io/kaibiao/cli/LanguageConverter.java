package io.kaibiao.cli;

import io.kaibiao.cli.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a language. */
final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String name) {
    return Language.named(name)
        .orElseThrow(() -> new TypeConversionException("'" + name + "' is neither zh nor en"));
  }
}
