package io.kaibiao.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.onnx.OnnxReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripsTest {

  private static final Path SAMPLE = Path.of("training-samples/reports/sample-final-accounts.pdf");

  /** 收入决算表: seven columns of amounts. */
  private static final int PAGE = 7;

  private static final ScanRecipes RECIPES = new ScanRecipes(CjkFonts.ofMachine());

  /** What a strip shows is what its text says, wherever the steps moved it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dpi=200 skew=1.2 jpeg=70",
        "dpi=200 perspective=0.01 waves=1.5 turn=270 blur=0.5",
        "dpi=200 turn=180 noise=2"
      })
  void aStripShowsItsText(String recipe) throws Exception {
    List<Strip> figures = new ArrayList<>();
    try (SampleDocument document = SampleDocument.open(SAMPLE)) {
      for (Strip strip : document.strips(PAGE, RECIPES.find(recipe), 1)) {
        if (strip.text().matches("[0-9,]+\\.[0-9]{2}")) {
          figures.add(strip);
        }
      }
    }
    assertTrue(figures.size() > 50, figures.size() + " figures");
    List<String> wrong = new ArrayList<>();
    try (OnnxReader reader = OnnxReader.text()) {
      List<StripReading> read = reader.read(figures.stream().map(Strip::pixels).toList());
      for (int i = 0; i < figures.size(); i++) {
        if (!read.get(i).text().replace(" ", "").equals(figures.get(i).text())) {
          wrong.add(figures.get(i).text() + " " + read.get(i).text());
        }
      }
    }
    assertTrue(wrong.size() <= 2, wrong.toString());
  }

  @Test
  void theSameSeedCutsTheSameStrips() throws Exception {
    try (SampleDocument document = SampleDocument.open(SAMPLE)) {
      ScanRecipe recipe = RECIPES.find("dpi=100 noise=3 skew=-1..1");
      List<Strip> once = document.strips(PAGE, recipe, 5);
      List<Strip> again = document.strips(PAGE, recipe, 5);
      assertEquals(once.size(), again.size());
      for (int i = 0; i < once.size(); i++) {
        assertArrayEquals(once.get(i).pixels().pixels(), again.get(i).pixels().pixels());
      }
    }
  }

  @Test
  void aFolderHasAPictureAndALineOfTextForEachStrip(@TempDir Path folder) throws Exception {
    StripFolder strips = new StripFolder(folder.resolve("strips"));
    try (SampleDocument document = SampleDocument.open(SAMPLE)) {
      for (Strip strip : document.strips(PAGE, RECIPES.find("dpi=100"), 1)) {
        strips.add("sample", strip);
      }
    }
    assertTrue(strips.count() > 60);
    Path picture = folder.resolve("strips/sample-000000.png");
    BufferedImage image = ImageIO.read(picture.toFile());
    assertTrue(image.getWidth() > 8 && image.getHeight() > 8);
    String text = Files.readString(folder.resolve("strips/sample-000000.gt.txt"));
    assertEquals(1, text.lines().count());
  }
}
