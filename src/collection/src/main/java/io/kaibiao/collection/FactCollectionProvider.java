package io.kaibiao.collection;

import io.kaibiao.error.OutputException;
import io.kaibiao.export.CollectionProvider;
import io.kaibiao.export.ReportCollection;
import java.nio.file.Path;

/** Opens collections in SQLite files; {@link java.util.ServiceLoader} makes it. */
public final class FactCollectionProvider implements CollectionProvider {

  /** Makes the provider. */
  public FactCollectionProvider() {}

  @Override
  public ReportCollection open(Path file) throws OutputException {
    return FactCollection.open(file);
  }
}
