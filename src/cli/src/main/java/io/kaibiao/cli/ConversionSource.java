package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.Conversion;

/** Where the {@code convert} command gets its conversion from. */
@FunctionalInterface
public interface ConversionSource {

  /** The conversion that Kaibiao does. */
  ConversionSource KAIBIAO = (settings, options) -> Conversion.of(settings.build(), options);

  /** Returns a conversion by a converter with these settings and with these options. */
  Conversion with(Kaibiao.Builder settings, ConversionOptions options);
}
