package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.Origin;
import io.kaibiao.report.Table;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a scanned report calls itself. The cover and the lines over its tables name it again and
 * again, each misread in its own way: the reading that is most like all the others is its name. A
 * file that has a form twice holds several bodies' reports, whose names may be as alike as two
 * readings of one; it is left alone. Immutable.
 */
final class OwnName {

  /**
   * Minimum similarity of two readings of one name. Set when the step was written (commit 26f0573);
   * no measurement of this value alone exists.
   */
  private static final MatchLimits SAME_NAME = MatchLimits.atLeast(0.7);

  /** What a cover's large print, or a text layer, counts for beside a line over a table. */
  private static final int LEGIBLE = 3;

  /** Large print that a reader is as sure of is right where small print differs from it. */
  private static final double SURE = 0.9;

  private final Furniture furniture;
  private final List<String> read = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private final boolean alone;

  /**
   * Makes it of a report's tables.
   *
   * @param tables the tables with what is printed on them
   */
  OwnName(Furniture furniture, List<Table> tables) {
    this.furniture = furniture;
    for (Table table : tables) {
      if (!table.organization().isEmpty()) {
        (isRead(table) ? read : printed).add(table.organization());
      }
    }
    Set<String> forms = new HashSet<>();
    alone = tables.stream().filter(OwnName::isOnce).map(Table::form).allMatch(forms::add);
  }

  /** One report has each form but the performance grids once. */
  private static boolean isOnce(Table table) {
    return table.form() != null && !table.form().startsWith("PF");
  }

  private static boolean isRead(Table table) {
    return table.grid().cells().stream().anyMatch(cell -> cell.origin() == Origin.PIXELS);
  }

  /**
   * Returns the name that cover and tables agree on, or nothing where no line was read from pixels
   * or the readings are of several names.
   *
   * @param onCover the name on the cover, empty where it has none
   * @param sureness how sure its reader is of the cover
   */
  Optional<String> agreed(String onCover, double sureness) {
    if (!alone || read.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> weights = new LinkedHashMap<>();
    if (!onCover.isEmpty()) {
      weights.put(onCover, LEGIBLE);
    }
    printed.forEach(name -> weights.merge(name, LEGIBLE, Integer::sum));
    read.forEach(name -> weights.merge(name, 1, Integer::sum));
    String middle = middle(weights);
    int near = 0;
    int all = 0;
    for (var other : weights.entrySet()) {
      near += isSame(middle, other.getKey()) ? other.getValue() : 0;
      all += other.getValue();
    }
    if (2 * near <= all) {
      return Optional.empty();
    }
    boolean legible = printed.isEmpty() && sureness >= SURE && isMisread(middle, onCover);
    return Optional.of(legible ? onCover : middle);
  }

  /** Returns the reading that is most like all others, one without signs if there is one. */
  private static String middle(Map<String, Integer> weights) {
    boolean clean = weights.keySet().stream().anyMatch(NameAgreement::isClean);
    String middle = "";
    double most = -1;
    for (String name : weights.keySet()) {
      double alike = 0;
      for (var other : weights.entrySet()) {
        alike += other.getValue() * alike(name, other.getKey());
      }
      if (alike > most && (!clean || NameAgreement.isClean(name))) {
        most = alike;
        middle = name;
      }
    }
    return middle;
  }

  /** Whether a name differs from the cover's by characters that were taken for others, no more. */
  private static boolean isMisread(String name, String onCover) {
    return NameAgreement.isClean(onCover)
        && NameAgreement.letters(name).length() == NameAgreement.letters(onCover).length()
        && isSame(name, onCover);
  }

  /**
   * Returns a table with the report's own name where the one that was read on it is that, misread.
   *
   * @param own the report's own name
   */
  Table borne(Table table, String own) {
    String name = table.organization();
    boolean whole = furniture.withoutQualifier(name).equals(name);
    boolean misread = alone && isRead(table) && whole && !name.isEmpty() && isSame(name, own);
    return misread ? table.named(own) : table;
  }

  private static boolean isSame(String a, String b) {
    return SAME_NAME.accepts(alike(a, b));
  }

  private static double alike(String a, String b) {
    return Similarity.of(NameAgreement.letters(a), NameAgreement.letters(b));
  }
}
