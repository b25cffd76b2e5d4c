package io.kaibiao.form.own;

import io.kaibiao.form.FormTitle;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a table of no form belongs to.
 *
 * @param kind the kind of report as a file names it, or {@value OpenPlaces#MARK}
 * @param government whether the accounts are a government's own
 */
record FormKind(String kind, boolean government) {

  /** What the ids of all forms of governments' accounts begin with. */
  private static final String GOVERNMENTS = "G";

  static FormKind of(Report report, Table table) {
    @Nullable ReportKind stated = FormTitle.kind(Folding.title(table.title()));
    ReportKind kind = stated == null ? report.metadata().kind() : stated;
    long forms = report.tables().stream().filter(Table::isRecognised).count();
    long governments =
        report.tables().stream()
            .filter(t -> t.form() != null && t.form().startsWith(GOVERNMENTS))
            .count();
    return new FormKind(
        kind == ReportKind.OTHER ? OpenPlaces.MARK : kind.id(), 2 * governments > forms);
  }
}
