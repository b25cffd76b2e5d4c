package io.kaibiao.page.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.script.Words;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.samples.maker.TinyPdf;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of simple fonts that are not embedded are bytes of GBK where they make Chinese. */
class GbkBytesTest {

  private static final Set<String> PAIRS =
      Set.of("本年", "年收", "收入", "入合", "合计", "一般", "公共", "预算", "财政", "拨款");

  private static final Words WORDS =
      new Words() {
        @Override
        public boolean knows(String text) {
          return false;
        }

        @Override
        public boolean knowsPair(String pair) {
          return PAIRS.contains(pair);
        }
      };

  private static final PageSources SOURCES =
      new PageSources(
          () -> {
            throw new AssertionError("nothing here needs a reader of pixels");
          },
          WORDS);

  @ParameterizedTest
  @ValueSource(
      strings = {"SimSun", "SimSun,Bold", "FangSong_GB2312", "\u00CB\u00CE\u00CC\u00E5", "宋体"})
  void fontWithAChineseName(String name) throws InputException {
    assertEquals("绿地养护", read(font(name), "GBK", "绿地养护"));
    assertEquals("2022年度：1,842.37", read(font(name), "GBK", "2022年度：1,842.37"));
    assertEquals("堃镕小学", read(font(name), "GBK", "堃镕小学收入合计支出合计").substring(0, 4));
  }

  @Test
  void fontOfAnyNameWithWordsOfReports() throws InputException {
    assertEquals("本年收入合计", read(font("F1"), "GBK", "本年收入合计"));
    COSDictionary bare = font("F1");
    bare.removeItem(COSName.ENCODING);
    assertEquals("本年收入合计", read(bare, "GBK", "本年收入合计"));
    bare.setItem(COSName.SUBTYPE, COSName.TYPE1);
    assertEquals("本年收入合计", read(bare, "GBK", "本年收入合计"));
  }

  @ParameterizedTest
  @CsvSource({
    "Helvetica, créée à l'été",
    "SimSun, créée à l'été",
    "Helvetica, INFORMAÇÃO E EDUCAÇÃO",
    "SimSun, INFORMAÇÃO E EDUCAÇÃO",
    "SimSun, Grün 5·3 ±2°",
    "Helvetica, Ängström"
  })
  void latinTextIsNoChinese(String name, String text) throws InputException {
    assertEquals(text, read(font(name), "windows-1252", text));
  }

  @ParameterizedTest
  @CsvSource({
    "TimesCyr, windows-1251, Отчет об исполнении бюджета",
    "Batang, EUC-KR, 세입세출결산총괄설명서제출자료",
    "SimSun, windows-1251, Отчет"
  })
  void otherScriptsAreUnknown(String name, String charset, String text) throws InputException {
    Page page = page(font(name), charset, text);
    long letters = page.glyphs().stream().filter(g -> g.text().equals("\uFFFD")).count();
    assertEquals(page.glyphs().size(), letters);
    assertEquals(letters, page.unknowableLetters());
  }

  @Test
  void namesOfCodesAreBelieved() throws InputException {
    COSDictionary font = font("SimSun");
    COSArray names = new COSArray();
    names.add(COSInteger.get(0xB1));
    names.add(COSName.getPDFName("A"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    font.setItem(COSName.ENCODING, encoding);
    assertEquals("A", read(font, "GBK", "本").substring(0, 1));
  }

  @Test
  void characterIsAsWideAsItsBytes() throws InputException {
    Glyph glyph = page(font("SimSun"), "GBK", "年度").glyphs().get(1);
    assertEquals(60, glyph.x0(), 0.01);
    assertEquals(70, glyph.x1(), 0.01);
  }

  private static String read(COSDictionary font, String charset, String text)
      throws InputException {
    Page page = page(font, charset, text);
    return page.text().remainingLines().stream().map(TextLine::text).reduce("", String::concat);
  }

  private static Page page(COSDictionary font, String charset, String text) throws InputException {
    String codes = HexFormat.of().formatHex(text.getBytes(Charset.forName(charset)));
    byte[] pdf =
        new TinyPdf()
            .font("Simple", font)
            .page("BT /Simple 10 Tf 1 0 0 1 50 200 Tm <" + codes + "> Tj ET")
            .bytes();
    try (PageSource source = SOURCES.open("tiny.pdf", pdf, null)) {
      return source.page(1);
    }
  }

  private static COSDictionary font(String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    COSArray widths = new COSArray();
    for (int code = 0; code < 256; code++) {
      widths.add(COSInteger.get(500));
    }
    font.setInt(COSName.FIRST_CHAR, 0);
    font.setInt(COSName.LAST_CHAR, 255);
    font.setItem(COSName.WIDTHS, widths);
    return font;
  }
}
