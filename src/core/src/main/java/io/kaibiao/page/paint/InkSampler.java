package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Rgb;
import io.kaibiao.page.colour.Tone;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Examines what a content stream of its own, such as a tile or a mask, paints. */
interface InkSampler {

  /** Says of every content stream that it may paint anything. */
  InkSampler NONE =
      (content, box) -> {
        Ink ink = new Ink();
        ink.unseen++;
        return new Sample(ink, Tone.UNKNOWN);
      };

  /**
   * Examines a content stream.
   *
   * @param box the part that is examined, in the stream's own space
   */
  Sample sample(PDContentStream content, PDRectangle box) throws IOException;

  /**
   * A content stream that is scaled to the space of an {@link Sample}, whatever its own matrix.
   *
   * @param box the part of it that fills the space
   */
  record Scaled(PDContentStream content, PDRectangle box) implements PDContentStream {

    @Override
    public InputStream getContents() throws IOException {
      return content.getContents();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
      return content.getContentsForRandomAccess();
    }

    @Override
    public PDResources getResources() {
      return content.getResources();
    }

    @Override
    public PDRectangle getBBox() {
      return box;
    }

    @Override
    public Matrix getMatrix() {
      float x = (float) (Sample.SIDE / box.getWidth());
      float y = (float) (Sample.SIDE / box.getHeight());
      return new Matrix(x, 0, 0, y, -box.getLowerLeftX() * x, -box.getLowerLeftY() * y);
    }
  }

  /**
   * The content of a tile or a mask, examined at the points of a grid.
   *
   * @param ink the content, in a space of {@link #SIDE} by {@link #SIDE}
   * @param tones the range of all colours painted in it, or null if nothing is painted
   */
  record Sample(Ink ink, @Nullable Tone tones) {

    /** Width and height of the space of a sample. */
    static final double SIDE = 100;

    /** Number of points in a row and in a column. */
    private static final int POINTS = 12;

    /** Returns the share of the area that is certainly painted and opaque. */
    double coverage() {
      int covered = 0;
      for (int i = 0; i < POINTS * POINTS; i++) {
        covered += isCovered(at(i % POINTS), at(i / POINTS)) ? 1 : 0;
      }
      return (double) covered / (POINTS * POINTS);
    }

    private boolean isCovered(double x, double y) {
      for (Ink.Fill fill : ink.fills) {
        if (fill.paint().on(0).isOpaque() && fill.contains(x, y)) {
          return true;
        }
      }
      for (Ink.Picture picture : ink.pictures) {
        if (picture.opaque()
            && picture.compositing().onPage().isOpaque()
            && picture.box().contains(x, y)) {
          return true;
        }
      }
      return false;
    }

    /** Returns the opacity of an alpha mask where it is thickest. */
    double opacity() {
      double most = 0;
      for (int i = 0; i < POINTS * POINTS; i++) {
        double clear = 1;
        for (Ink.Fill fill : ink.fills) {
          if (fill.contains(at(i % POINTS), at(i / POINTS))) {
            clear *= 1 - fill.paint().on(0).most();
          }
        }
        most = Math.max(most, 1 - clear);
      }
      return atMost(most);
    }

    /** Returns the opacity of a luminosity mask on a black backdrop where it is thickest. */
    double luminosity() {
      double most = 0;
      for (int i = 0; i < POINTS * POINTS; i++) {
        Rgb light = Rgb.BLACK;
        for (Ink.Fill fill : ink.fills) {
          if (fill.contains(at(i % POINTS), at(i / POINTS))) {
            light = fill.paint().on(0).mostOver(light, fill.paint().tone().lightest());
          }
        }
        most = Math.max(most, light.luma());
      }
      return atMost(most);
    }

    /** Returns the opacity of a mask, given that of its areas: any, if other things are painted. */
    private double atMost(double areas) {
      if (tones == null && ink.pictures.isEmpty()) {
        return 0;
      }
      return isPlain() ? areas : 1;
    }

    private static double at(int index) {
      return (index + 0.5) * SIDE / POINTS;
    }

    /** Tells whether rectangles are all that is painted. */
    private boolean isPlain() {
      return ink.pictures.isEmpty()
          && ink.letters.isEmpty()
          && ink.rulings.isEmpty()
          && ink.dots.isEmpty()
          && ink.unseen == 0;
    }
  }
}
