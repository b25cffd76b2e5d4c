package io.kaibiao.cli.compare;

import io.kaibiao.cli.terminal.NamedConstant;
import io.kaibiao.compare.ComparisonOptions.Bodies;
import picocli.CommandLine.ITypeConverter;

/** Reads the value of {@code --bodies}. */
final class BodiesConverter implements ITypeConverter<Bodies> {

  @Override
  public Bodies convert(String name) {
    return NamedConstant.of(Bodies.class, name);
  }
}
