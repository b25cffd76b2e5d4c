package io.kaibiao.proof;

/**
 * A row that a table may have lost: another form prints it, or a rule names it.
 *
 * @param table the index of its table in the report
 * @param key its key
 * @param label its label as the other form prints it, empty where none does
 * @param after the key of the row that it stands below, empty where it stands at the top
 * @param level whether rows below it in the classification are printed: no sum misses it
 */
record LostRow(int table, String key, String label, String after, boolean level) {

  /** Whether a figure stands in this row. */
  boolean holds(Figure figure) {
    return figure.table() == table && figure.key().equals(key);
  }

  /** Whether one sum may miss both rows: they are of one level, or one stands below the other. */
  boolean isKin(LostRow other) {
    return table == other.table
        && (key.length() == other.key.length()
            || key.startsWith(other.key)
            || other.key.startsWith(key));
  }
}
