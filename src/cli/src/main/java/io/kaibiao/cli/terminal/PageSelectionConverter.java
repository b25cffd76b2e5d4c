package io.kaibiao.cli.terminal;

import io.kaibiao.report.PageSelection;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses pages such as {@code 3-9,12}. */
final class PageSelectionConverter implements ITypeConverter<PageSelection> {

  @Override
  public PageSelection convert(String text) {
    try {
      return PageSelection.parse(text);
    } catch (IllegalArgumentException e) {
      TypeConversionException problem =
          new TypeConversionException(
              String.format(
                  Locale.ROOT, "'%s' is no list of pages; write them as in 3-9,12", text));
      problem.initCause(e);
      throw problem;
    }
  }
}
