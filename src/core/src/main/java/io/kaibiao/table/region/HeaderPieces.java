package io.kaibiao.table.region;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.Ordinals;
import io.kaibiao.table.RegionTolerances;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.TableWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the header cells of a table without column rulings: glyphs close together on a line form a
 * piece, and pieces close below each other form a cell.
 */
public final class HeaderPieces {

  private static final RegionTolerances.HeaderPieces HEADER_PIECES =
      TableTolerances.STANDARD.region().headerPieces();

  private final UnruledRegion region;
  private final Lexicon lexicon;

  private HeaderPieces(UnruledRegion region, Lexicon lexicon) {
    this.region = region;
    this.lexicon = lexicon;
  }

  /**
   * Returns the header cells from left to right.
   *
   * @param glyphs the glyphs of some lines of the region's header
   */
  public static List<HeaderCell> of(
      UnruledRegion region, List<TextLine> lines, List<Glyph> glyphs, Lexicon lexicon) {
    return new HeaderPieces(region, lexicon).stacked(lines(region, lines, glyphs, lexicon));
  }

  /** Returns the pieces of text on each of some lines. Lines without glyphs are omitted. */
  public static List<List<HeaderCell>> lines(
      UnruledRegion region, List<TextLine> lines, List<Glyph> glyphs, Lexicon lexicon) {
    HeaderPieces pieces = new HeaderPieces(region, lexicon);
    List<List<HeaderCell>> rows = new ArrayList<>();
    GlyphIndex index = new GlyphIndex(glyphs);
    for (TextLine line : lines) {
      List<Glyph> own =
          index.on(List.of(line)).stream().sorted(Comparator.comparingDouble(Glyph::x0)).toList();
      if (!own.isEmpty()) {
        rows.add(pieces.line(own));
      }
    }
    return rows;
  }

  /** Tells whether a glyph is part of a line. */
  public static boolean isOn(TextLine line, Glyph glyph) {
    // Asked for every glyph and line of a table: no stream.
    for (TextLine.Segment segment : line.segments()) {
      Box box = segment.box();
      if (box.contains(glyph.centerX(), glyph.centerY())
          && glyph.y1() <= box.y1() + HEADER_PIECES.onLine()
          && glyph.y0() >= box.y0() - HEADER_PIECES.onLine()) {
        return true;
      }
    }
    return false;
  }

  private List<HeaderCell> line(List<Glyph> glyphs) {
    List<HeaderCell> pieces = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      Box box = new Box(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y1());
      int last = pieces.size() - 1;
      if (before != null && !areApart(before, glyph)) {
        HeaderCell piece = pieces.get(last);
        boolean word =
            glyph.x0() - before.x1() > HEADER_PIECES.latinGap() * glyph.size()
                && isLatin(before)
                && isLatin(glyph);
        String text = piece.text() + (word ? " " : "") + glyph.text();
        pieces.set(last, new HeaderCell(text, piece.box().union(box)));
      } else {
        pieces.add(new HeaderCell(glyph.text(), box));
      }
      before = glyph;
    }
    return words(pieces);
  }

  /** Tells whether two consecutive glyphs of a line belong to different texts. */
  public static boolean areApart(Glyph left, Glyph right) {
    return right.x0() - left.x1() > blank(left, right);
  }

  private static double blank(Glyph left, Glyph right) {
    double size = Math.max(left.size(), right.size());
    return (isLatin(left) && isLatin(right) ? HEADER_PIECES.latinBlank() : HEADER_PIECES.apart())
        * size;
  }

  private static boolean isLatin(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return c < 0x250 && !Character.isDigit(c);
  }

  /** Joins single characters that are set apart and form one word: 合 计, but not 类 款 项. */
  private List<HeaderCell> words(List<HeaderCell> pieces) {
    List<HeaderCell> out = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int end = i + 1;
      HeaderCell joined = pieces.get(i);
      HeaderCell whole = joined;
      for (int j = i + 1; j < pieces.size() && isSpread(pieces.get(j - 1), pieces.get(j)); j++) {
        joined = joined.with(pieces.get(j));
        if (isWord(joined.text())) {
          whole = joined;
          end = j + 1;
        }
      }
      out.add(whole);
      i = end;
    }
    return out;
  }

  /**
   * Tells whether joined characters are one word. Characters that are headers by themselves (类 款)
   * stay separate even if together they are a header too.
   */
  private boolean isWord(String text) {
    return TableWords.isSpread(text)
        || lexicon.isOrdinalMark(text)
        || (lexicon.isHeader(text)
            && text.codePoints().noneMatch(c -> lexicon.isHeader(Character.toString(c))));
  }

  private static boolean isSpread(HeaderCell left, HeaderCell right) {
    return left.text().length() == 1
        && right.text().length() == 1
        && right.box().x0() - left.box().x1() <= HEADER_PIECES.spread() * right.box().height();
  }

  private List<HeaderCell> stacked(List<List<HeaderCell>> rows) {
    List<HeaderCell> heads = new ArrayList<>();
    for (List<HeaderCell> row : rows) {
      for (HeaderCell piece : row) {
        int above = lastLineOf(heads, piece, row);
        if (above < 0) {
          heads.add(piece);
        } else {
          heads.set(above, heads.get(above).with(piece));
        }
      }
    }
    heads.sort(Comparator.comparingDouble(HeaderCell::middle));
    return heads;
  }

  private int lastLineOf(List<HeaderCell> heads, HeaderCell piece, List<HeaderCell> row) {
    for (int i = heads.size() - 1; i >= 0; i--) {
      Box above = heads.get(i).box();
      double gap = piece.box().y0() - above.y1();
      double size = Math.min(piece.box().height(), above.height());
      boolean alone =
          row.stream()
                  .filter(p -> HorizontalOverlap.overlap(p.box(), above) > HorizontalOverlap.OVER)
                  .count()
              == 1;
      if (gap <= HEADER_PIECES.leading() * size
          && gap > -HEADER_PIECES.overlap() * size
          && HorizontalOverlap.overlap(above, piece.box()) > 0
          && alone
          && !Ordinals.isOrdinal(piece.text())
          && !lexicon.isOrdinalMark(piece.text())
          && !isRuledBetween(above, piece.box())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRuledBetween(Box above, Box below) {
    double x = HorizontalOverlap.middle(below);
    double from = (above.y0() + above.y1()) / 2;
    double to = (below.y0() + below.y1()) / 2;
    return region.rules().stream()
        .anyMatch(r -> r.position() > from && r.position() < to && r.start() < x && r.end() > x);
  }
}
