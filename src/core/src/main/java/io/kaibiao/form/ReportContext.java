package io.kaibiao.form;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report before its tables are recognized.
 *
 * @param kind what it discloses, or null if that is not known
 * @param publisher whose accounts it discloses
 */
public record ReportContext(@Nullable ReportKind kind, Publisher publisher) {

  /** A report of a department of which nothing else is known. */
  public static final ReportContext UNKNOWN = new ReportContext(null, Publisher.DEPARTMENT);

  /**
   * Tells whether a table of this report may be a form. A form of the other kind of report needs a
   * title that says so.
   *
   * @param stated the kind of report that the table's own title names, or null
   */
  boolean admits(Form form, @Nullable ReportKind stated) {
    boolean kindFits = stated == null ? kind == null || form.kind() == kind : form.kind() == stated;
    return kindFits && form.publisher() == publisher;
  }
}
