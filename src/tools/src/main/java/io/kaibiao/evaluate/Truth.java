package io.kaibiao.evaluate;

import java.util.List;
import java.util.Set;

/**
 * The truth of one report, in the structure of the project's truth files.
 *
 * @param name the document's name without its ending, which is also the name of its result folder
 * @param kind the document's kind in its list, such as {@code scan}; empty if none is stated
 * @param conditions how it was printed and scanned, each in one word or a few
 * @param reportKind {@code final-accounts}, {@code budget} or {@code other}
 * @param fiscalYear its fiscal year, as text
 * @param organizations its organization, under each correct name
 * @param tables its tables in printed order
 * @param disagreements amounts in its prose that contradict its tables
 * @param ignoredForms forms in which nothing counts as wrong
 */
record Truth(
    String name,
    String kind,
    List<String> conditions,
    String reportKind,
    String fiscalYear,
    List<String> organizations,
    List<TrueTable> tables,
    List<String> disagreements,
    Set<String> ignoredForms) {
  Truth {
    conditions = List.copyOf(conditions);
    organizations = List.copyOf(organizations);
    tables = List.copyOf(tables);
    disagreements = List.copyOf(disagreements);
    ignoredForms = Set.copyOf(ignoredForms);
  }
}
