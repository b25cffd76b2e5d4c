package io.kaibiao.page.paint;

import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.colour.Shadings;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.path.FilledArea;
import io.kaibiao.report.place.Box;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Records shadings that fill the clip: thin ones are rulings, others are areas. Belongs to one
 * page.
 */
final class ShadingInk {

  private final Ink ink;
  private final ClipBoxes clips;
  private final DisplaySpace space;
  private final SeenShapes shapes;
  private final Brush brush;

  /**
   * Makes a recorder of shadings.
   *
   * @param ink receives the letters that are visible through a clip of text
   * @param shapes receives the areas
   */
  ShadingInk(Ink ink, ClipBoxes clips, DisplaySpace space, SeenShapes shapes, Brush brush) {
    this.ink = ink;
    this.clips = clips;
    this.space = space;
    this.shapes = shapes;
    this.brush = brush;
  }

  /**
   * Records a shading.
   *
   * @param state the graphics state, whose matrix places the shading on the page
   */
  void add(@Nullable PDShading shading, PDGraphicsState state) throws IOException {
    ColourRange tone = Shadings.tone(shading);
    int now = ink.painted++;
    for (Box box : clips.region().boxes()) {
      boolean throughout =
          isPaintedBetweenEnds(shading, state.getCurrentTransformationMatrix(), box);
      Paint paint = brush.of(throughout ? tone.throughout() : tone, state);
      if (!clips.reveal(box, paint, ink)) {
        shapes.addArea(FilledArea.of(box), paint, now);
      }
    }
  }

  private boolean isPaintedBetweenEnds(@Nullable PDShading shading, Matrix matrix, Box box) {
    double[] corners = new double[8];
    for (int i = 0; i < 4; i++) {
      Point2D corner = space.toUser(i % 2 == 0 ? box.x0() : box.x1(), i < 2 ? box.y0() : box.y1());
      corners[2 * i] = corner.getX();
      corners[2 * i + 1] = corner.getY();
    }
    try {
      matrix.createAffineTransform().inverseTransform(corners, 0, corners, 0, 4);
    } catch (NoninvertibleTransformException e) {
      // It has no area, so that it paints nothing.
      return false;
    }
    return Shadings.isPaintedBetweenEnds(shading, corners);
  }
}
