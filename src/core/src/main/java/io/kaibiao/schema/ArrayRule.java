package io.kaibiao.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;

/**
 * What an array may hold.
 *
 * @param each what each element may be
 * @param fewest minimum number of elements
 * @param most maximum number of elements
 * @param distinct whether no two elements may be the same, all being whole numbers
 */
record ArrayRule(ValueRule each, int fewest, int most, boolean distinct) {

  /** Reads the array that a parser stands at up to its end, or to what is not accepted. */
  boolean accepts(JsonParser json) throws IOException {
    Set<BigInteger> earlier = new HashSet<>();
    int count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      count++;
      if (!each.accepts(json) || (distinct && !earlier.add(json.getBigIntegerValue()))) {
        return false;
      }
    }
    return count >= fewest && count <= most;
  }
}
