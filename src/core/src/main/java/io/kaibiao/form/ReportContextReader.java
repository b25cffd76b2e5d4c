package io.kaibiao.form;

import io.kaibiao.form.caption.Caption;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.ReportKind;
import io.kaibiao.text.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a report discloses and whose accounts, from its title and its tables' captions.
 * Immutable.
 */
final class ReportContextReader {

  private static final FormTolerances.Forms LIMITS = FormTolerances.STANDARD.forms();

  private final Catalogue catalogue;

  ReportContextReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Returns what is known.
   *
   * @param title the report's title, empty where none was found
   */
  ReportContext read(String title, List<Caption> captions) {
    List<String> titles = captions.stream().map(c -> Folding.title(c.title())).toList();
    @Nullable ReportKind kind = ReportKind.namedIn(title);
    return new ReportContext(
        kind == null ? majority(titles) : kind, publisher(Folding.title(title), titles));
  }

  private @Nullable ReportKind majority(List<String> titles) {
    Map<ReportKind, Integer> counts = new EnumMap<>(ReportKind.class);
    for (String title : titles) {
      @Nullable ReportKind kind = new FormTitle(catalogue.titleWords()).kind(title);
      if (kind != null) {
        counts.merge(kind, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Publisher publisher(String title, List<String> titles) {
    if (catalogue.titleWords().isDepartments(title)) {
      return Publisher.DEPARTMENT;
    }
    if (catalogue.titleWords().isGovernments(title)) {
      return Publisher.GOVERNMENT;
    }
    long governments = titles.stream().filter(t -> isOnlyOf(t, Publisher.GOVERNMENT)).count();
    long departments =
        titles.stream()
            .filter(
                t -> catalogue.titleWords().isDepartments(t) || isOnlyOf(t, Publisher.DEPARTMENT))
            .count();
    return governments >= LIMITS.fewestTables() && governments > departments
        ? Publisher.GOVERNMENT
        : Publisher.DEPARTMENT;
  }

  private boolean isOnlyOf(String title, Publisher publisher) {
    List<Form> forms = title.isEmpty() ? List.of() : catalogue.titled(title);
    return !forms.isEmpty() && forms.stream().allMatch(f -> f.publisher() == publisher);
  }
}
