package io.kaibiao.readers.tesseract;

import io.kaibiao.readers.FigureLine;
import java.nio.file.Path;
import java.util.Map;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;

/**
 * A model and the settings with which Tesseract uses it.
 *
 * @param name its file's name, without the ending
 * @param folder the folder of its file
 * @param mode how Tesseract searches for the line in the image
 * @param height the height that a strip is scaled to, in pixels
 * @param margin the white margin around it, in pixels
 * @param variables Tesseract's own settings
 */
record TesseractModel(
    String name, Path folder, int mode, int height, int margin, Map<String, String> variables) {

  private static final String FIGURE_CHARACTERS = "0123456789,.%-()";

  TesseractModel {
    variables = Map.copyOf(variables);
  }

  /**
   * Returns this project's model for amounts. It treats the image as the line and reads lines 36
   * pixels high. Strips are prepared as in its training ({@code models/train/lines.py}).
   */
  static TesseractModel amounts(Path folder) {
    return new TesseractModel(
        TesseractData.AMOUNT,
        folder,
        TessPageSegMode.PSM_RAW_LINE,
        FigureLine.TEXT,
        FigureLine.MARGIN,
        Map.of());
  }

  /** Returns the English model, restricted to the characters of numbers. */
  static TesseractModel englishFigures(Path folder) {
    return line(
        TesseractData.ENGLISH, folder, Map.of("tessedit_char_whitelist", FIGURE_CHARACTERS));
  }

  /** Returns the English model. */
  static TesseractModel english(Path folder) {
    return line(TesseractData.ENGLISH, folder, Map.of());
  }

  /**
   * Returns the Chinese model. With default settings, the fast one returns nothing for one clean
   * cell in fifteen.
   */
  static TesseractModel chinese(Path folder) {
    return line(
        TesseractData.CHINESE,
        folder,
        Map.of(
            "textord_noise_sizelimit", "0.2",
            "textord_noise_normratio", "6",
            "textord_max_noise_size", "7"));
  }

  /**
   * Returns a model with which Tesseract finds the line in the image itself. Its models work best
   * with text 36 pixels high.
   */
  private static TesseractModel line(String name, Path folder, Map<String, String> variables) {
    return new TesseractModel(name, folder, TessPageSegMode.PSM_SINGLE_LINE, 36, 12, variables);
  }
}
