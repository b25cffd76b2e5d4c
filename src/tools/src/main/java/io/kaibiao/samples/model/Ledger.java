package io.kaibiao.samples.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Amounts in 元 of the lowest functional subjects. Every other amount is a sum over them. */
public record Ledger(SortedMap<String, Map<AmountKind, BigDecimal>> leaves) {

  public Ledger {
    SortedMap<String, Map<AmountKind, BigDecimal>> copy = new TreeMap<>();
    leaves.forEach((code, amounts) -> copy.put(code, Map.copyOf(amounts)));
    leaves = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Returns the sum of kinds of amounts over every leaf whose code begins with a prefix; "" means
   * all.
   */
  public BigDecimal sum(String prefix, Sum measures) {
    BigDecimal total = BigDecimal.ZERO;
    for (Map.Entry<String, Map<AmountKind, BigDecimal>> leaf : leaves.entrySet()) {
      if (!leaf.getKey().startsWith(prefix)) {
        continue;
      }
      for (Map.Entry<AmountKind, BigDecimal> amount : leaf.getValue().entrySet()) {
        if (measures.plus().contains(amount.getKey())) {
          total = total.add(amount.getValue());
        }
        if (measures.minus().contains(amount.getKey())) {
          total = total.subtract(amount.getValue());
        }
      }
    }
    return total;
  }

  public BigDecimal total(Sum measures) {
    return sum("", measures);
  }

  /**
   * Returns the codes of every leaf that has one of these kinds and of its parents, parents before
   * children.
   */
  public List<String> codes(Sum measures) {
    TreeSet<String> codes = new TreeSet<>();
    leaves.forEach(
        (code, amounts) -> {
          boolean touched =
              amounts.keySet().stream()
                  .anyMatch(m -> measures.plus().contains(m) || measures.minus().contains(m));
          if (touched) {
            codes.add(code.substring(0, 3));
            codes.add(code.substring(0, 5));
            codes.add(code);
          }
        });
    return List.copyOf(new ArrayList<>(codes));
  }
}
