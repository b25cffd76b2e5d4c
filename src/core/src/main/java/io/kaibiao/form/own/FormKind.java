package io.kaibiao.form.own;

import io.kaibiao.form.FormTitle;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Publisher;
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

  static FormKind of(Report report, Table table, Catalogue catalogue) {
    @Nullable ReportKind stated =
        new FormTitle(catalogue.titleWords()).kind(Folding.title(table.title()));
    ReportKind kind = stated == null ? report.metadata().kind() : stated;
    long forms = report.tables().stream().filter(Table::isRecognised).count();
    long governments =
        report.tables().stream().filter(t -> isGovernments(t.form(), catalogue)).count();
    return new FormKind(
        kind == ReportKind.OTHER ? OpenPlaces.MARK : kind.id(), 2 * governments > forms);
  }

  private static boolean isGovernments(@Nullable String form, Catalogue catalogue) {
    return form != null
        && catalogue
            .form(form)
            .filter(known -> known.publisher() == Publisher.GOVERNMENT)
            .isPresent();
  }
}
