package io.kaibiao.cli.run;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount of memory such as {@code 512m} or {@code 2g}, as Java's -Xmx has it. */
public final class MemorySizeConverter implements ITypeConverter<Long> {

  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,9})([mMgG])");

  private static final int MEGABYTE_BITS = 20;
  private static final int GIGABYTE_BITS = 30;

  @Override
  public Long convert(String text) {
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      throw new TypeConversionException(
          String.format(Locale.ROOT, "'%s' is no amount of memory such as 512m or 2g", text));
    }
    long number = Long.parseLong(size.group(1));
    return number << (size.group(2).equalsIgnoreCase("g") ? GIGABYTE_BITS : MEGABYTE_BITS);
  }
}
