package io.kaibiao.form.columns;

import io.kaibiao.table.GridTable;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal year of a table that prints several side by side: the one printed around it, else the
 * latest, as reports compare with earlier years.
 *
 * @param own the table's own year, or null if it compares none
 */
record ComparedYears(@Nullable Integer own) {

  static ComparedYears of(GridTable table, @Nullable Integer printed) {
    TreeSet<Integer> years = new TreeSet<>();
    for (GridTable.Column column : table.columns()) {
      year(column.path()).ifPresent(years::add);
    }
    if (years.size() < 2) {
      return new ComparedYears(null);
    }
    return new ComparedYears(printed != null && years.contains(printed) ? printed : years.last());
  }

  /** Tells whether the headers above a column name a year other than the table's. */
  boolean isOther(List<String> path) {
    OptionalInt year = own == null ? OptionalInt.empty() : year(path);
    return year.isPresent() && own != null && year.getAsInt() != own;
  }

  /** Returns the year named by the lowest header with one; of several in one header, the first. */
  private static OptionalInt year(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      OptionalInt year = FiscalYear.first(Folding.fold(path.get(i)));
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
  }
}
