package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Subject;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names rows of a classification whose code and name could not be recognized, by position: codes
 * are printed in order, so only codes between the two neighbours are possible. If exactly one is,
 * the row gets it, doubtful until its amounts confirm it. Immutable.
 */
final class SubjectOrder {

  private final List<Subjects> classifications;

  SubjectOrder(List<Subjects> classifications) {
    this.classifications = List.copyOf(classifications);
  }

  /** Returns the names of a block's rows, those without one named by their places. */
  List<RowName> settled(List<Fragment> rows, List<RowName> names) {
    List<RowName> settled = new ArrayList<>(names);
    for (int i = 1; i + 1 < rows.size(); i++) {
      Fragment row = rows.get(i);
      String above = names.get(i - 1).key();
      String below = names.get(i + 1).key();
      boolean lost = row.isNameless() && row.origin() == Origin.PIXELS;
      if (lost && isCode(above) && isCode(below) && above.compareTo(below) < 0) {
        Set<String> between = between(above, below, keys(names));
        if (between.size() == 1) {
          settled.set(i, RowName.doubtful(between.iterator().next(), RepairCode.ROW_FROM_PLACE));
        }
      }
    }
    return settled;
  }

  private static Set<String> keys(List<RowName> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(name.key()));
    return keys;
  }

  private static boolean isCode(String key) {
    return SubjectCode.isComplete(key) && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Returns the codes in force that are possible between two others, including a level that was
   * left out.
   */
  private Set<String> between(String above, String below, Set<String> printed) {
    Set<String> levels = new HashSet<>();
    for (String up = SubjectCode.parent(below); !up.isEmpty(); up = SubjectCode.parent(up)) {
      if (up.compareTo(above) > 0 && !printed.contains(up)) {
        levels.add(up);
      }
    }
    if (!levels.isEmpty()) {
      return levels;
    }
    Set<String> between = new HashSet<>();
    for (Subjects classification : classifications) {
      for (Subject subject : classification.all()) {
        String code = subject.code();
        String parent = SubjectCode.parent(code);
        boolean inForce = subject.isInForce(null);
        boolean inOrder = above.compareTo(code) < 0 && code.compareTo(below) < 0;
        if (inForce && inOrder && (parent.isEmpty() || printed.contains(parent))) {
          between.add(code);
        }
      }
    }
    return between;
  }
}
