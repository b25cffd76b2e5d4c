package io.kaibiao.samples.sabotage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The map from the codes of a font to their text, which can be changed. */
final class FontMap {

  private static final int LONGEST_BLOCK = 100;

  private final COSDictionary font;
  private final boolean twoBytes;
  private final Map<Integer, String> texts;

  private FontMap(COSDictionary font, boolean twoBytes, Map<Integer, String> texts) {
    this.font = font;
    this.twoBytes = twoBytes;
    this.texts = texts;
  }

  /** Returns the maps of all fonts of a document, each font once. */
  static List<FontMap> all(PDDocument document) throws IOException {
    Map<COSDictionary, FontMap> found = new LinkedHashMap<>();
    Set<COSBase> seen = new HashSet<>();
    for (PDPage page : document.getPages()) {
      collect(page.getResources(), found, seen);
    }
    return new ArrayList<>(found.values());
  }

  private static void collect(
      @Nullable PDResources resources, Map<COSDictionary, FontMap> found, Set<COSBase> seen)
      throws IOException {
    if (resources == null || !seen.add(resources.getCOSObject())) {
      return;
    }
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts != null) {
      for (COSName name : fonts.keySet()) {
        COSDictionary font = fonts.getCOSDictionary(name);
        if (font != null && !found.containsKey(font)) {
          found.put(font, of(font));
        }
      }
    }
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects != null) {
      for (COSName name : objects.keySet()) {
        COSDictionary inner =
            objects.getDictionaryObject(name) instanceof COSStream stream
                ? stream.getCOSDictionary(COSName.RESOURCES)
                : null;
        collect(inner == null ? null : new PDResources(inner), found, seen);
      }
    }
  }

  private static FontMap of(COSDictionary dictionary) throws IOException {
    PDFont font = PDFontFactory.createFont(dictionary);
    boolean twoBytes = font instanceof PDType0Font;
    Map<Integer, String> texts = new TreeMap<>();
    for (int code = 0; code < (twoBytes ? 0x10000 : 0x100); code++) {
      String text = font.toUnicode(code);
      if (text != null && !text.isEmpty()) {
        texts.put(code, text);
      }
    }
    return new FontMap(dictionary, twoBytes, texts);
  }

  /** Returns the text of each code. */
  Map<Integer, String> texts() {
    return texts;
  }

  /** Removes the map. */
  void remove() {
    font.removeItem(COSName.TO_UNICODE);
  }

  /** Writes a new map. A code that is omitted has no text. */
  void write(PDDocument document, Map<Integer, String> meanings) throws IOException {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Changed def
            /CMapType 2 def
            1 begincodespacerange
            """);
    map.append(twoBytes ? "<0000> <FFFF>" : "<00> <FF>").append("\nendcodespacerange\n");
    List<Map.Entry<Integer, String>> entries = new ArrayList<>(meanings.entrySet());
    for (int from = 0; from < entries.size(); from += LONGEST_BLOCK) {
      List<Map.Entry<Integer, String>> block =
          entries.subList(from, Math.min(entries.size(), from + LONGEST_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, String> entry : block) {
        map.append(String.format(Locale.ROOT, twoBytes ? "<%04X> <" : "<%02X> <", entry.getKey()));
        for (byte b : entry.getValue().getBytes(StandardCharsets.UTF_16BE)) {
          map.append(String.format(Locale.ROOT, "%02X", b));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    font.setItem(COSName.TO_UNICODE, stream);
  }

  /** Removes the font's program, so that a viewer shows the letters of another font. */
  void removeProgram() {
    COSDictionary holder = font;
    if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray array
        && array.getObject(0) instanceof COSDictionary descendant) {
      holder = descendant;
    }
    COSDictionary descriptor = holder.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      descriptor.removeItem(COSName.FONT_FILE);
      descriptor.removeItem(COSName.FONT_FILE2);
      descriptor.removeItem(COSName.FONT_FILE3);
    }
  }
}
