package io.kaibiao.ocr;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Makes the engines that read pixels. The library knows none by itself: the artifact {@code
 * io.kaibiao:kaibiao-readers} provides them, and {@link ServiceLoader} finds it.
 *
 * <p>Implementations make engines cheaply; an engine loads its model and native library when its
 * first strip is read.
 */
public interface EngineProvider {

  /** Returns the provider on the class path, or nothing where there is none. */
  static Optional<EngineProvider> installed() {
    return ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader())
        .findFirst();
  }

  /** Makes an engine that reads every kind of text. */
  StripReader text();

  /** Makes an engine that reads amounts and knows nothing else. */
  StripReader figures();

  /** Makes an engine that confirms what the other engines read. */
  StripReader confirmer();

  /** Returns how common words are; the dictionary is loaded when the first word is asked for. */
  WordFrequencies words();
}
