package io.kaibiao;

import io.kaibiao.page.structure.FileDamage;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import java.util.List;

/** Makes the finding about a file whose structure is broken. */
final class DamageFindings {

  private DamageFindings() {}

  /**
   * Returns the finding that a file was repaired, if it was.
   *
   * @param pages number of pages that the document has after the repair
   */
  static List<Finding> of(FileDamage damage, int pages) {
    if (damage.repairs().isEmpty() && !damage.losesPages()) {
      return List.of();
    }
    return List.of(
        new Finding(
            damage.losesPages() ? Severity.ERROR : Severity.WARNING,
            FindingCode.DAMAGED_FILE,
            "the file is damaged: "
                + String.join("; ", damage.repairs())
                + "; it was read with "
                + pages
                + (pages == 1 ? " page" : " pages")
                + missing(damage),
            null,
            null));
  }

  private static String missing(FileDamage damage) {
    if (damage.missingPages() > 0) {
      return ", and " + damage.missingPages() + " more are missing; get the whole file again";
    }
    return damage.cutOff() ? ", and more may be missing; get the whole file again" : "";
  }
}
