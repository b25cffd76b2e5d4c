package io.kaibiao.samples.model;

import java.math.BigDecimal;

/** The “三公” items in 元. */
public record ThreePublic(
    BigDecimal overseas, BigDecimal purchase, BigDecimal operation, BigDecimal reception) {

  BigDecimal vehicle() {
    return purchase.add(operation);
  }

  BigDecimal total() {
    return overseas.add(vehicle()).add(reception);
  }

  /** Returns the amount of an item by its canonical id. */
  public BigDecimal item(String item) {
    return switch (item) {
      case "total" -> total();
      case "overseas" -> overseas();
      case "vehicle_total" -> vehicle();
      case "vehicle_purchase" -> purchase();
      case "vehicle_operation" -> operation();
      case "reception" -> reception();
      default -> throw new IllegalArgumentException(item);
    };
  }
}
