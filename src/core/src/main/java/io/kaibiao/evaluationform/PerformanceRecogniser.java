package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue;
import io.kaibiao.evaluationform.catalogue.PerformanceForm;
import io.kaibiao.evaluationform.catalogue.Vocabulary;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which performance evaluation form a table is, from its labels and title. Immutable. */
final class PerformanceRecogniser {

  private static final RecordTolerances LIMITS = RecordTolerances.STANDARD;

  /** Evidence for any header over levels, which implies an outermost level. */
  private static final String OUTERMOST_LEVEL = "level1";

  private final PerformanceCatalogue catalogue;

  PerformanceRecogniser(PerformanceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A form and its title.
   *
   * @param title the printed title, or the caption if no title is this form's
   */
  record Recognition(PerformanceForm form, String title) {}

  /**
   * Returns the form that a table is, if any.
   *
   * @param caption the title from its caption, maybe empty
   */
  Optional<Recognition> recognise(GridTable table, String caption) {
    if (catalogue.isOtherTitle(Folding.fold(caption))) {
      return Optional.empty();
    }
    Recognition untitled = null;
    Set<String> labels = labels(table);
    for (PerformanceForm form : catalogue.forms()) {
      Set<String> ids = ids(form, labels);
      if (!hasAll(ids, form.needs()) || form.lacks().stream().anyMatch(ids::contains)) {
        continue;
      }
      Optional<String> title = title(form, table, caption);
      if (title.isPresent()) {
        return Optional.of(new Recognition(form, title.get()));
      }
      if (untitled == null && hasAll(ids, form.alone())) {
        untitled = new Recognition(form, caption);
      }
    }
    return Optional.ofNullable(untitled);
  }

  private static boolean hasAll(Set<String> ids, List<List<String>> groups) {
    return groups.stream().allMatch(group -> group.stream().anyMatch(ids::contains));
  }

  /** Returns the plain texts of the grid's cells, those that are too long for a label left out. */
  private static Set<String> labels(GridTable table) {
    return table.grid().cells().stream()
        .map(GridCell::text)
        .filter(text -> !text.isBlank() && text.length() <= LIMITS.longestTitle())
        .map(LabelText::plain)
        .collect(Collectors.toSet());
  }

  /** Returns the meanings of plain texts as labels of a form. */
  private Set<String> ids(PerformanceForm form, Set<String> labels) {
    List<Vocabulary> known =
        List.of(form.fields(), form.fundsColumns(), form.goals(), form.indicators());
    Set<String> ids = new HashSet<>();
    for (String plain : labels) {
      if (catalogue.isLevelHead(plain)) {
        ids.add(OUTERMOST_LEVEL);
      }
      known.forEach(v -> v.near(plain).map(Named::id).ifPresent(ids::add));
      // An indicator may have nearly the name of a header that rules the form out.
      form.evidence().exact(plain).map(Named::id).ifPresent(ids::add);
    }
    return ids;
  }

  /** Returns the nearest text above the grid, or in its caption, that is a title of the form. */
  private static Optional<String> title(PerformanceForm form, GridTable table, String caption) {
    if (isTitle(form, caption)) {
      return Optional.of(caption);
    }
    for (String text : table.captions()) {
      if (isTitle(form, text)) {
        return Optional.of(text);
      }
    }
    List<TextLine> above = table.above();
    for (int i = above.size() - 1; i >= 0; i--) {
      if (isTitle(form, above.get(i).text())) {
        return Optional.of(above.get(i).text());
      }
      if (Folding.fold(above.get(i).text()).length() > LIMITS.longestTitle()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(PerformanceForm form, String text) {
    String folded = Folding.fold(text);
    return !folded.isEmpty()
        && folded.length() <= LIMITS.longestTitle()
        && folded.indexOf('。') < 0
        && form.isTitled(folded);
  }
}
