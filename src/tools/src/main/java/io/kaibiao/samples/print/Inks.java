package io.kaibiao.samples.print;

import io.kaibiao.samples.model.Draw;
import io.kaibiao.samples.print.PrintStyle.Fonts;
import io.kaibiao.samples.print.PrintStyle.Frame;
import io.kaibiao.samples.print.PrintStyle.Overlay;
import io.kaibiao.samples.print.PrintStyle.PageForm;
import io.kaibiao.samples.print.PrintStyle.Rulings;
import io.kaibiao.samples.print.PrintStyle.Strokes;
import java.util.EnumSet;
import java.util.Set;

/** Mixtures of inks. */
public final class Inks {
  public static final String PASSWORD = "kaibiao";

  private Inks() {}

  public static PrintStyle random(Draw draw) {
    PrintStyle ink =
        new PrintStyle(
            draw.of(Rulings.DRAWN.toArray(Rulings[]::new)),
            draw.chance(0.5) ? Strokes.WHOLE_LINE : draw.of(Strokes.values()),
            draw.of(Fonts.values()),
            draw.chance(0.6) ? Frame.CLOSED : draw.of(Frame.values()),
            draw.chance(0.5) ? PageForm.PLAIN : draw.of(PageForm.values()),
            overlays(draw),
            draw.chance(0.06) ? PASSWORD : "");
    boolean twice =
        ink.rulings() == Rulings.DOUBLE_LINES || ink.rulings() == Rulings.CELL_RECTANGLES;
    return twice ? ink.withFrame(Frame.CLOSED) : ink;
  }

  private static Set<Overlay> overlays(Draw draw) {
    Set<Overlay> overlays = EnumSet.noneOf(Overlay.class);
    for (Overlay overlay : Overlay.values()) {
      if (draw.chance(0.14)) {
        overlays.add(overlay);
      }
    }
    return overlays;
  }
}
