package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;

/**
 * Looks up the meanings of labels in a record of one form. Immutable.
 *
 * @param form the form
 * @param catalogue the words that all forms share
 */
public record Meanings(PerformanceForm form, PerformanceCatalogue catalogue) {

  /**
   * Tells whether a text on the left of a row starts another part of the record than this section's
   * table.
   */
  public boolean beginsOther(String printed, Section own) {
    String plain = LabelText.plain(printed);
    if (catalogue.isTarget(plain)) {
      return true;
    }
    if (catalogue.isSection(own, plain)) {
      return false;
    }
    return form.fields().exact(plain).isPresent()
        || catalogue.isAnalysis(plain)
        || catalogue.isSection(plain);
  }
}
