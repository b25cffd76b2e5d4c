package io.kaibiao.page.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens of content streams are those of PDFBox's parser. */
class ContentTokensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /F1 10.5 Tf 1 0 0 1 72.25 700 Tm (12,345.67) Tj ET",
        "[(a) -120.5 <4e00> 3] TJ\nT* (b) ' 1 2 (c) \"",
        "/P <</MCID 3>> BDC q 0.5 g f* Q EMC",
        "BI /W 2 /H 1 /CS /G /BPC 8 ID ab\nEI Q",
        "% a comment\n1 0 0 rg %another\r0 0 10 10 re f",
        "(a\\(b\\)\\101) Tj (nested (brackets)) Tj (no end",
        "<4E 00 4e0> Tj <zz> Tj <41",
        "1-2 --3 +4 4.-5 .5 5. - . 1.2.3 1e5 00012 -0 -0.0 99999999999999999999 0.00000000001",
        "/A#20B gs /C#zz gs / gs /name\u00e4 gs",
        "1 0 d0 2 d1 0 0 1 1 0 0 d1 trueish true false null nullish",
        "] ]] [1 [2 3] /N (x)] TJ [1 2",
        "q1 0 0 1 0 0 cmQ 12Td",
        "{ } > >> ) ) Tj",
        "",
        " \t\r\n\f\0 "
      })
  void areThoseOfTheParser(String content) throws IOException {
    assertSame(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Property(tries = 3000)
  void areThoseOfTheParser(@ForAll("contents") byte[] content) throws IOException {
    assertSame(content);
  }

  @Property(tries = 1000)
  void ofAnyBytesAreThoseOfTheParser(@ForAll @Size(max = 60) byte[] content) throws IOException {
    assertSame(content);
  }

  @Property(tries = 3000)
  void numbersHaveTheValuesOfTheParser(
      @ForAll("digits") String whole, @ForAll("digits") String places) throws IOException {
    assertSame(
        (whole + "." + places + " " + whole + " -" + whole + "." + places)
            .getBytes(StandardCharsets.US_ASCII));
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(11);
  }

  @Provide
  Arbitrary<byte[]> contents() {
    return Arbitraries.of(
            "q",
            "Q",
            "BT",
            "ET",
            "Tf",
            "Td",
            "Tj",
            "TJ",
            "re",
            "f",
            "f*",
            "rg",
            "BDC",
            "EMC",
            "Do",
            "BI",
            "ID",
            "EI",
            "true",
            "null",
            "n",
            "/F1",
            "/Name#41",
            "/",
            "1",
            "-2.5",
            "0.125",
            ".75",
            "-",
            "+3",
            "12345678901",
            "1.5e3",
            "(text)",
            "(a\\)b)",
            "((x))",
            "(",
            "<4E00>",
            "<4E0>",
            "<<",
            ">>",
            "[",
            "]",
            "[(a) 1 <41>]",
            "<</MCID 1>>",
            "%c\n",
            "'",
            "\"",
            "x",
            "endobj",
            "R",
            "\u00ff")
        .list()
        .ofMaxSize(25)
        .flatMap(
            parts ->
                Arbitraries.of(" ", "\n", "", "\r\n", "\t")
                    .map(blank -> String.join(blank, parts).getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static void assertSame(byte[] content) throws IOException {
    List<String> expected = all(new PDFStreamParser(content));
    List<String> actual = all(new ContentTokens(content, new KnownNames()));
    assertEquals(expected, actual, () -> new String(content, StandardCharsets.ISO_8859_1));
  }

  /** Returns the tokens as an engine takes them, and how they end. */
  private static List<String> all(PDFStreamParser parser) {
    List<String> tokens = new ArrayList<>();
    try {
      for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        tokens.add(described(token));
      }
    } catch (IOException e) {
      tokens.add("fails");
    }
    return tokens;
  }

  private static String described(Object token) {
    if (token instanceof COSFloat number) {
      return "float " + Float.floatToIntBits(number.floatValue());
    }
    if (token instanceof COSString string) {
      return "string " + Arrays.toString(string.getBytes());
    }
    if (token instanceof COSArray array) {
      List<String> elements = new ArrayList<>();
      array.forEach(element -> elements.add(described(element)));
      return elements.toString();
    }
    if (token instanceof Operator operator) {
      return "operator "
          + operator.getName()
          + (operator.getImageData() == null ? "" : Arrays.toString(operator.getImageData()));
    }
    return token.getClass().getSimpleName() + " " + token;
  }
}
