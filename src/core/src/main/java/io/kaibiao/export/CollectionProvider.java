package io.kaibiao.export;

import io.kaibiao.error.OutputException;
import java.nio.file.Path;

/**
 * Opens collections. The library keeps none: the artifact {@code io.kaibiao:kaibiao-collection}
 * does, and {@link java.util.ServiceLoader} finds it, so that a program may load a database's
 * libraries when it needs them.
 */
public interface CollectionProvider {

  /**
   * Opens a collection, or makes one where there is no file.
   *
   * @throws OutputException if the file is something else, is of another version, or can't be
   *     written
   */
  ReportCollection open(Path file) throws OutputException;
}
