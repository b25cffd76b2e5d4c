package io.kaibiao.cli.terminal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Constants under the names that options have for them: lower case, hyphens between words. */
public final class NamedConstant {

  private NamedConstant() {}

  /** Returns the constant of a name. */
  public static <E extends Enum<E>> E of(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> name(constant).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + name
                        + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(NamedConstant::name)
                            .collect(Collectors.joining(", "))));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
