package io.kaibiao.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.samples.condition.steps.ScanSteps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The named recipes ({@code recipes.json}) and those that a user writes. Safe for use by many
 * threads.
 */
public final class ScanRecipes {

  /** The name used for files made with a user's own recipe. */
  private static final String UNNAMED = "scan";

  private final Map<String, String> named;
  private final ScanSteps steps;

  /** Reads the recipes. Fonts are searched only when a recipe prints words. */
  public ScanRecipes(CjkFonts fonts) {
    this.steps = new ScanSteps(fonts::withText);
    this.named = load();
  }

  private static Map<String, String> load() {
    try (InputStream in = ScanRecipes.class.getResourceAsStream("recipes.json")) {
      Map<String, String> recipes = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : new ObjectMapper().readTree(in).properties()) {
        recipes.put(entry.getKey(), entry.getValue().asText());
      }
      return recipes;
    } catch (IOException e) {
      throw new UncheckedIOException("the recipes inside the program", e);
    }
  }

  /** Returns the named recipes and their textual forms. */
  public Map<String, String> named() {
    return new LinkedHashMap<>(named);
  }

  /** Returns all named recipes. */
  public List<ScanRecipe> all() {
    List<ScanRecipe> all = new ArrayList<>();
    named.forEach((name, words) -> all.add(ScanRecipe.parse(name, words, steps)));
    return List.copyOf(all);
  }

  /**
   * Returns the recipe with a name, or parses a recipe written by a user.
   *
   * @throws IllegalArgumentException if it is neither; the message is one line for the user
   */
  public ScanRecipe find(String text) {
    String words = named.get(text);
    if (words != null) {
      return ScanRecipe.parse(text, words, steps);
    }
    if (text.indexOf('=') < 0) {
      throw new IllegalArgumentException(
          "there is no scan recipe '" + text + "'; there are " + String.join(", ", named.keySet()));
    }
    return ScanRecipe.parse(UNNAMED, text, steps);
  }
}
