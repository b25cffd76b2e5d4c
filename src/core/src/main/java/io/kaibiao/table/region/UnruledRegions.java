package io.kaibiao.table.region;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.RuledGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without a drawn grid: between horizontal rules of equal length, or from aligned
 * columns with numbers. When in doubt it leaves the lines as text, because a missed table does less
 * harm than prose turned into a table.
 */
public final class UnruledRegions {

  private UnruledRegions() {}

  /**
   * What was found.
   *
   * @param regions the regions from top to bottom
   * @param problems what could not be examined
   */
  public record Found(List<UnruledRegion> regions, List<String> problems) {
    public Found {
      regions = List.copyOf(regions);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Finds the regions of a page.
   *
   * @param lines the lines outside the grids
   * @param grids the grids drawn by rulings
   * @param before the columns of the table at the end of the previous page, or null
   */
  public static Found find(
      Page page,
      List<TextLine> lines,
      List<RuledGrid> grids,
      @Nullable KnownColumns before,
      Lexicon lexicon) {
    List<UnruledRegion> regions =
        new ArrayList<>(RuledRegions.find(page, lines, grids, before, lexicon));
    List<Box> taken = new ArrayList<>(regions.stream().map(UnruledRegion::box).toList());
    grids.forEach(g -> taken.add(g.region()));
    boolean other = before != null && page.rulings().stream().anyMatch(before::contradict);
    List<UnruledRegion> headed = HeaderedRegions.find(lines, taken, other ? null : before, lexicon);
    headed.forEach(r -> taken.add(r.box()));
    regions.addAll(headed);
    List<String> problems = new ArrayList<>();
    regions.addAll(AlignedRegions.find(page, lines, taken, lexicon, problems::add));
    regions.sort(Comparator.comparingDouble(r -> r.lines().get(0).box().y0()));
    return new Found(regions, problems);
  }

  public static double middle(TextLine line) {
    return (line.box().y0() + line.box().y1()) / 2;
  }

  /** Returns the glyphs of a page whose centres lie in a box. */
  public static List<Glyph> glyphs(Page page, Box box) {
    return page.glyphs().stream()
        .filter(g -> !g.text().isBlank() && box.contains(g.centerX(), g.centerY()))
        .toList();
  }
}
