package io.kaibiao.page.font;

import io.kaibiao.page.limit.FontClaims;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document. Each is held to what fonts can have before it is loaded for the first
 * time. Where a font can't be loaded, a {@link LostFont} takes its place, so that a damaged font
 * costs its own letters and not the page.
 *
 * <p>Belongs to one document and one thread.
 */
public final class DocumentFonts {

  /** Codes by whose decoding a font is tried. */
  private static final byte[] SAMPLE = {'A', 'B', 'C', 'D'};

  private final IdentityHashMap<COSDictionary, LostFont> lost = new IdentityHashMap<>();
  private final Set<COSDictionary> checked = identities();
  private final Set<COSDictionary> sound = identities();

  private static Set<COSDictionary> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Returns a font of a stream's resources, or what stands in for it. */
  PDFont font(@Nullable PDResources resources, COSName name) throws IOException {
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary description = fonts == null ? null : fonts.getCOSDictionary(name);
    if (resources == null || description == null) {
      return LostFont.of(null);
    }
    LostFont known = lost.get(description);
    if (known != null) {
      return known;
    }
    PDFont font = usable(resources, name, description);
    return font == null ? lost(description) : font;
  }

  private @Nullable PDFont usable(PDResources resources, COSName name, COSDictionary description) {
    try {
      check(description);
      PDFont font = resources.getFont(name);
      if (font instanceof PDType0Font && !sound.contains(font.getCOSObject())) {
        // PDFBox finds some damage only when it divides a string into codes and places them.
        font.getDisplacement(font.readCode(new ByteArrayInputStream(SAMPLE)));
        sound.add(font.getCOSObject());
      }
      return font;
    } catch (IOException | RuntimeException e) {
      // What is wrong with it does not matter: its letters are reported as unreadable.
      return null;
    }
  }

  /**
   * Holds a font to what fonts can have, unless it was found to keep to that before.
   *
   * @throws IOException if it claims so much that it can't be used
   */
  void check(COSDictionary description) throws IOException {
    if (!checked.contains(description)) {
      FontClaims.check(description);
      checked.add(description);
    }
  }

  private LostFont lost(COSDictionary description) throws IOException {
    LostFont font = LostFont.of(description);
    lost.put(description, font);
    return font;
  }
}
