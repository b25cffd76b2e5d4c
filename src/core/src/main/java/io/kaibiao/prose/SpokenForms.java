package io.kaibiao.prose;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms that the sentences of a report may speak of.
 *
 * @param once those that it prints once: a sentence is held against their cells
 * @param printed all that it prints
 * @param series how the ids of those begin whose figures it may state without printing them
 */
record SpokenForms(Set<String> once, Set<String> printed, String series) {

  /** How the ids of the forms of each kind of report begin. */
  private static final Map<ReportKind, String> SERIES =
      Map.of(ReportKind.FINAL_ACCOUNTS, "FA", ReportKind.BUDGET, "BG");

  /** Begins no form's id. */
  private static final String NONE = "-";

  SpokenForms {
    once = Set.copyOf(once);
    printed = Set.copyOf(printed);
  }

  /** Returns the forms that a report of departments speaks of; a government's only links. */
  static SpokenForms of(List<Table> tables, Metadata metadata, Catalogue catalogue) {
    Set<String> printed = new HashSet<>();
    for (Table table : tables) {
      Optional.ofNullable(table.form()).ifPresent(printed::add);
      table.rows().stream()
          .map(Row::form)
          .flatMap(form -> Optional.ofNullable(form).stream())
          .forEach(printed::add);
    }
    String title = Folding.title(metadata.title());
    boolean government =
        (catalogue.titleWords().isGovernments(title)
                && !catalogue.titleWords().isDepartments(title))
            || printed.stream()
                .flatMap(form -> catalogue.form(form).stream())
                .map(Form::publisher)
                .anyMatch(publisher -> publisher == Publisher.GOVERNMENT);
    return new SpokenForms(
        Mentions.printedOnce(tables).keySet(),
        printed,
        government ? NONE : SERIES.getOrDefault(metadata.kind(), NONE));
  }

  /** Tells whether the figures of a form may be stated although the form is not printed. */
  boolean mayBeStated(String form) {
    return !printed.contains(form) && form.startsWith(series);
  }
}
