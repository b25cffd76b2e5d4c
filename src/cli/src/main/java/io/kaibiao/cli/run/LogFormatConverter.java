package io.kaibiao.cli.run;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --log}. */
public final class LogFormatConverter implements ITypeConverter<LogFormat> {

  @Override
  public LogFormat convert(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "text" -> LogFormat.TEXT;
      case "json" -> LogFormat.JSON;
      default -> throw new TypeConversionException("'" + text + "' is neither text nor json");
    };
  }
}
