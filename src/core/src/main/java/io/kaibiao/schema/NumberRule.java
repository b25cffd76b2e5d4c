package io.kaibiao.schema;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number may be.
 *
 * @param least the least number, or null if there is none
 * @param most the largest number, or null if there is none
 */
record NumberRule(@Nullable BigDecimal least, @Nullable BigDecimal most) {

  /** Allows every number. */
  static final NumberRule ANY = new NumberRule(null, null);

  boolean accepts(JsonParser json) throws IOException {
    if (least == null && most == null) {
      return true;
    }
    BigDecimal value = json.getDecimalValue();
    return (least == null || value.compareTo(least) >= 0)
        && (most == null || value.compareTo(most) <= 0);
  }
}
