package io.kaibiao.cli.compare;

import io.kaibiao.cli.terminal.NamedConstant;
import io.kaibiao.compare.ComparisonOptions.Years;
import picocli.CommandLine.ITypeConverter;

/** Reads the value of {@code --years}. */
final class YearsConverter implements ITypeConverter<Years> {

  @Override
  public Years convert(String name) {
    return NamedConstant.of(Years.class, name);
  }
}
