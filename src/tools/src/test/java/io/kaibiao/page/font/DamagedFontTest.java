package io.kaibiao.page.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import io.kaibiao.samples.maker.TinyPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A damaged font costs its own letters and nothing else of the page. */
class DamagedFontTest {

  static Stream<Arguments> damages() {
    return Stream.of(
        Arguments.of("no descendant", font("Type0", "Encoding", "Identity-H")),
        Arguments.of("descendant null", composite(COSNull.NULL, COSName.IDENTITY_H)),
        Arguments.of("descendant of another kind", composite(font("TrueType"), COSName.IDENTITY_H)),
        Arguments.of("no encoding", composite(font("CIDFontType2"), null)),
        Arguments.of(
            "unknown encoding", composite(font("CIDFontType2"), COSName.getPDFName("Odd-H"))),
        Arguments.of("encoding broken", composite(font("CIDFontType2"), stream("odd <<<< (("))),
        Arguments.of("map broken", withMap(stream("nothing of use"))),
        Arguments.of("no program", withMap(null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void lettersOfACompositeFontAreUnknown(String damage, COSDictionary font) throws InputException {
    assertEquals(List.of("本年收入", "\uFFFD\uFFFD", "1,234.50"), texts(font, "\0A\0B"), damage);
  }

  @Test
  void lettersOfASimpleFontAreUnknown() throws InputException {
    List<String> expected = List.of("本年收入", "\uFFFD\uFFFD\uFFFD", "1,234.50");
    assertEquals(expected, texts(font("CIDFontType2"), "ABC"), "a part of a composite font");
    assertEquals(expected, texts(COSNull.NULL, "ABC"), "null");
    assertEquals(expected, texts(new COSArray(), "ABC"), "another type");
  }

  @Test
  void fontWithoutItsProgramIsReadByItsEncoding() throws InputException {
    COSDictionary font = font("TrueType", "Encoding", "WinAnsiEncoding");
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.FONT_FILE2, stream("no font at all"));
    font.setItem(COSName.FONT_DESC, descriptor);
    assertEquals(List.of("本年收入", "ABC", "1,234.50"), texts(font, "ABC"));
  }

  private static List<String> texts(COSBase font, String codes) throws InputException {
    byte[] pdf =
        new TinyPdf()
            .font("Damaged", font)
            .page(
                TinyPdf.text(20, 200, "本年收入"),
                TinyPdf.show("Damaged", 10, "1 0 0 1 100 200", codes),
                TinyPdf.show("Latin", 10, "1 0 0 1 200 200", "1,234.50"))
            .bytes();
    try (PageSource source = Sources.DIGITAL.open("tiny.pdf", pdf, null)) {
      Page page = source.page(1);
      assertTrue(page.pixelsReason().isEmpty());
      List<String> texts =
          page.text().remainingLines().get(0).segments().stream()
              .map(TextLine.Segment::text)
              .toList();
      long unknown = texts.stream().flatMapToInt(String::chars).filter(c -> c == 0xFFFD).count();
      assertEquals(unknown, page.unknowableLetters());
      return texts;
    }
  }

  private static COSDictionary font(String subtype, String... entry) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, subtype);
    font.setName(COSName.BASE_FONT, "ABCDEF+Odd");
    for (int i = 0; i < entry.length; i += 2) {
      font.setName(COSName.getPDFName(entry[i]), entry[i + 1]);
    }
    return font;
  }

  private static COSDictionary composite(COSBase descendant, @Nullable COSBase encoding) {
    COSDictionary font = font("Type0");
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    if (encoding != null) {
      font.setItem(COSName.ENCODING, encoding);
    }
    return font;
  }

  private static COSDictionary withMap(@Nullable COSStream map) {
    COSDictionary font = composite(font("CIDFontType2"), COSName.IDENTITY_H);
    if (map != null) {
      font.setItem(COSName.TO_UNICODE, map);
    }
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
