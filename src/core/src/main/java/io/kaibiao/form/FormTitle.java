package io.kaibiao.form;

import io.kaibiao.form.catalogue.TitleWords;
import io.kaibiao.form.catalogue.TitleWords.Part;
import io.kaibiao.report.ReportKind;
import io.kaibiao.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a table says beside the name of a form. Immutable.
 *
 * @param words the words of titles
 */
public record FormTitle(TitleWords words) {

  /** Returns the kind of report that a folded title names itself, or null. */
  public @Nullable ReportKind kind(String foldedTitle) {
    return ReportKind.namedIn(words.without(Part.FUNDS, foldedTitle));
  }

  /**
   * Returns a printed title without blanks, ordinal, year and organisation.
   *
   * @param organization the name of the report's body, empty where it is not known
   */
  public String plain(String printed, String organization) {
    String title = printed.replaceAll("\\s+", "");
    String before;
    do {
      before = title;
      title = words.without(Part.ORDINAL, title);
      title = words.without(Part.YEAR, title);
      if (!organization.isEmpty() && title.startsWith(organization)) {
        title = title.substring(organization.length());
        title = words.without(Part.PART, title);
      }
    } while (!before.equals(title));
    title = FiscalYear.without(title);
    return title.isEmpty() ? printed.replaceAll("\\s+", "") : title;
  }
}
