package io.kaibiao.samples.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes random choices and amounts with one generator.
 *
 * @param random the source
 * @param grain the smallest step of an amount in 元: 0.01, 1 or 100
 */
public record Draw(RandomGenerator random, BigDecimal grain) {

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  public <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  @SafeVarargs
  public final <T> T of(T... items) {
    return items[random.nextInt(items.length)];
  }

  /** Returns some of the items, at least one, in their order. */
  <T> List<T> some(List<T> items, int atMost) {
    List<T> left = new ArrayList<>(items);
    int wanted = Math.min(between(1, Math.max(1, atMost)), items.size());
    while (left.size() > wanted) {
      left.remove(random.nextInt(left.size()));
    }
    return List.copyOf(left);
  }

  /** Returns an amount between two powers of ten, in 元. */
  public BigDecimal amount(double lowPower, double highPower) {
    double value = Math.pow(10, lowPower + (highPower - lowPower) * random.nextDouble());
    long grains = Math.max(1, Math.round(value / grain.doubleValue()));
    return grain.multiply(BigDecimal.valueOf(grains));
  }

  /** Returns parts, none negative, whose sum is exactly the given one. */
  List<BigDecimal> split(BigDecimal sum, int parts) {
    long grains = sum.divideToIntegralValue(grain).longValueExact();
    List<BigDecimal> result = new ArrayList<>();
    for (int left = parts; left > 1; left--) {
      long most = Math.max(1, 2 * grains / left);
      long take = Math.min(grains, (long) (most * random.nextDouble()));
      result.add(grain.multiply(BigDecimal.valueOf(take)));
      grains -= take;
    }
    result.add(grain.multiply(BigDecimal.valueOf(grains)));
    return List.copyOf(result);
  }
}
