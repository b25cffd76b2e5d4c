package io.kaibiao.samples.maker;

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

/**
 * Fonts that a test's document contains itself: Type 3 fonts of boxes with a given text for each
 * code.
 */
public final class DrawnFont {

  private static final int FIRST = 'A';

  private DrawnFont() {}

  /**
   * Makes a font whose code {@code A} has the first of some characters as its text, {@code B} the
   * second, and so on. All are drawn as the same box, one em wide.
   */
  public static COSDictionary saying(String characters) {
    COSDictionary drawings = new COSDictionary();
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    names.add(COSInteger.get(FIRST));
    StringBuilder map =
        new StringBuilder("1 begincodespacerange <00> <FF> endcodespacerange\n")
            .append(characters.length())
            .append(" beginbfchar\n");
    for (int i = 0; i < characters.length(); i++) {
      COSName name = COSName.getPDFName("g" + i);
      names.add(name);
      widths.add(COSInteger.get(1000));
      drawings.setItem(name, stream("1000 0 d0 100 0 800 800 re f"));
      map.append(
          String.format(Locale.ROOT, "<%02X> <%04X>%n", FIRST + i, (int) characters.charAt(i)));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    COSArray matrix = new COSArray();
    for (float value : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new COSFloat(value));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setInt(COSName.FIRST_CHAR, FIRST);
    font.setInt(COSName.LAST_CHAR, FIRST + characters.length() - 1);
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.CHAR_PROCS, drawings);
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(COSName.TO_UNICODE, stream(map.append("endbfchar").toString()));
    return font;
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
}
