package io.kaibiao.page.enclosure;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a document encloses beside its pages.
 *
 * @param files the attached files
 * @param isPortfolio whether the document is a cover for its files (ISO 32000-1, 12.3.5)
 * @param dynamicForm the form that its pages don't show, if it has one
 */
public record Enclosures(
    List<AttachedFile> files, boolean isPortfolio, Optional<XfaForm> dynamicForm) {

  /** Nothing. */
  public static final Enclosures NONE = new Enclosures(List.of(), false, Optional.empty());

  public Enclosures {
    files = List.copyOf(files);
  }

  /** Returns what a PDF encloses. */
  public static Enclosures of(PDDocument document) {
    return new Enclosures(
        AttachedFiles.of(document),
        document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("Collection")),
        XfaForm.of(document));
  }
}
