package io.kaibiao.table;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.PageText;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.TextLine;
import io.kaibiao.table.region.HeaderPieces;
import io.kaibiao.table.region.UnruledRegion;
import io.kaibiao.table.region.UnruledRegions;
import io.kaibiao.table.unruled.ImpliedGrid;
import io.kaibiao.table.unruled.LeafHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page with texts 10 points high and horizontal rules, and the regions that are found there. */
public final class OpenPage {

  public static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();

  /** Prints texts on a line: 10 points a Chinese character, 5 a Latin one. */
  public OpenPage text(double y, double x, String text) {
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      double width = text.charAt(i) < 128 ? 5 : 10;
      if (text.charAt(i) != ' ') {
        glyphs.add(
            new Glyph(
                text.substring(i, i + 1), at, y, at + width, y + 10, y + 9, 10, (int) (y + x)));
      }
      at += width;
    }
    return this;
  }

  /** Prints figures that end at places, none for an empty text. */
  public OpenPage figures(double y, double[] ends, String... figures) {
    for (int i = 0; i < figures.length; i++) {
      text(y, ends[i] - 5 * figures[i].length(), figures[i]);
    }
    return this;
  }

  public OpenPage rule(double y, double from, double to) {
    rulings.add(new Ruling(Direction.HORIZONTAL, y, from, to, 0.5));
    return this;
  }

  private Page page() {
    return page(1);
  }

  public Page page(int number) {
    return new Page(
        number, 600, 600, glyphs, rulings, List.of(), List.of(), new Frame(Turn.NONE, 600, 600));
  }

  List<TextLine> lines() {
    return new PageText(page()).remainingLines();
  }

  public List<Glyph> glyphs() {
    return glyphs;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  List<UnruledRegion> regions(@Nullable KnownColumns before) {
    return UnruledRegions.find(page(), lines(), List.of(), before, LEXICON).regions();
  }

  /** Returns the texts of the leaves of the first region, blanks between. */
  String leaves() {
    UnruledRegion region = regions(null).get(0);
    List<HeaderCell> heads = HeaderPieces.of(region, region.head(), glyphs, LEXICON);
    return String.join(
        " ", LeafHeaders.of(region, heads, LEXICON).stream().map(HeaderCell::text).toList());
  }

  /** Returns the rows of the first region whose every cell has its place for certain. */
  public Set<Integer> settled() {
    UnruledRegion region = regions(null).get(0);
    ImpliedGrid.Drawn drawn =
        ImpliedGrid.of(region, UnruledRegions.glyphs(page(), region.box()), LEXICON);
    return drawn == null ? Set.of() : drawn.settled();
  }

  /** Returns the grid of the first region in words. */
  String grid(@Nullable KnownColumns before) {
    UnruledRegion region = regions(before).get(0);
    ImpliedGrid.Drawn drawn =
        ImpliedGrid.of(region, UnruledRegions.glyphs(page(), region.box()), LEXICON);
    return drawn == null ? "none" : Lines.words(drawn.grid());
  }
}
