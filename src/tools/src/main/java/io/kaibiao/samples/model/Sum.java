package io.kaibiao.samples.model;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of amounts to add and kinds to subtract. */
public record Sum(Set<AmountKind> plus, Set<AmountKind> minus) {

  public Sum {
    plus = Set.copyOf(plus);
    minus = Set.copyOf(minus);
  }

  public static Sum of(AmountKind first, AmountKind... others) {
    return new Sum(EnumSet.of(first, others), Set.of());
  }

  public static Sum all(Sum... sums) {
    EnumSet<AmountKind> plus = EnumSet.noneOf(AmountKind.class);
    EnumSet<AmountKind> minus = EnumSet.noneOf(AmountKind.class);
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
