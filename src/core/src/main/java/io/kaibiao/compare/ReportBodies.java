package io.kaibiao.compare;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * Says whose the tables of a report are. Where they are all of one organisation, that is the
 * report's own body: a finance bureau that publishes a government's tables is not it.
 *
 * @param ofReport the folded name of the report's body; empty where none was found
 * @param ofTables the folded names that its tables print
 */
record ReportBodies(String ofReport, Set<String> ofTables) {
  ReportBodies {
    ofTables = Set.copyOf(ofTables);
  }

  static ReportBodies of(Report report) {
    Set<String> names = new HashSet<>();
    for (Table table : report.tables()) {
      if (!table.organization().isEmpty()) {
        names.add(Folding.label(table.organization()));
      }
    }
    return new ReportBodies(Folding.label(report.metadata().organization()), names);
  }

  /** Tells whether any body is named. */
  boolean isNamed() {
    return !ofReport.isEmpty() || !ofTables.isEmpty();
  }

  /** Returns the folded name of the body of a table; empty where none is known. */
  String body(Table table) {
    String own = Folding.label(table.organization());
    boolean single = ofTables.size() <= 1 && !ofReport.isEmpty();
    return single || own.isEmpty() ? ofReport : own;
  }
}
