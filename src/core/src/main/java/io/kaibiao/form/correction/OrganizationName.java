package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Table;
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
 * Returns the organisation's name of a scanned report. The cover and lines over the tables repeat
 * the name, each misread differently: the reading most similar to all others is used. A file that
 * has a form twice holds reports of several bodies, whose names may be as similar as two readings
 * of one; such files are left alone. Immutable.
 */
final class OrganizationName {

  private static final MatchLimits SAME_NAME =
      MatchLimits.atLeast(CorrectionTolerances.STANDARD.similarities().reading());

  private static final CorrectionTolerances.Names LIMITS = CorrectionTolerances.STANDARD.names();

  private final Furniture furniture;
  private final List<String> read = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private final boolean alone;

  /**
   * Makes it of a report's tables.
   *
   * @param tables the tables with what is printed on them
   */
  OrganizationName(Furniture furniture, List<Table> tables) {
    this.furniture = furniture;
    for (Table table : tables) {
      if (!table.organization().isEmpty()) {
        (isFromPixels(table) ? read : printed).add(table.organization());
      }
    }
    Set<String> forms = new HashSet<>();
    alone = tables.stream().filter(OrganizationName::isOnce).map(Table::form).allMatch(forms::add);
  }

  /**
   * Tells whether a form appears only once in a report, as all but performance evaluation forms do.
   */
  private static boolean isOnce(Table table) {
    return table.form() != null && !table.form().startsWith("PF");
  }

  private static boolean isFromPixels(Table table) {
    return table.grid().cells().stream().anyMatch(cell -> cell.origin() == Origin.PIXELS);
  }

  /**
   * Returns the name on which cover and tables agree; empty if nothing was read from pixels or the
   * readings are of several names.
   *
   * @param onCover the name on the cover, empty where it has none
   * @param confidence confidence of the text on the cover, 0–1
   */
  Optional<String> agreed(String onCover, double confidence) {
    if (!alone || read.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> weights = new LinkedHashMap<>();
    if (!onCover.isEmpty()) {
      weights.put(onCover, LIMITS.legible());
    }
    printed.forEach(name -> weights.merge(name, LIMITS.legible(), Integer::sum));
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
    boolean legible =
        printed.isEmpty() && confidence >= LIMITS.sure() && isMisread(middle, onCover);
    return Optional.of(legible ? onCover : middle);
  }

  /** Returns the reading most similar to all others, preferably one without signs. */
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

  /** Tells whether a name differs from the cover's only by replaced characters. */
  private static boolean isMisread(String name, String onCover) {
    return NameAgreement.isClean(onCover)
        && NameAgreement.letters(name).length() == NameAgreement.letters(onCover).length()
        && isSame(name, onCover);
  }

  /**
   * Returns a table with the report's own name if its printed one is a misreading of that.
   *
   * @param own the report's own name
   */
  Table borne(Table table, String own) {
    String name = table.organization();
    boolean whole = furniture.withoutQualifier(name).equals(name);
    boolean misread = alone && isFromPixels(table) && whole && !name.isEmpty() && isSame(name, own);
    return misread ? table.named(own) : table;
  }

  private static boolean isSame(String a, String b) {
    return SAME_NAME.accepts(alike(a, b));
  }

  private static double alike(String a, String b) {
    return Similarity.of(NameAgreement.letters(a), NameAgreement.letters(b));
  }
}
