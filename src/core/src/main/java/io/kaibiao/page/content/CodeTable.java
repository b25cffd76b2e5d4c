package io.kaibiao.page.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by the codes of a font. Codes of one and two bytes are found without hashing. Mutable;
 * belongs to one thread.
 *
 * @param <T> the values
 */
public final class CodeTable<T> {

  /** Number of codes with the same upper byte. */
  private static final int ROW = 256;

  private final @Nullable Object[] @Nullable [] rows = new Object[ROW][];
  private final Map<Integer, T> others = new HashMap<>();

  /** Makes a table without values. */
  public CodeTable() {}

  /** Returns the value of a code, or null if it has none. */
  @SuppressWarnings("unchecked")
  public @Nullable T get(int code) {
    if (code < 0 || code >= ROW * ROW) {
      return others.get(code);
    }
    @Nullable Object[] row = rows[code / ROW];
    return row == null ? null : (T) row[code % ROW];
  }

  /** Sets the value of a code. */
  public void put(int code, T value) {
    if (code < 0 || code >= ROW * ROW) {
      others.put(code, value);
      return;
    }
    @Nullable Object[] row = rows[code / ROW];
    if (row == null) {
      row = new Object[ROW];
      rows[code / ROW] = row;
    }
    row[code % ROW] = value;
  }

  /** Drops all values. */
  public void clear() {
    Arrays.fill(rows, null);
    others.clear();
  }
}
