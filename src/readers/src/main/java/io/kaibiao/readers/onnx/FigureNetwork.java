package io.kaibiao.readers.onnx;

import io.kaibiao.readers.FigureLine;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * This project's own network for amounts. It has only convolutions and is trained on drawn strips
 * ({@code models/README.md}). It knows no letters: its output for a word is meaningless.
 */
final class FigureNetwork implements OnnxModel {

  private static final String MODEL = "/io/kaibiao/readers/kaibiao_figures.onnx";

  private static final List<String> CHARACTERS =
      List.of(
          "", " ", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ",", ".", "%", "-", "(", ")");

  /** Pixels of the line per step of the output. */
  private static final int STEP = 4;

  /** The width of the narrowest line in its training, in pixels. */
  private static final int LEAST = 64;

  /** Maximum width of a line, in pixels; bounds memory. */
  private static final int MAX_WIDTH = 4000;

  @Override
  public String name() {
    return "the figure network";
  }

  @Override
  public String origin() {
    return MODEL;
  }

  @Override
  public String remedy() {
    return "check that com.microsoft.onnxruntime:onnxruntime is on the class path and that the"
        + " program was built with models/"
        + MODEL;
  }

  @Override
  public byte[] network() throws IOException {
    try (InputStream in = FigureNetwork.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException(MODEL + " is missing");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public List<String> characters() {
    return CHARACTERS;
  }

  @Override
  public int planes() {
    return 1;
  }

  @Override
  public int height() {
    return FigureLine.HEIGHT;
  }

  @Override
  public boolean isNothing(Raster strip) {
    return FigureLine.isBlank(strip);
  }

  @Override
  public int width(Raster strip) {
    return Math.max(LEAST, Math.min(MAX_WIDTH, FigureLine.width(strip)));
  }

  @Override
  public int steps(int width) {
    return (width + STEP - 1) / STEP;
  }

  @Override
  public float[] set(Raster strip, int width) {
    Raster line = FigureLine.of(strip);
    Contrast contrast = Contrast.of(line);
    float[] plane = new float[line.height() * width];
    Arrays.fill(plane, 1);
    for (int y = 0; y < line.height(); y++) {
      for (int x = 0; x < Math.min(width, line.width()); x++) {
        plane[y * width + x] = contrast.stretched(line.at(x, y));
      }
    }
    return plane;
  }
}
