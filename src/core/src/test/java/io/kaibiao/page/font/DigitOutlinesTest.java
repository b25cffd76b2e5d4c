package io.kaibiao.page.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a font says of its figures is held against their outlines. */
@Tag("machine")
class DigitOutlinesTest {

  private static final String FIGURES = "0123456789.,-";

  private static final double DRAWN_ADVANCE = 0.6;

  @Test
  void soundFigures() throws IOException {
    assertFalse(looked(FIGURES).isDoubtful(Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0153426789.,-",
        "0123459786.,-",
        "0128456739.,-",
        "0723456189.,-",
        "8123456709.,-",
        "0123456789,.-",
        "0123456781.,-",
        "1111111111.,-"
      })
  void figuresThatSayTheyAreOthers(String said) throws IOException {
    DigitOutlines outlines = looked(said);
    assertTrue(outlines.isDoubtful(Set.of()));
    for (int i = 0; i < FIGURES.length(); i++) {
      String text = said.substring(i, i + 1);
      boolean other = !FIGURES.startsWith(text, i);
      assertTrue(outlines.looksLike(text, FIGURES.substring(i, i + 1)), text);
      assertEquals(
          other || said.chars().filter(c -> c == text.charAt(0)).count() > 1,
          outlines.suspects(text),
          text);
    }
  }

  /** A digit that the font calls a letter and names nowhere else may be that digit. */
  @Test
  void aDigitThatIsCalledALetter() throws IOException {
    DigitOutlines outlines = looked("O12345678l.,-");
    assertTrue(outlines.mayBeDigit("O"));
    assertTrue(outlines.mayBeDigit("l"));
  }

  /** A letter that is drawn as itself beside all ten digits is none of them. */
  @ParameterizedTest
  @ValueSource(strings = {"O", "S", "B", "l", "I", "Z", "b", "g", "q", "D", "Q"})
  void lettersAreNoDigits(String letter) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = sans(document);
      DigitOutlines outlines = new DigitOutlines();
      for (int i = 0; i < FIGURES.length(); i++) {
        look(outlines, font, FIGURES.substring(i, i + 1));
      }
      look(outlines, font, letter);
      assertFalse(outlines.mayBeDigit(letter));
      assertFalse(outlines.isDoubtful(Set.of()));
    }
  }

  private static void look(DigitOutlines outlines, PDType0Font font, String text)
      throws IOException {
    byte[] bytes = font.encode(text);
    int code = ((bytes[0] & 255) << 8) + (bytes[1] & 255);
    outlines.look(font, code, text, font.getWidth(code) / 1000);
  }

  @Test
  void figuresOfDrawnFonts() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType3Font font = drawn(document, sans(document));
      DigitOutlines sound = new DigitOutlines();
      DigitOutlines swapped = new DigitOutlines();
      for (int i = 0; i < 10; i++) {
        sound.look(font, i, FIGURES.substring(i, i + 1), DRAWN_ADVANCE);
        swapped.look(font, i, "0153426789".substring(i, i + 1), DRAWN_ADVANCE);
      }
      assertFalse(sound.isDoubtful(Set.of()));
      assertTrue(swapped.isDoubtful(Set.of()));
      assertTrue(swapped.suspects("2"));
      assertFalse(swapped.suspects("3"));
    }
  }

  private static DigitOutlines looked(String said) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = sans(document);
      DigitOutlines outlines = new DigitOutlines();
      for (int i = 0; i < FIGURES.length(); i++) {
        int code = code(font, i);
        outlines.look(font, code, said.substring(i, i + 1), font.getWidth(code) / 1000);
      }
      return outlines;
    }
  }

  private static int code(PDType0Font font, int figure) throws IOException {
    byte[] code = font.encode(FIGURES.substring(figure, figure + 1));
    return ((code[0] & 255) << 8) + (code[1] & 255);
  }

  private static PDType0Font sans(PDDocument document) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      return PDType0Font.load(document, in, false);
    }
  }

  /** The figures of a font as drawings, upside down, as some producers write them. */
  private static PDType3Font drawn(PDDocument document, PDType0Font font) throws IOException {
    COSDictionary drawings = new COSDictionary();
    COSArray names = new COSArray();
    names.add(COSInteger.ZERO);
    for (int i = 0; i < 10; i++) {
      COSStream drawing = document.getDocument().createCOSStream();
      try (OutputStream out = drawing.createOutputStream()) {
        out.write(operators(font.getPath(code(font, i))).getBytes(StandardCharsets.ISO_8859_1));
      }
      COSName name = COSName.getPDFName("g" + i);
      names.add(name);
      drawings.setItem(name, drawing);
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    COSArray matrix = new COSArray();
    for (double value : new double[] {0.001, 0, 0, -0.001, 0, 0}) {
      matrix.add(new COSFloat((float) value));
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
    dictionary.setItem(COSName.CHAR_PROCS, drawings);
    dictionary.setItem(COSName.ENCODING, encoding);
    dictionary.setItem(COSName.FONT_MATRIX, matrix);
    return new PDType3Font(dictionary);
  }

  private static String operators(GeneralPath path) {
    StringBuilder out = new StringBuilder("600 0 0 0 600 800 d1\n");
    double[] p = new double[6];
    for (PathIterator i = path.getPathIterator(null, 1); !i.isDone(); i.next()) {
      int kind = i.currentSegment(p);
      out.append(
          kind == PathIterator.SEG_CLOSE
              ? "h\n"
              : String.format(
                  Locale.ROOT,
                  "%.2f %.2f %s%n",
                  p[0],
                  -p[1],
                  kind == PathIterator.SEG_MOVETO ? "m" : "l"));
    }
    return out.append("f\n").toString();
  }
}
