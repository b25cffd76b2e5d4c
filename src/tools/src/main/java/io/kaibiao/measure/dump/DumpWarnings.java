package io.kaibiao.measure.dump;

import io.kaibiao.measure.dump.DumpFacts.Facts;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of which tables a conversion says that a person should look at them.
 *
 * @param tables the numbers of tables with a warning
 * @param unknown whether a table of no form is one of them
 */
record DumpWarnings(Set<String> tables, boolean unknown) {

  static DumpWarnings of(Report report) {
    Set<String> tables = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() != Severity.INFO && finding.table() != null) {
        tables.add(finding.table());
      }
    }
    boolean unknown =
        report.tables().stream()
            .filter(table -> !table.isRecognised())
            .map(Table::id)
            .anyMatch(tables::contains);
    return new DumpWarnings(tables, unknown);
  }

  /**
   * Tells whether a figure that is lost may be found by its warnings: those of its form's tables,
   * or where there are none, those of a table of no form.
   */
  boolean cover(String form, List<Facts> found) {
    List<Facts> own = found.stream().filter(table -> table.form().equals(form)).toList();
    return own.isEmpty() ? unknown : own.stream().map(Facts::id).anyMatch(tables::contains);
  }
}
