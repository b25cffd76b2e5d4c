package io.kaibiao.sheet;

import io.kaibiao.report.Finding;
import io.kaibiao.report.SourceKind;
import java.util.List;

/**
 * The content of a source without pages.
 *
 * @param kind what kind of source it is
 * @param sheets its sheets in order, at least one
 * @param findings what was not read of it, and why
 */
public record SheetDocument(SourceKind kind, List<SourceSheet> sheets, List<Finding> findings) {
  public SheetDocument {
    sheets = List.copyOf(sheets);
    findings = List.copyOf(findings);
  }
}
