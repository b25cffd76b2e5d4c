package io.kaibiao.form.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a catalogue is to know beside what it knows already. All words are folded as they are
 * compared.
 *
 * @param forms further forms; one with a known id takes the place of the known one
 * @param roles what a column below a head holds
 * @param sides the halves that heads stand for
 * @param sums labels of sums
 * @param subjects further subjects, by the key of the rows that their classification names
 * @param units the units of money as results print them, by further spellings
 */
public record Additions(
    List<Form> forms,
    Map<String, HeaderRole> roles,
    Map<String, Side> sides,
    Sums sums,
    Map<RowKey, List<Subject>> subjects,
    Map<String, String> units) {

  /**
   * Labels of sums.
   *
   * @param totals labels of the row that sums all others
   * @param parts labels and heads of the sum of what they are printed under or beside
   */
  public record Sums(Set<String> totals, Set<String> parts) {
    public Sums {
      totals = Set.copyOf(totals);
      parts = Set.copyOf(parts);
    }
  }

  public Additions {
    forms = List.copyOf(forms);
    roles = Map.copyOf(roles);
    sides = Map.copyOf(sides);
    subjects = Map.copyOf(subjects);
    units = Map.copyOf(units);
  }
}
