package io.kaibiao.page.layer;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The optional content of a document as a viewer shows it on screen when it opens the document (ISO
 * 32000-2, 8.11).
 *
 * <p>What is on screen counts, also where print would differ: content that is only printed is not
 * read, and content that is only shown is. A person who checks a figure looks at the screen.
 *
 * <p>Belongs to one document and one thread.
 */
public final class OptionalContent {

  private final LayerStates states;
  private final Map<COSDictionary, Boolean> hidden = new HashMap<>();

  private OptionalContent(LayerStates states) {
    this.states = states;
  }

  /** Reads the default configuration of a document. */
  public static OptionalContent of(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    return new OptionalContent(
        LayerStates.of(catalog.getCOSDictionary(COSName.getPDFName("OCProperties"))));
  }

  /**
   * Tells whether an object's /OC entry, a group or a membership dictionary, hides it.
   *
   * @param content the entry, or null where there is none
   */
  public boolean isHidden(@Nullable COSDictionary content) {
    if (content == null || !states.isKnown()) {
      return false;
    }
    return hidden.computeIfAbsent(content, c -> !new Membership(states).isVisible(c));
  }

  /** Tells whether the /OC entry of a form, an image or an annotation hides it. */
  public boolean hides(@Nullable COSBase object) {
    return object instanceof COSDictionary dictionary
        && isHidden(dictionary.getCOSDictionary(COSName.OC));
  }
}
