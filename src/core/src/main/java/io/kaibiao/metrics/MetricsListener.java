package io.kaibiao.metrics;

/** Hears of every conversion when it has ended, on the thread that converted. */
@FunctionalInterface
public interface MetricsListener {

  /**
   * Called once for each conversion, whatever came of it. What this method throws reaches the
   * caller of the conversion.
   */
  void ended(ConversionMetrics metrics);
}
