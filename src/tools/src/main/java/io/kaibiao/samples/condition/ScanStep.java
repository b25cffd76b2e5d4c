package io.kaibiao.samples.condition;

import java.util.random.RandomGenerator;

/** One thing that happens to a page. Immutable; safe for use by many threads. */
@FunctionalInterface
public interface ScanStep {

  /**
   * Returns the page after it happened.
   *
   * @param sheet the page before; left as it is
   * @param random where all chance comes from
   */
  ScanSheet apply(ScanSheet sheet, RandomGenerator random);
}
