package io.kaibiao.testing.maker;

import java.math.BigDecimal;

/** The “三公” items in 元. */
record ThreePublic(
    BigDecimal overseas, BigDecimal purchase, BigDecimal operation, BigDecimal reception) {

  BigDecimal vehicle() {
    return purchase.add(operation);
  }

  BigDecimal total() {
    return overseas.add(vehicle()).add(reception);
  }
}
