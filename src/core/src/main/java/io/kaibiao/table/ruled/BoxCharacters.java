package io.kaibiao.table.ruled;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.ruled.BoxCharacter.Arm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the characters that a table of plain text is drawn with (┌─┬─┐, +---+) into rulings.
 * Characters belong together where their lines meet. A group is a table's if its horizontal lines
 * begin and end at vertical ones, and meet others between. Dashes in text, bars between words,
 * frames around one text, trees of names and tables that are open at the sides stay text. Belongs
 * to one page.
 */
public final class BoxCharacters {

  private static final RuledTolerances.Boxes LIMITS = RuledTolerances.STANDARD.boxes();

  private final List<BoxCharacter> characters;
  private final int[] group;
  private final List<Link> links = new ArrayList<>();
  private final List<Set<Arm>> joined = new ArrayList<>();

  /** Two characters whose lines meet. */
  private record Link(int from, int to, Arm arm) {}

  private BoxCharacters(List<BoxCharacter> characters) {
    this.characters = characters;
    group = new int[characters.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      joined.add(EnumSet.noneOf(Arm.class));
    }
    link(Arm.RIGHT, Arm.LEFT);
    link(Arm.DOWN, Arm.UP);
  }

  /**
   * Returns a page with rulings for such characters; the page itself where it has no such table.
   */
  public static Page drawn(Page page) {
    if (page.pixels() != null) {
      return page;
    }
    List<BoxCharacter> found = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      @Nullable BoxCharacter character = BoxCharacter.of(glyph);
      if (character != null) {
        found.add(character);
      }
    }
    return found.size() < LIMITS.fewest() ? page : new BoxCharacters(found).on(page);
  }

  private Page on(Page page) {
    Map<Integer, Set<Set<Arm>>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      kinds.computeIfAbsent(root(i), g -> new HashSet<>()).add(joined.get(i));
    }
    kinds.values().removeIf(kind -> !isTable(kind));
    if (kinds.isEmpty()) {
      return page;
    }
    Set<Glyph> lines = new HashSet<>();
    List<Ruling> rulings = new ArrayList<>(page.rulings());
    for (int i = 0; i < group.length; i++) {
      if (kinds.containsKey(root(i))) {
        lines.add(characters.get(i).glyph());
      }
    }
    for (Link link : links) {
      if (kinds.containsKey(root(link.from()))) {
        rulings.add(ruling(link));
      }
    }
    return page.with(page.glyphs().stream().filter(g -> !lines.contains(g)).toList(), rulings);
  }

  /** Tells whether the characters of a group draw a table, by the arms that meet others. */
  private static boolean isTable(Set<Set<Arm>> kinds) {
    boolean opens = false;
    boolean closes = false;
    boolean forks = false;
    for (Set<Arm> arms : kinds) {
      boolean vertical = arms.contains(Arm.UP) || arms.contains(Arm.DOWN);
      boolean left = arms.contains(Arm.LEFT);
      boolean right = arms.contains(Arm.RIGHT);
      opens |= vertical && right && !left;
      closes |= vertical && left && !right;
      forks |= vertical && left && right;
    }
    return opens && closes && forks;
  }

  private Ruling ruling(Link link) {
    Glyph from = characters.get(link.from()).glyph();
    Glyph to = characters.get(link.to()).glyph();
    return link.arm() == Arm.RIGHT
        ? new Ruling(
            Direction.HORIZONTAL,
            (from.centerY() + to.centerY()) / 2,
            from.centerX(),
            to.centerX(),
            0)
        : new Ruling(
            Direction.VERTICAL,
            (from.centerX() + to.centerX()) / 2,
            from.centerY(),
            to.centerY(),
            0);
  }

  /**
   * Links every character with one arm to the nearest in that direction that has the opposite one.
   */
  private void link(Arm arm, Arm opposite) {
    boolean right = arm == Arm.RIGHT;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> right ? glyph(i).centerX() : glyph(i).centerY()));
    // The last character met on each line, by the line's place across it in steps.
    Map<Long, Integer> last = new LinkedHashMap<>();
    for (int i : order) {
      Glyph glyph = glyph(i);
      double across = right ? glyph.centerY() : glyph.centerX();
      long step = Math.round(across / LIMITS.step());
      for (long near = step - 1; near <= step + 1; near++) {
        @Nullable Integer before = last.get(near);
        if (before != null && meet(before, i, arm, opposite)) {
          join(before, i, arm, opposite);
          break;
        }
      }
      last.put(step, i);
    }
  }

  private boolean meet(int a, int b, Arm arm, Arm opposite) {
    Glyph from = glyph(a);
    Glyph to = glyph(b);
    boolean right = arm == Arm.RIGHT;
    double size = Math.max(from.size(), to.size());
    double across = right ? to.centerY() - from.centerY() : to.centerX() - from.centerX();
    double gap =
        right
            ? (to.x0() - from.x1()) / LIMITS.beside()
            : (to.centerY() - from.centerY()) / LIMITS.below();
    return characters.get(a).has(arm)
        && characters.get(b).has(opposite)
        && Math.abs(across) <= LIMITS.sameLine() * size
        && gap <= size;
  }

  private void join(int a, int b, Arm arm, Arm opposite) {
    links.add(new Link(a, b, arm));
    joined.get(a).add(arm);
    joined.get(b).add(opposite);
    group[root(a)] = root(b);
  }

  private Glyph glyph(int i) {
    return characters.get(i).glyph();
  }

  private int root(int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
