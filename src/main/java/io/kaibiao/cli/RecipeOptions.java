package io.kaibiao.cli;

import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.ScanRecipes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that scans pages. */
final class RecipeOptions {

  @Option(
      names = "--recipe",
      paramLabel = "RECIPE",
      description = {
        "How pages are scanned: a name ('samples recipes' lists them), or a resolution and steps "
            + "such as 'dpi=200 skew=-1..1 jpeg=40'. May be given again for further scans."
      })
  private List<String> recipes = new ArrayList<>();

  @Option(names = "--all-recipes", description = "Scan by every recipe that has a name.")
  private boolean all;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where all chance comes from; the same seed gives the same bytes. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description = "The font, or folder of fonts, for the words of seals and watermarks.")
  private @Nullable Path font;

  long seed() {
    return seed;
  }

  List<ScanRecipe> recipes(CommandLine command) {
    ScanRecipes known = new ScanRecipes(font == null ? CjkFonts.ofMachine() : CjkFonts.at(font));
    List<ScanRecipe> chosen = new ArrayList<>(all ? known.all() : List.of());
    for (String recipe : recipes) {
      try {
        chosen.add(known.find(recipe));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(command, "--recipe: " + e.getMessage(), e);
      }
    }
    if (chosen.isEmpty()) {
      throw new ParameterException(command, "give a --recipe, or --all-recipes");
    }
    return chosen;
  }
}
