package io.kaibiao.readers.tesseract;

import io.kaibiao.readers.FigureLine;
import java.nio.file.Path;
import java.util.Map;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;

/**
 * A model and how Tesseract reads with it.
 *
 * @param name its file's name, without the ending
 * @param folder where its file is
 * @param mode how Tesseract looks for the line in the image
 * @param height the height that a strip is scaled to, in pixels
 * @param margin the white around it, in pixels
 * @param variables Tesseract's own settings
 */
record TesseractModel(
    String name, Path folder, int mode, int height, int margin, Map<String, String> variables) {

  private static final String FIGURE_CHARACTERS = "0123456789,.%-()";

  TesseractModel {
    variables = Map.copyOf(variables);
  }

  /**
   * This project's model for figures. It takes the image as the line, and reads lines 36 pixels
   * high: strips are set so, as they were for its training ({@code models/train/lines.py}).
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

  /** The English model, held to the characters of figures. */
  static TesseractModel englishFigures(Path folder) {
    return line(
        TesseractData.ENGLISH, folder, Map.of("tessedit_char_whitelist", FIGURE_CHARACTERS));
  }

  /** The English model. */
  static TesseractModel english(Path folder) {
    return line(TesseractData.ENGLISH, folder, Map.of());
  }

  /** The Chinese model. As it comes, the fast one returns nothing for one clean cell in fifteen. */
  static TesseractModel chinese(Path folder) {
    return line(
        TesseractData.CHINESE,
        folder,
        Map.of(
            "textord_noise_sizelimit", "0.2",
            "textord_noise_normratio", "6",
            "textord_max_noise_size", "7"));
  }

  /** Tesseract finds the line in the image itself; 36 pixels of text are what its models like. */
  private static TesseractModel line(String name, Path folder, Map<String, String> variables) {
    return new TesseractModel(name, folder, TessPageSegMode.PSM_SINGLE_LINE, 36, 12, variables);
  }
}
