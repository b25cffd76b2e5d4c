package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;

/**
 * Tells what the labels of a record mean, for one form. Immutable.
 *
 * @param form the form
 * @param catalogue the words that all forms share
 */
public record Meanings(PerformanceForm form, PerformanceCatalogue catalogue) {

  /**
   * Tells whether a text on the left of a row begins another part of the record than a small table
   * of this section.
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
