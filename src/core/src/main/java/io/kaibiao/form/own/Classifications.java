package io.kaibiao.form.own;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.RowKey;
import java.util.Optional;

/** The classifications of subjects as a file names them. */
final class Classifications {

  private Classifications() {}

  /** Returns the classification whose codes name the rows of a form. */
  static String of(RowKey rowKey) {
    return switch (rowKey) {
      case ECONOMIC -> "economic";
      case GOVERNMENT_ECONOMIC -> "government_economic";
      case INCOME -> "income";
      default -> "functional";
    };
  }

  /** Returns the classification whose codes begin as a key does, if it is a code. */
  static Optional<String> holding(String key, Catalogue catalogue) {
    if (!key.matches("\\d{3}(\\d{2}){0,2}")) {
      return Optional.empty();
    }
    if (catalogue.functional().mayHold(key)) {
      return Optional.of(of(RowKey.FUNCTIONAL));
    }
    if (catalogue.economic().mayHold(key)) {
      return Optional.of(of(RowKey.ECONOMIC));
    }
    if (catalogue.government().mayHold(key)) {
      return Optional.of(of(RowKey.GOVERNMENT_ECONOMIC));
    }
    return catalogue.income().mayHold(key) ? Optional.of(of(RowKey.INCOME)) : Optional.empty();
  }
}
