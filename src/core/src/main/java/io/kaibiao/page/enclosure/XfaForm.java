package io.kaibiao.page.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A form in XML that viewers without XFA don't show (ISO 32000-1, 12.7.8). Its pages only ask the
 * reader to wait or to use another viewer.
 *
 * @param parts the names of its parts, such as {@code template} and {@code datasets}; none if it is
 *     one stream
 */
public record XfaForm(List<String> parts) {

  /** Maximum number of parts that are named. */
  private static final int MOST_PARTS = 20;

  /** Maximum number of pages of a document whose pages ask to wait. */
  private static final int FEW_PAGES = 2;

  private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

  public XfaForm {
    parts = List.copyOf(parts);
  }

  /**
   * Returns the form of a document whose pages don't show it: the document says so, or has few
   * pages and none has a form field.
   */
  public static Optional<XfaForm> of(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    COSBase xfa = form == null ? null : form.getDictionaryObject(COSName.XFA);
    boolean filled =
        xfa instanceof COSStream || (xfa instanceof COSArray packets && packets.size() > 0);
    if (!filled || !(catalog.getBoolean(NEEDS_RENDERING, false) || hasNoFields(document))) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    if (xfa instanceof COSArray packets) {
      for (int i = 0; i < packets.size() && parts.size() < MOST_PARTS; i += 2) {
        if (packets.getObject(i) instanceof COSString name && isWord(name.getString())) {
          parts.add(name.getString());
        }
      }
    }
    return Optional.of(new XfaForm(parts));
  }

  private static boolean isWord(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9_.-]{0,30}");
  }

  private static boolean hasNoFields(PDDocument document) {
    if (document.getNumberOfPages() > FEW_PAGES) {
      return false;
    }
    for (PDPage page : document.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      if (annotations != null && annotations.size() > 0) {
        return false;
      }
    }
    return true;
  }
}
