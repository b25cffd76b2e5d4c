package io.kaibiao.page.colour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The transparency groups that are open while a page is painted (ISO 32000-2, 11.4). Mutable;
 * belongs to one page.
 */
public final class Groups {

  private final List<Group> open = new ArrayList<>();
  private Effect lastEffect = Effect.OPAQUE;
  private Compositing last = Compositing.OPAQUE;

  /**
   * An open group.
   *
   * @param start the painting order at which it began
   * @param effect how its result is painted
   * @param isolated whether its contents do not blend with what is outside it
   * @param knockout whether each of its elements replaces those painted before it
   */
  private record Group(int start, Effect effect, boolean isolated, boolean knockout) {}

  /**
   * Opens a group.
   *
   * @param order the number of things painted so far
   * @param effect how its result is painted
   * @param attributes its /Group dictionary, or null if it is damaged
   */
  public void begin(int order, Effect effect, @Nullable PDTransparencyGroupAttributes attributes) {
    open.add(
        new Group(
            order,
            effect,
            attributes != null && attributes.isIsolated(),
            attributes != null && attributes.isKnockout()));
    forget();
  }

  /** Closes the innermost group. */
  public void end() {
    open.remove(open.size() - 1);
    forget();
  }

  private void forget() {
    lastEffect = Effect.OPAQUE;
    last = open.isEmpty() ? Compositing.OPAQUE : compose(Effect.OPAQUE);
  }

  /** Returns what something painted with an effect in the innermost group does to all below it. */
  public Compositing compositing(Effect effect) {
    if (!effect.isSame(lastEffect)) {
      last = compose(effect);
      lastEffect = effect;
    }
    return last;
  }

  private Compositing compose(Effect effect) {
    List<Integer> starts = new ArrayList<>(open.size());
    List<Effect> effects = new ArrayList<>(open.size() + 1);
    Effect current = effect;
    for (int i = open.size() - 1; i >= 0; i--) {
      Group group = open.get(i);
      starts.add(group.start());
      effects.add(group.knockout() ? Effect.OPAQUE : current);
      BlendMode blending = group.effect().mode();
      if (group.effect().isNormal() && !group.isolated()) {
        blending = current.mode();
      }
      current = current.within(group.effect().least(), group.effect().most(), blending);
    }
    effects.add(current);
    Collections.reverse(starts);
    Collections.reverse(effects);
    return new Compositing(List.copyOf(starts), List.copyOf(effects));
  }
}
