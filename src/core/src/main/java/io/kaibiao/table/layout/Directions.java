package io.kaibiao.table.layout;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.OtherInk;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.LayoutTolerances;
import io.kaibiao.table.ruled.Lattice;
import io.kaibiao.table.ruled.NestedGrids;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a page whose text runs in several directions: the text of each direction, with the rulings
 * around it, is read as a page of its own. Rotated labels within an upright table stay there.
 */
public final class Directions {

  private static final LayoutTolerances.Parts LIMITS = LayoutTolerances.STANDARD.parts();

  private Directions() {}

  /**
   * Returns the page's parts, the one in its main direction first. What is printed over a picture
   * of text is a part of its own.
   */
  public static List<Page> of(Page page) {
    if (page.pictures().isEmpty()) {
      return directions(page);
    }
    List<Box> pictures =
        page.pictures().stream().map(p -> page.frame().toReading(p.toShown(p.sheet()))).toList();
    Page over =
        page.with(OtherInk.NONE)
            .with(
                page.glyphs().stream().filter(g -> isOn(g.box(), pictures)).toList(),
                page.rulings().stream().filter(r -> isOn(r.box(), pictures)).toList());
    Page beside =
        page.with(
            page.glyphs().stream().filter(g -> !isOn(g.box(), pictures)).toList(),
            page.rulings().stream().filter(r -> !isOn(r.box(), pictures)).toList());
    List<Page> parts = new ArrayList<>(directions(beside));
    if (!over.glyphs().isEmpty()) {
      parts.add(over);
    }
    return parts;
  }

  private static boolean isOn(Box box, List<Box> pictures) {
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    return pictures.stream().anyMatch(picture -> picture.contains(x, y));
  }

  private static List<Page> directions(Page page) {
    if (page.pixels() != null || page.glyphs().stream().allMatch(g -> g.turn() == Turn.NONE)) {
      return List.of(page);
    }
    List<Box> grids = new NestedGrids(Lattice.find(page.rulings())).regions();
    List<Glyph> glyphs = new ArrayList<>(page.glyphs());
    List<Ruling> rulings = new ArrayList<>(page.rulings());
    List<Page> parts = new ArrayList<>();
    for (Turn turn : Turn.values()) {
      if (turn != Turn.NONE) {
        List<Box> own = new ArrayList<>(grids);
        own.removeIf(g -> !isMostly(turn, glyphs, g));
        List<Box> others = new ArrayList<>(grids);
        others.removeAll(own);
        List<Glyph> turned = new ArrayList<>(glyphs);
        turned.removeIf(g -> g.turn() != turn || others.stream().anyMatch(b -> isIn(g, b)));
        if (!turned.isEmpty()) {
          List<Ruling> around = new ArrayList<>(rulings);
          around.removeIf(r -> own.stream().noneMatch(g -> holds(g, r.box(), 1)));
          around.addAll(around(turned, glyphs, rulings, grids));
          parts.add(page.turned(turn, turned, around));
          glyphs.removeAll(turned);
          rulings.removeAll(around);
        }
      }
    }
    if (parts.isEmpty()) {
      return List.of(page);
    }
    parts.add(0, page.with(glyphs, rulings));
    return parts;
  }

  private static boolean isMostly(Turn turn, List<Glyph> glyphs, Box grid) {
    int all = 0;
    int turned = 0;
    for (Glyph glyph : glyphs) {
      if (isIn(glyph, grid)) {
        all++;
        turned += glyph.turn() == turn ? 1 : 0;
      }
    }
    return turned * 2 > all;
  }

  private static boolean isIn(Glyph glyph, Box box) {
    return box.contains(glyph.centerX(), glyph.centerY());
  }

  /**
   * Returns the rulings around rotated text that surround no other text, without those of grids.
   */
  private static List<Ruling> around(
      List<Glyph> turned, List<Glyph> all, List<Ruling> rulings, List<Box> grids) {
    Box around = around(turned);
    if (turned.size() < LIMITS.leastOfTable()
        || all.stream().anyMatch(g -> g.turn() != turned.get(0).turn() && isIn(g, around))) {
      return List.of();
    }
    return rulings.stream()
        .filter(r -> holds(around, r.box(), LIMITS.near()))
        .filter(r -> grids.stream().noneMatch(g -> holds(g, r.box(), 1)))
        .toList();
  }

  private static Box around(List<Glyph> glyphs) {
    Box box = null;
    for (Glyph g : glyphs) {
      box = box == null ? g.box() : box.union(g.box());
    }
    if (box == null) {
      throw new IllegalArgumentException("there is nothing around no glyphs");
    }
    return box;
  }

  private static boolean holds(Box box, Box other, double slack) {
    return box.x0() - slack <= other.x0()
        && box.y0() - slack <= other.y0()
        && box.x1() + slack >= other.x1()
        && box.y1() + slack >= other.y1();
  }
}
