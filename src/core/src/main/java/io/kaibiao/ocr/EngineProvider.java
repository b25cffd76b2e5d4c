package io.kaibiao.ocr;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Makes the engines that read pixels. The library contains none: the artifact {@code
 * io.kaibiao:kaibiao-readers} provides them, and {@link ServiceLoader} finds it.
 *
 * <p>Implementations make engines quickly. An engine loads its model and native library when its
 * first strip is read.
 */
public interface EngineProvider {

  /** Returns the provider on the class path, or nothing if there is none. */
  static Optional<EngineProvider> installed() {
    return ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader())
        .findFirst();
  }

  /** Makes an engine that reads every kind of text. */
  StripReader text();

  /** Makes an engine that reads amounts only. */
  StripReader figures();

  /** Makes an engine that confirms the readings of the other engines. */
  StripReader confirmer();

  /** Returns the frequencies of words. The dictionary is loaded with the first word. */
  WordFrequencies words();
}
