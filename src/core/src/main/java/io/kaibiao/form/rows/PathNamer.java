package io.kaibiao.form.rows;

import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names the rows of a table that is no form of the catalogue: by the code of a subject where the
 * row has one, else by the path of its labels. A path that comes again is numbered.
 */
final class PathNamer implements RowNamer {

  private final Optional<SubjectNamer> subjects;
  private final Map<String, Integer> used = new HashMap<>();

  /**
   * Makes a namer.
   *
   * @param subjects who names rows by codes, or nothing where the table has none
   */
  PathNamer(Optional<SubjectNamer> subjects) {
    this.subjects = subjects;
  }

  @Override
  public RowName name(Fragment row) {
    Optional<RowName> code =
        subjects
            .filter(s -> !row.codes().isEmpty() || row.levels().size() <= 1)
            .map(s -> s.name(row))
            .filter(n -> !n.isForeign() && !n.key().equals(Row.TOTAL));
    if (code.isPresent() && used.merge(code.get().key(), 1, Integer::sum) == 1) {
      return code.get();
    }
    RowName name = RowName.foreign(path(row));
    int times = used.merge(name.key(), 1, Integer::sum);
    return times == 1 ? name : RowName.certain(name.key() + "#" + times);
  }

  private static List<String> path(Fragment row) {
    if (!row.path().isEmpty()) {
      return row.path();
    }
    List<String> path = new ArrayList<>(row.codes().values());
    if (!row.label().isEmpty()) {
      path.add(row.label());
    }
    return path.isEmpty() ? List.of("row" + (row.row() + 1)) : path;
  }

  @Override
  public boolean areHalves(Fragment upper, Fragment lower) {
    return subjects.isPresent() && subjects.get().areHalves(upper, lower);
  }

  @Override
  public boolean isBorneOut(Fragment row, RowName name) {
    return subjects.isPresent() && !name.isForeign() && subjects.get().isBorneOut(row, name);
  }
}
