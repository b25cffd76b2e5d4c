package io.kaibiao.readers.onnx;

import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.util.List;

/** A network that ONNX Runtime runs, and how a strip is set before it. Immutable. */
interface OnnxModel {

  /** Returns its name for messages. */
  String name();

  /** Returns where the network comes from, and its version. */
  String origin();

  /** Returns what to do where it cannot be loaded. */
  String remedy();

  /** Returns the network in ONNX's format. */
  byte[] network() throws IOException;

  /** Returns the character of each class; class 0 is the blank of CTC. */
  List<String> characters() throws IOException;

  /** Returns how many planes of pixels it takes, all alike. */
  int planes();

  /** Returns the height of its lines, in pixels. */
  int height();

  /** Returns whether a strip is one that needs no reading, having nothing on it. */
  boolean isNothing(Raster strip);

  /** Returns the width that a strip has before the network, in pixels. */
  int width(Raster strip);

  /** Returns how many steps of the answer belong to a strip of a width. */
  int steps(int width);

  /**
   * Sets a strip.
   *
   * @param width of the line, the strip at its left; at least {@link #width(Raster)}
   * @return the pixels as the network wants them, row after row
   */
  float[] set(Raster strip, int width);
}
