package io.kaibiao.cli;

import io.kaibiao.batch.InputKind;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a kind of input, or of all. */
final class InputKindConverter implements ITypeConverter<InputKindConverter.Kinds> {

  /** The kinds that one name stands for. */
  record Kinds(Set<InputKind> all) {}

  @Override
  public Kinds convert(String text) {
    try {
      return new Kinds(InputKind.of(text.strip().toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      TypeConversionException problem = new TypeConversionException(e.getMessage());
      problem.initCause(e);
      throw problem;
    }
  }
}
