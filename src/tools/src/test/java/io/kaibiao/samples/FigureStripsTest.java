package io.kaibiao.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.readers.tesseract.FigureModel;
import io.kaibiao.samples.FigureStrips.Cutting;
import io.kaibiao.samples.FigureTexts.FigureText;
import io.kaibiao.testing.TestFont;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureStripsTest {

  private static final List<FontFile> FONTS = List.of(TestFont.SANS.file());

  private static final ScanRecipe RECIPE =
      new ScanRecipes(CjkFonts.ofMachine()).find("dpi=200 skew=-0.8..0.8 noise=2 jpeg=70");

  /** What is printed says what the text says, and only in characters that the model knows. */
  @Property(tries = 200)
  void aTextIsWhatIsPrinted(@ForAll long seed) {
    FigureText text = new FigureTexts(new SplittableRandom(seed)).next();
    assertTrue(text.text().matches("[0-9,.%() -]+"), text.text());
    String plain = Normalizer.normalize(text.printed(), Normalizer.Form.NFKC);
    assertEquals(text.text(), plain.replaceAll("[\u2212\u2013]", "-"));
  }

  @ParameterizedTest
  @EnumSource(Cutting.class)
  void aStripShowsItsText(Cutting cutting) throws Exception {
    List<Strip> strips = new FigureStrips(FONTS, cutting).of(RECIPE, 1, 7);
    assertTrue(strips.size() > 190, strips.size() + " strips");
    try (FigureMeasurement measurement = new FigureMeasurement(List.of(FigureModel.ENGLISH))) {
      ReaderScore english = measurement.read(strips.subList(0, 60)).get(1);
      assertTrue(english.exact() >= 54, english::toString);
    }
  }

  @Test
  void theSameSeedMakesTheSameStrips() {
    FigureStrips maker = new FigureStrips(FONTS, Cutting.CLEANED);
    List<Strip> once = maker.of(RECIPE, 3, 11);
    List<Strip> again = maker.of(RECIPE, 3, 11);
    assertEquals(once.size(), again.size());
    for (int i = 0; i < once.size(); i++) {
      assertEquals(once.get(i).text(), again.get(i).text());
      assertArrayEquals(once.get(i).pixels().pixels(), again.get(i).pixels().pixels());
    }
  }

  @Test
  void aFolderIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
    List<Strip> strips = new FigureStrips(FONTS, Cutting.UNCLEANED).of(RECIPE, 1, 1).subList(0, 9);
    StripFolder out = new StripFolder(folder);
    for (Strip strip : strips) {
      out.add("set", strip);
    }
    List<Strip> read = StripFolder.read(folder, Integer.MAX_VALUE);
    assertEquals(strips.size(), read.size());
    for (int i = 0; i < strips.size(); i++) {
      assertEquals(strips.get(i).text(), read.get(i).text());
      assertArrayEquals(strips.get(i).pixels().pixels(), read.get(i).pixels().pixels());
    }
    assertEquals(
        List.of(strips.get(0).text(), strips.get(3).text(), strips.get(6).text()),
        StripFolder.read(folder, 3).stream().map(Strip::text).toList());
  }

  @Test
  void aListOfFontsSaysWhatIsMissing(@TempDir Path folder) throws Exception {
    Path list = folder.resolve("fonts.tsv");
    Files.writeString(list, "# set\tweight\tfile\ntrain\t2\tNo such font.ttf\n");
    FontMissingException e =
        assertThrows(
            FontMissingException.class, () -> FigureFonts.read(list, "train", List.of(folder)));
    assertTrue(String.valueOf(e.getMessage()).contains("'train'"), e::getMessage);
  }
}
