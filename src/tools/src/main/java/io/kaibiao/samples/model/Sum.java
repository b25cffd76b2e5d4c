package io.kaibiao.samples.model;

import java.util.EnumSet;
import java.util.Set;

/** Measures to be added and measures to be taken off. */
public record Sum(Set<Measure> plus, Set<Measure> minus) {

  public Sum {
    plus = Set.copyOf(plus);
    minus = Set.copyOf(minus);
  }

  public static Sum of(Measure first, Measure... others) {
    return new Sum(EnumSet.of(first, others), Set.of());
  }

  public static Sum all(Sum... sums) {
    EnumSet<Measure> plus = EnumSet.noneOf(Measure.class);
    EnumSet<Measure> minus = EnumSet.noneOf(Measure.class);
    for (Sum sum : sums) {
      plus.addAll(sum.plus());
      minus.addAll(sum.minus());
    }
    return new Sum(plus, minus);
  }

  Sum less(Sum other) {
    return new Sum(all(this, new Sum(other.minus(), Set.of())).plus(), other.plus());
  }
}
