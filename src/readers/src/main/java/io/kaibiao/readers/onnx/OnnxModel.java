package io.kaibiao.readers.onnx;

import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.util.List;

/** A network run by ONNX Runtime, and the conversion of a strip to its input. Immutable. */
interface OnnxModel {

  /** Returns its name for messages. */
  String name();

  /** Returns the source of the network and its version. */
  String origin();

  /** Returns the remedy if it cannot be loaded. */
  String remedy();

  /** Returns the network in ONNX's format. */
  byte[] network() throws IOException;

  /** Returns the character of each class; class 0 is the blank of CTC. */
  List<String> characters() throws IOException;

  /** Returns the number of equal colour planes in its input. */
  int planes();

  /** Returns the height of its lines, in pixels. */
  int height();

  /** Returns whether a strip is empty and is not passed to the network. */
  boolean isNothing(Raster strip);

  /** Returns the width of a strip in the network's input, in pixels. */
  int width(Raster strip);

  /** Returns the number of output steps for a strip of a given width. */
  int steps(int width);

  /**
   * Returns a strip as input of the network.
   *
   * @param width of the line, the strip at its left; at least {@link #width(Raster)}
   * @return the pixels as the network expects them, row by row
   */
  float[] set(Raster strip, int width);
}
