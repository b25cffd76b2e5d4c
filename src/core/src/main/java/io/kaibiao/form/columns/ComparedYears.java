package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.YearMark;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal year of a table that prints several side by side: the one printed around it, else the
 * latest, as reports compare with earlier years.
 *
 * @param own the table's own year, or null if it compares none
 */
public record ComparedYears(@Nullable Integer own) {

  /** Stands for the headers of a column of labels, which name no year. */
  private static final String UNDATED = "";

  static ComparedYears of(GridTable table, @Nullable Integer printed) {
    return of(table.columns().stream().map(GridTable.Column::path).toList(), printed);
  }

  /** Returns the year of a table that was read, whose columns of labels name no year. */
  public static ComparedYears of(Table table) {
    List<List<String>> paths = new ArrayList<>();
    table.header().forEach(column -> paths.add(column.path()));
    paths.add(List.of(UNDATED));
    return of(paths, table.fiscalYear());
  }

  private static ComparedYears of(List<List<String>> paths, @Nullable Integer printed) {
    TreeSet<Integer> years = new TreeSet<>();
    for (List<String> path : paths) {
      year(path).ifPresent(years::add);
    }
    if (years.size() == 1
        && printed != null
        && years.first() == printed - 1
        && paths.stream().anyMatch(ComparedYears::isUndated)) {
      // One column is last year's and says so; the others are of the table's year.
      return new ComparedYears(printed);
    }
    if (years.size() < 2) {
      return new ComparedYears(null);
    }
    return new ComparedYears(printed != null && years.contains(printed) ? printed : years.last());
  }

  private static boolean isUndated(List<String> path) {
    return year(path).isEmpty() && !path.isEmpty();
  }

  /** Returns the mark of a column whose headers name another year than the table's. */
  public Optional<String> mark(List<String> path) {
    OptionalInt year = own == null ? OptionalInt.empty() : year(path);
    if (own == null || year.isEmpty() || year.getAsInt() == own) {
      return Optional.empty();
    }
    return Optional.of(year.getAsInt() == own - 1 ? YearMark.PRIOR : YearMark.OTHER);
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
