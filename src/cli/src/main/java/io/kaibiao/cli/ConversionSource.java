package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.Conversion;

/** Creates the conversion for the {@code convert} command. */
@FunctionalInterface
public interface ConversionSource {

  /** Creates the conversion by Kaibiao. */
  ConversionSource KAIBIAO = (settings, options) -> Conversion.of(settings.build(), options);

  /** Returns a conversion by a converter with these settings and options. */
  Conversion with(Kaibiao.Builder settings, ConversionOptions options);

  /** Returns the class whose main method runs the commands with this source in another process. */
  default Class<?> program() {
    return Main.class;
  }
}
