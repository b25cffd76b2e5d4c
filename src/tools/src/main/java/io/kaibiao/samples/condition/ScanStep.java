package io.kaibiao.samples.condition;

import java.util.random.RandomGenerator;

/** One change made to a page. Immutable; safe for use by many threads. */
@FunctionalInterface
public interface ScanStep {

  /**
   * Returns the changed page.
   *
   * @param sheet the page before the change, which is not modified
   * @param random the source of all random choices
   */
  ScanSheet apply(ScanSheet sheet, RandomGenerator random);
}
