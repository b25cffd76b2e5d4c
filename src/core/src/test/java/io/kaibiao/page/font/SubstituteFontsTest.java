package io.kaibiao.page.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.kaibiao.error.InputException;
import java.io.IOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversion never sees a font of the machine; the program around it keeps its own fonts. */
class SubstituteFontsTest {

  private final FontMapper before = FontMappers.instance();

  /** A machine that has another font for every name. */
  private static final FontMapping<FontBoxFont> MACHINE = new FontMapping<>(null, false);

  @BeforeEach
  void setMachine() {
    FontMappers.set(
        new FontMapper() {
          @Override
          public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
              String baseFont, PDFontDescriptor fontDescriptor) {
            return null;
          }

          @Override
          public FontMapping<FontBoxFont> getFontBoxFont(
              String baseFont, PDFontDescriptor fontDescriptor) {
            return MACHINE;
          }

          @Override
          public @Nullable CIDFontMapping getCIDFont(
              String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
            return null;
          }
        });
  }

  @AfterEach
  void restore() {
    FontMappers.set(before);
  }

  @Test
  void duringAConversionEveryFontIsReplacedByTheSame() throws IOException, InputException {
    assertEquals("LiberationSans", inside("SimSun"));
    assertEquals("LiberationSans", inside("Helvetica"));
    assertEquals("LiberationSans", SubstituteFonts.during(() -> inside("Courier") /* nested */));
  }

  @Test
  void outsideItTheMachinesFontsAreInForce() throws IOException, InputException {
    inside("SimSun");
    assertSame(MACHINE, FontMappers.instance().getFontBoxFont("SimSun", null));
  }

  /** A program may set its own mapper at any time. */
  @Test
  void aMapperThatIsSetLaterIsReplacedToo() throws IOException, InputException {
    inside("SimSun");
    setMachine();
    assertEquals("LiberationSans", inside("SimSun"));
  }

  private static String inside(String name) throws IOException, InputException {
    return SubstituteFonts.during(
        () -> FontMappers.instance().getFontBoxFont(name, null).getFont().getName());
  }
}
