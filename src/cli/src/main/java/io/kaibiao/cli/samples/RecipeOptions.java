package io.kaibiao.cli.samples;

import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.ScanRecipe;
import io.kaibiao.samples.ScanRecipes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options shared by all commands that scan pages. */
final class RecipeOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--recipe",
      paramLabel = "RECIPE",
      description = {
        "How pages are scanned: a name ('samples recipes' lists them), or a resolution and steps "
            + "such as 'dpi=200 skew=-1..1 jpeg=40'. May be given again for further scans."
      })
  private List<String> recipes = new ArrayList<>();

  @Option(names = "--all-recipes", description = "Scan with every named recipe.")
  private boolean all;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Random seed; the same seed gives the same bytes. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description = "The font, or folder of fonts, for the words of seals and watermarks.")
  private @Nullable Path font;

  long seed() {
    return seed;
  }

  /**
   * Returns the chosen recipes, at least one.
   *
   * @throws ParameterException if there is none, or one can't be parsed
   */
  List<ScanRecipe> recipes() {
    ScanRecipes known = new ScanRecipes(font == null ? CjkFonts.ofMachine() : CjkFonts.at(font));
    List<ScanRecipe> chosen = new ArrayList<>(all ? known.all() : List.of());
    for (String recipe : recipes) {
      try {
        chosen.add(known.find(recipe));
      } catch (IllegalArgumentException e) {
        throw wrong("--recipe: " + e.getMessage(), e);
      }
    }
    if (chosen.isEmpty()) {
      throw wrong("use --recipe or --all-recipes", null);
    }
    return chosen;
  }

  /** Returns an exception for wrong usage of the command with these options. */
  ParameterException wrong(String message, @Nullable Throwable cause) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), message, cause);
  }
}
