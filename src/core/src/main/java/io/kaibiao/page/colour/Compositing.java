package io.kaibiao.page.colour;

import java.util.List;

/**
 * The effects of one paint on what was painted before it: inside its own transparency group, inside
 * each group around that, and on the page. They differ, as the opacity of a group only applies to
 * what is outside it, and a blend mode inside an isolated group does not reach beyond it.
 *
 * @param starts the painting orders at which the groups around the paint began, outermost first
 * @param effects the effect on what lies directly on the page, then on what lies in each group
 */
public record Compositing(List<Integer> starts, List<Effect> effects) {

  /** Opaque paint directly on the page. */
  public static final Compositing OPAQUE = new Compositing(List.of(), List.of(Effect.OPAQUE));

  /** Returns the effect on the page. */
  public Effect onPage() {
    return effects.get(0);
  }

  /**
   * Returns the effect on something painted before.
   *
   * @param order its painting order
   */
  public Effect on(int order) {
    int level = 0;
    while (level < starts.size() && order >= starts.get(level)) {
      level++;
    }
    return effects.get(level);
  }

  /** Tells whether it hides something that was painted before in any of the groups. */
  public boolean canHide() {
    if (effects.size() == 1) {
      return effects.get(0).least() > 0;
    }
    return effects.stream().anyMatch(e -> e.least() > 0);
  }
}
