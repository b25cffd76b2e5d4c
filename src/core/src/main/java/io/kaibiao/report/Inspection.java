package io.kaibiao.report;

import java.util.List;

/**
 * A report together with what was found on each of its pages.
 *
 * @param report the converted report
 * @param pages the pages that were read, in order
 */
public record Inspection(Report report, List<PageSummary> pages) {
  public Inspection {
    pages = List.copyOf(pages);
  }
}
