package io.kaibiao;

import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.PageNote.Kind;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the findings about text that was left out of a page, one for each kind of note. */
final class NoteFindings {

  /** Maximum number of texts that a finding quotes. */
  private static final int QUOTED = 5;

  private NoteFindings() {}

  static List<Finding> of(Page page) {
    List<Finding> findings = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<PageNote> notes = page.notes().stream().filter(n -> n.kind() == kind).toList();
      if (!notes.isEmpty() && (kind != Kind.WITHOUT_APPEARANCE || isLost(page))) {
        findings.add(
            new Finding(Severity.WARNING, code(kind), message(kind, notes), null, page.number()));
      }
    }
    return findings;
  }

  /** Tells whether text that a rendered page does not show is not read. */
  private static boolean isLost(Page page) {
    return page.pixelsReason().isPresent() && page.glyphs().isEmpty();
  }

  private static FindingCode code(Kind kind) {
    return switch (kind) {
      case STRUCK_OUT -> FindingCode.STRUCK_OUT;
      case OVERWRITTEN -> FindingCode.OVERWRITTEN;
      case REDACTED -> FindingCode.REDACTION;
      case CUT_OFF -> FindingCode.CUT_OFF;
      case OTHER_VALUE, WITHOUT_APPEARANCE, UNREADABLE -> FindingCode.FORM_FIELD;
      case INSIDE_ITSELF -> FindingCode.DAMAGED_PAGE;
    };
  }

  private static String message(Kind kind, List<PageNote> notes) {
    return switch (kind) {
      case STRUCK_OUT -> "left out what is struck out" + quoted(notes);
      case OVERWRITTEN -> "left out what is covered and replaced" + quoted(notes);
      case REDACTED ->
          notes.size()
              + (notes.size() == 1 ? " area is" : " areas are")
              + " marked for redaction, and what is below was not read; it is still in the file";
      case CUT_OFF ->
          "the edge of a picture cuts off its table, and what lies beyond is not on the page";
      case OTHER_VALUE -> "form fields show other values than they hold" + quoted(notes);
      case WITHOUT_APPEARANCE ->
          "form fields or annotations have no appearance and were not read" + quoted(notes);
      case INSIDE_ITSELF -> "a part of the page paints itself, and was left out inside itself";
      case UNREADABLE -> "form fields or annotations can't be read" + quoted(notes);
    };
  }

  private static String quoted(List<PageNote> notes) {
    List<String> texts = notes.stream().map(PageNote::text).filter(t -> !t.isBlank()).toList();
    String some = texts.stream().limit(QUOTED).collect(Collectors.joining(", "));
    int more = notes.size() - Math.min(QUOTED, texts.size());
    return (some.isEmpty() ? "" : ": " + some)
        + (more > 0 && !some.isEmpty() ? " and " + more + " more" : "");
  }
}
