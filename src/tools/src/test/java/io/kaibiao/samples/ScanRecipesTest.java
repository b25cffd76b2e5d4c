package io.kaibiao.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.samples.condition.steps.ScanSteps;
import io.kaibiao.testing.TestFont;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("machine")
class ScanRecipesTest {

  private static final ScanRecipes RECIPES = new ScanRecipes(CjkFonts.ofMachine());

  @Test
  void everyNamedRecipeIsOne() {
    ScanSteps steps = new ScanSteps(text -> TestFont.SERIF);
    Map<String, String> named = RECIPES.named();
    assertTrue(named.size() >= 15);
    named.forEach(
        (name, words) -> {
          ScanRecipe recipe = ScanRecipe.parse(name, words, steps);
          assertEquals(String.join(" ", recipe.words()), words);
          assertEquals(recipe.words().size() - 1, recipe.steps().size());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"unheard-of", "skew=1 dpi=200", "dpi=20 skew=1", "dpi=200 wet=1"})
  void whatIsNoRecipeIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> RECIPES.find(text));
  }

  @Test
  void aMissingFontIsSaidInOneLine(@TempDir Path folder) {
    FontMissingException e =
        assertThrows(
            FontMissingException.class,
            () -> new ScanRecipes(CjkFonts.at(folder)).find("dpi=200 seal=公章"));
    assertTrue(String.valueOf(e.getMessage()).contains("fonts-wqy-zenhei"));
    assertThrows(FontMissingException.class, () -> CjkFonts.at(folder).reportFonts());
  }
}
