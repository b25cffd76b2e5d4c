package io.kaibiao.evaluate;

import java.util.List;
import java.util.Set;

/**
 * What one report says, in the shape of the project's truth files.
 *
 * @param name the document's name without its ending: its result folder is called so
 * @param kind what sort of document it is in its list, such as {@code scan}; empty if none is said
 * @param conditions how it was printed and scanned, each in one word or a few
 * @param reportKind {@code final-accounts}, {@code budget} or {@code other}
 * @param fiscalYear the year it is of, as text
 * @param organizations the organisation it is of, under each name that is right
 * @param tables its tables in printed order
 * @param disagreements figures in its prose that contradict its tables
 * @param ignoredForms forms that nothing is held against
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
