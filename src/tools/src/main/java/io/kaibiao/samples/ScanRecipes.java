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
 * The recipes that have names ({@code recipes.json}), and those that a user writes. Safe for use by
 * many threads.
 */
public final class ScanRecipes {

  /** What files made with a user's own recipe are called. */
  private static final String UNNAMED = "scan";

  private final Map<String, String> named;
  private final ScanSteps steps;

  /** Reads the recipes; fonts are looked for when one prints words. */
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

  /** Returns the recipes that have names, and how they are written. */
  public Map<String, String> named() {
    return new LinkedHashMap<>(named);
  }

  /** Returns every recipe that has a name. */
  public List<ScanRecipe> all() {
    List<ScanRecipe> all = new ArrayList<>();
    named.forEach((name, words) -> all.add(ScanRecipe.parse(name, words, steps)));
    return List.copyOf(all);
  }

  /**
   * Returns the recipe of a name, or reads one as a user writes it.
   *
   * @throws IllegalArgumentException if it is neither; the message is one line for a person
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
