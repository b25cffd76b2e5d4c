package io.kaibiao.samples.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Font dictionaries without font files, shared by the pages of one document. */
public final class FontBox {
  static final String DIGITS = "0123456789,.-";

  private static final int[][] SEGMENTS = {
    {100, 640, 400, 700}, // top
    {340, 360, 400, 700}, // upper right
    {340, 0, 400, 360}, // lower right
    {100, 0, 400, 60}, // bottom
    {100, 0, 160, 360}, // lower left
    {100, 360, 160, 700}, // upper left
    {100, 330, 400, 390} // middle
  };

  /** The lit segments of each digit, as bits. */
  private static final int[] LIT = {0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f};

  private FontBox() {}

  /** Returns the {@code Font} dictionary of a page's resources. */
  public static COSDictionary fonts(PrintStyle ink) {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("Song", song(ink.fonts().gbk() ? "GBK-EUC-H" : "UniGB-UCS2-H", ink));
    if (ink.fonts().helvetica()) {
      fonts.setItem("Latin", helvetica());
    }
    if (ink.fonts().type3()) {
      fonts.setItem("Digits", digits());
    }
    return fonts;
  }

  private static COSDictionary song(String encoding, PrintStyle ink) {
    COSDictionary system = new COSDictionary();
    system.setItem("Registry", new COSString("Adobe"));
    system.setItem("Ordering", new COSString("GB1"));
    system.setInt("Supplement", 2);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem("Type", COSName.getPDFName("FontDescriptor"));
    descriptor.setName("FontName", "STSong-Light");
    descriptor.setInt("Flags", 6);
    descriptor.setItem("FontBBox", integers(-25, -254, 1000, 880));
    descriptor.setInt("ItalicAngle", 0);
    descriptor.setInt("Ascent", 880);
    descriptor.setInt("Descent", -120);
    descriptor.setInt("CapHeight", 880);
    descriptor.setInt("StemV", 93);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem("Type", COSName.getPDFName("Font"));
    descendant.setName("Subtype", ink.fonts().gbk() ? "CIDFontType2" : "CIDFontType0");
    descendant.setName("BaseFont", "STSong-Light");
    descendant.setItem("CIDSystemInfo", system);
    descendant.setItem("FontDescriptor", descriptor);
    descendant.setInt("DW", 1000);
    descendant.setItem("W", integers(1, 95, 500, 814, 939, 500));
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem("Type", COSName.getPDFName("Font"));
    font.setName("Subtype", "Type0");
    font.setName("BaseFont", "STSong-Light-" + encoding);
    font.setName("Encoding", encoding);
    font.setItem("DescendantFonts", descendants);
    return font;
  }

  private static COSDictionary helvetica() {
    COSDictionary font = new COSDictionary();
    font.setItem("Type", COSName.getPDFName("Font"));
    font.setName("Subtype", "Type1");
    font.setName("BaseFont", "Helvetica");
    font.setName("Encoding", "WinAnsiEncoding");
    return font;
  }

  /** Returns a Type 3 font whose digits are seven-segment shapes. */
  private static COSDictionary digits() {
    COSDictionary procedures = new COSDictionary();
    COSArray differences = new COSArray();
    COSArray widths = new COSArray();
    StringBuilder map = new StringBuilder();
    int first = ',';
    int last = '9';
    differences.add(COSInteger.get(first));
    for (int code = first; code <= last; code++) {
      String name = "g" + code;
      differences.add(COSName.getPDFName(name));
      widths.add(COSInteger.get(500));
      procedures.setItem(name, stream("500 0 0 -150 500 720 d1\n" + shape((char) code)));
      map.append(String.format(Locale.ROOT, "<%02x> <%04x>\n", code, code));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem("Type", COSName.getPDFName("Encoding"));
    encoding.setItem("Differences", differences);
    COSArray matrix = new COSArray();
    for (float value : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new COSFloat(value));
    }
    COSDictionary font = new COSDictionary();
    font.setItem("Type", COSName.getPDFName("Font"));
    font.setName("Subtype", "Type3");
    font.setItem("FontBBox", integers(0, -150, 500, 720));
    font.setItem("FontMatrix", matrix);
    font.setItem("CharProcs", procedures);
    font.setItem("Encoding", encoding);
    font.setInt("FirstChar", first);
    font.setInt("LastChar", last);
    font.setItem("Widths", widths);
    font.setItem("Resources", new COSDictionary());
    font.setItem("ToUnicode", stream(toUnicode(map.toString(), last - first + 1)));
    return font;
  }

  private static String shape(char c) {
    return switch (c) {
      case ',' -> "180 -120 80 220 re f";
      case '.' -> "180 0 100 100 re f";
      case '-' -> "100 330 300 60 re f";
      case '/' -> "100 0 m 160 0 l 400 700 l 340 700 l f";
      default -> {
        StringBuilder out = new StringBuilder();
        int lit = LIT[c - '0'];
        for (int i = 0; i < SEGMENTS.length; i++) {
          if ((lit >> i & 1) == 1) {
            int[] s = SEGMENTS[i];
            out.append(s[0]).append(' ').append(s[1]).append(' ');
            out.append(s[2] - s[0]).append(' ').append(s[3] - s[1]).append(" re f\n");
          }
        }
        yield out.toString();
      }
    };
  }

  private static String toUnicode(String pairs, int count) {
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        + "/CMapName /Digits def\n/CMapType 2 def\n"
        + "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n"
        + count
        + " beginbfchar\n"
        + pairs
        + "endbfchar\nendcmap\nend\nend\n";
  }

  private static COSStream stream(String content) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  private static COSArray integers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }
}
