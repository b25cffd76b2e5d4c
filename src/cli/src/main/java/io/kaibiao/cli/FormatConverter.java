package io.kaibiao.cli;

import io.kaibiao.export.Format;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a format's name. */
final class FormatConverter implements ITypeConverter<Format> {

  @Override
  public Format convert(String text) {
    try {
      return Format.of(text.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      TypeConversionException problem = new TypeConversionException(e.getMessage());
      problem.initCause(e);
      throw problem;
    }
  }
}
