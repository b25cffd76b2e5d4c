package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the columns of a form that is printed turned: its sources stand down the side, and the only
 * row of the form is the total. A label that nests in others is a column of the form if the form
 * knows all of the labels, sums left out. Immutable.
 */
public record ColumnsDownTheSide(Form form, HeaderWords words) {

  private static final RowTolerances.Labels LIMITS = RowTolerances.STANDARD.labels();

  /**
   * Returns the share of the labelled rows that name a column of the form, 0 where the table prints
   * codes or too few of them do.
   */
  public double share(ColumnPlan plan, List<List<Fragment>> rows) {
    List<Fragment> all =
        rows.stream().flatMap(List::stream).filter(row -> !row.label().isEmpty()).toList();
    boolean codes = all.stream().anyMatch(row -> !row.codes().isEmpty());
    if (codes || all.isEmpty() || plan.data().size() != 1) {
      return 0;
    }
    Set<String> named = new HashSet<>();
    int known = 0;
    for (Fragment row : all) {
      Optional<String> id = column(row);
      id.ifPresent(named::add);
      known += id.isPresent() ? 1 : 0;
    }
    return named.size() < LIMITS.fewestColumns() ? 0 : (double) known / all.size();
  }

  /** Returns the label that names a source: the lowest that is no sum. */
  public String name(Fragment row) {
    for (int i = row.path().size() - 1; i > 0; i--) {
      if (!words.isSum(Folding.head(row.path().get(i)))) {
        return row.path().get(i);
      }
    }
    return row.path().isEmpty() ? row.label() : row.path().get(0);
  }

  /**
   * Returns the column of the form that a row's labels name: all of them together, sums left out,
   * or the lowest alone where the one above it is another column of the form.
   */
  public Optional<String> column(Fragment row) {
    Set<String> labels = new LinkedHashSet<>();
    row.path().forEach(label -> labels.add(Folding.head(label)));
    Set<String> names = new LinkedHashSet<>(labels);
    names.removeIf(label -> names.size() > 1 && words.isSum(label));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.size() == 1) {
      return column(labels, names);
    }
    List<String> path = List.copyOf(names);
    Optional<String> part = column(path.get(path.size() - 1));
    Optional<String> whole = column(path.get(path.size() - 2));
    return whole.isPresent() && !whole.equals(part) ? part : Optional.empty();
  }

  private Optional<String> column(String label) {
    return column(Set.of(label), Set.of(label));
  }

  private Optional<String> column(Set<String> labels, Set<String> names) {
    return form.columnsHeaded(labels).stream()
        .filter(
            column -> column.heads().stream().anyMatch(h -> h.match(labels) > 0 && h.names(names)))
        .findFirst()
        .map(FormColumn::id);
  }
}
