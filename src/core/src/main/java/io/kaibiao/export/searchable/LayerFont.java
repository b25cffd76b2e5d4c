package io.kaibiao.export.searchable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font of a text layer: a composite font whose glyphs show nothing (ISO 32000-2, 9.7), with a
 * map of its codes to the characters of one document. Ideographs are as wide as their type is high,
 * other letters half as wide, so that words inside a line stand about where they are printed.
 */
final class LayerFont {

  /** Advance of an ideograph and of any other character, in thousandths of the type size. */
  private static final int WIDE = 1000;

  private static final int NARROW = 500;

  /** First character that is as wide as it is high: Hangul Jamo, with all ideographs behind. */
  private static final int FIRST_WIDE = 0x1100;

  /** Number of characters of the Basic Multilingual Plane: no document has as many unlike ones. */
  private static final int MOST = 0xFFFF;

  /** Number of entries that a block of a map of characters may have (Adobe note 5014, 1.4.1). */
  private static final int BLOCK = 100;

  private static final String NAME = "KaibiaoBlank";

  private static final int SYMBOLIC = 4;

  private static final int STEM = 80;

  /** Codes from 1 up by code point: the narrow characters first. */
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  private int narrow;

  /** Makes a font that has the characters of some texts. */
  LayerFont(List<String> texts) {
    TreeSet<Integer> characters = new TreeSet<>();
    texts.forEach(text -> text.codePoints().forEach(characters::add));
    for (int character : characters) {
      if (codes.size() < MOST) {
        codes.put(character, codes.size() + 1);
        narrow += character < FIRST_WIDE ? 1 : 0;
      }
    }
  }

  /** Returns the codes of a text in hexadecimal digits. */
  String encoded(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> digits.append(HexFormat.of().toHexDigits(codes.getOrDefault(c, 0).shortValue())));
    return digits.toString();
  }

  /** Returns the width of a text at a type size of 1. */
  static double width(String text) {
    return text.codePoints()
        .mapToDouble(c -> (double) (c < FIRST_WIDE ? NARROW : WIDE) / WIDE)
        .sum();
  }

  /** Returns the font as an object of a document. */
  COSDictionary in(PDDocument document) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, NAME);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(document));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(document, characters()));
    return font;
  }

  private COSDictionary descendant(PDDocument document) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, NAME);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(document));
    font.setInt(COSName.DW, WIDE);
    if (narrow > 0) {
      COSArray widths = new COSArray();
      widths.add(COSInteger.ONE);
      widths.add(COSInteger.get(narrow));
      widths.add(COSInteger.get(NARROW));
      font.setItem(COSName.W, widths);
    }
    byte[] glyphs = new byte[2 * (codes.size() + 1)];
    for (int code = 1; code <= codes.size(); code++) {
      glyphs[2 * code + 1] = BlankFont.GLYPH;
    }
    font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphs));
    return font;
  }

  private static COSDictionary descriptor(PDDocument document) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, NAME);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    COSArray box = new COSArray();
    for (int edge : new int[] {0, BlankFont.DESCENT, BlankFont.EM, BlankFont.ASCENT}) {
      box.add(COSInteger.get(edge));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, BlankFont.ASCENT);
    descriptor.setInt(COSName.DESCENT, BlankFont.DESCENT);
    descriptor.setInt(COSName.CAP_HEIGHT, BlankFont.ASCENT);
    descriptor.setInt(COSName.STEM_V, STEM);
    byte[] file = BlankFont.bytes();
    COSStream stream = stream(document, file);
    stream.setInt(COSName.LENGTH1, file.length);
    descriptor.setItem(COSName.FONT_FILE2, stream);
    return descriptor;
  }

  /** Returns the map of codes to characters (ISO 32000-2, 9.10.3). */
  private byte[] characters() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    List<Map.Entry<Integer, Integer>> all = List.copyOf(codes.entrySet());
    for (int from = 0; from < all.size(); from += BLOCK) {
      List<Map.Entry<Integer, Integer>> block =
          all.subList(from, Math.min(all.size(), from + BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, Integer> entry : block) {
        byte[] character = Character.toString(entry.getKey()).getBytes(StandardCharsets.UTF_16BE);
        map.append(
            String.format(
                Locale.ROOT,
                "<%04X> <%s>\n",
                entry.getValue(),
                new COSString(character).toHexString()));
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns a compressed stream. */
  static COSStream stream(PDDocument document, byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }
}
