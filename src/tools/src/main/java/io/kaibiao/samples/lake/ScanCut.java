package io.kaibiao.samples.lake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.maker.SampleReport;
import java.io.IOException;

/** Which pages of a report become a scan. */
@FunctionalInterface
public interface ScanCut {

  /** All pages. */
  ScanCut WHOLE = (report, recipe) -> new Part(report.pages(), report.truth());

  /**
   * The beginning of a report.
   *
   * @param pages how many pages
   * @param truth what the tables on them say
   */
  record Part(int pages, ObjectNode truth) {}

  /** Returns the part of a report that is scanned by a recipe. */
  Part of(SampleReport report, ScanRecipe recipe) throws IOException;
}
