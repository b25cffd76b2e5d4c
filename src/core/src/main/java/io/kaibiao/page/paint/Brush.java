package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Colours;
import io.kaibiao.page.colour.Effect;
import io.kaibiao.page.colour.Groups;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.colour.Tone;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Returns the paint that a graphics state paints with. Belongs to one page. */
final class Brush {

  private final Colours colours;
  private final Groups groups;
  private final SoftMasks masks;

  Brush(Colours colours, Groups groups, SoftMasks masks) {
    this.colours = colours;
    this.groups = groups;
    this.masks = masks;
  }

  Paint ofFill(PDGraphicsState state) throws IOException {
    return of(colours.tone(state.getNonStrokingColor()), state);
  }

  Paint ofStroke(PDGraphicsState state) throws IOException {
    return new Paint(
        colours.tone(state.getStrokingColor()),
        groups.compositing(effect(state, state.getAlphaConstant())));
  }

  /** Returns the paint of a tone with the opacity and blend mode of areas and images. */
  Paint of(Tone tone, PDGraphicsState state) throws IOException {
    return new Paint(tone, groups.compositing(effectOfFill(state)));
  }

  /**
   * Returns the paint of letters, which is a range of two colours if they are filled and stroked.
   */
  Paint ofText(PDGraphicsState state) throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (!mode.isStroke()) {
      return ofFill(state);
    }
    if (!mode.isFill()) {
      return ofStroke(state);
    }
    return of(
        colours.tone(state.getNonStrokingColor()).with(colours.tone(state.getStrokingColor())),
        state);
  }

  /** Returns the effect of an area, an image or a group that a state paints. */
  Effect effectOfFill(PDGraphicsState state) throws IOException {
    return effect(state, state.getNonStrokeAlphaConstant());
  }

  private Effect effect(PDGraphicsState state, double opacity) throws IOException {
    Effect effect = Effect.of(opacity, state.getBlendMode());
    PDSoftMask mask = state.getSoftMask();
    return mask == null ? effect : masks.through(mask, effect);
  }
}
