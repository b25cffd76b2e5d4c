package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.Conversion;

/** Where the {@code convert} command gets its conversion from. */
@FunctionalInterface
public interface ConversionSource {

  /** The conversion that Kaibiao does. */
  ConversionSource KAIBIAO = options -> Conversion.of(Kaibiao.builder().build(), options);

  /** Returns a conversion with these options. */
  Conversion with(ConversionOptions options);
}
