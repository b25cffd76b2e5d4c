package io.kaibiao;

import io.kaibiao.page.enclosure.AttachedFile;
import io.kaibiao.page.enclosure.Enclosures;
import io.kaibiao.page.enclosure.XfaForm;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the findings about what a document encloses and its pages don't show. */
final class EnclosureFindings {

  /** Maximum number of files that a finding names. */
  private static final int NAMED = 5;

  private EnclosureFindings() {}

  static List<Finding> of(Enclosures enclosures, Attachments attachments) {
    List<Finding> findings = new ArrayList<>();
    enclosures.dynamicForm().ifPresent(form -> findings.add(dynamicForm(form)));
    Map<Boolean, List<String>> names =
        enclosures.files().stream()
            .collect(
                Collectors.partitioningBy(
                    AttachedFile::isPdf,
                    Collectors.mapping(AttachedFile::name, Collectors.toList())));
    List<String> documents = names.getOrDefault(true, List.of());
    List<String> others = names.getOrDefault(false, List.of());
    String cover = enclosures.isPortfolio() ? " (a portfolio: the pages are a cover)" : "";
    if (!documents.isEmpty()) {
      findings.add(
          attachments == Attachments.LEFT_OUT || documents.size() > AttachedDocuments.MOST
              ? attached(
                  Severity.WARNING,
                  "attached PDFs are not part of this result" + cover + ": " + named(documents))
              : attached(
                  Severity.INFO,
                  "attached PDFs have results of their own" + cover + ": " + named(documents)));
    }
    if (!others.isEmpty()) {
      findings.add(
          attached(
              enclosures.isPortfolio() ? Severity.WARNING : Severity.INFO,
              "attached files that are no PDFs were left" + cover + ": " + named(others)));
    }
    return findings;
  }

  private static Finding dynamicForm(XfaForm form) {
    String parts = form.parts().isEmpty() ? "" : " (" + String.join(", ", form.parts()) + ")";
    return new Finding(
        Severity.WARNING,
        FindingCode.DYNAMIC_FORM,
        "the content is an XFA form"
            + parts
            + " that the pages do not show; open it in a viewer with XFA and print it to a PDF",
        null,
        null);
  }

  private static Finding attached(Severity severity, String message) {
    return new Finding(severity, FindingCode.ATTACHED_FILE, message, null, null);
  }

  private static String named(List<String> names) {
    int more = names.size() - NAMED;
    return names.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
