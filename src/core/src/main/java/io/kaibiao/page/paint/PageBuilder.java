package io.kaibiao.page.paint;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.paint.Ink.Letter;
import io.kaibiao.page.writing.UprightColumns;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a page from ink: the visible content, rotated so that its text is upright. */
final class PageBuilder {

  /** Lightness (0–1) above which text is visible only on a darker background. */
  private static final double WHITE_TEXT = 0.95;

  /** Minimum share of the page for an image whose letters count as letters on the page. */
  private static final double PAGE_IMAGE = 0.5;

  private final Watermarks watermarks;
  private final Backdrops backdrops;

  PageBuilder(Watermarks watermarks, Backdrops backdrops) {
    this.watermarks = watermarks;
    this.backdrops = backdrops;
  }

  Page build(int number, DisplaySpace space, Ink ink) throws IOException {
    List<Letter> visible = visible(ink, PAGE_IMAGE * space.width() * space.height());
    Turn turn = mainTurn(visible);
    Frame frame = new Frame(turn, space.width(), space.height());
    Watermarks.Sorted sorted = watermarks.sort(visible, turn);
    List<Glyph> glyphs = new ArrayList<>(sorted.text().size());
    for (Letter letter : sorted.text()) {
      glyphs.add(glyph(letter, frame));
    }
    return new Page(
        number,
        frame.readingWidth(),
        frame.readingHeight(),
        UprightColumns.marked(glyphs),
        turn == Turn.NONE ? ink.rulings : ink.rulings.stream().map(r -> r.turned(frame)).toList(),
        ink.pictures.stream().map(p -> frame.toReading(p.box())).toList(),
        sorted.watermarks(),
        frame);
  }

  private List<Letter> visible(Ink ink, double large) throws IOException {
    List<Ink.Fill> covers = new ArrayList<>();
    ink.fills.stream().filter(f -> f.opaque() && f.box().width() > 1).forEach(covers::add);
    // The text layer of a scanner is often below the image of the page.
    ink.pictures.stream()
        .filter(Ink.Picture::opaque)
        .forEach(p -> covers.add(new Ink.Fill(p.box(), 0, true, p.order())));
    covers.sort(Comparator.comparingInt(Ink.Fill::order));
    List<Letter> visible = new ArrayList<>(ink.letters.size());
    for (Letter letter : ink.letters) {
      if (isCovered(letter, covers)) {
        continue;
      }
      if (letter.luma() < Watermarks.PALE) {
        visible.add(letter);
      } else if (onDark(letter, ink, large)) {
        // Pale print on a dark background is treated like dark print on paper.
        visible.add(letter.asDark());
      } else if (letter.luma() <= WHITE_TEXT) {
        visible.add(letter);
      }
    }
    return visible;
  }

  /** Tells whether a letter is hidden by an area that was painted later. */
  private static boolean isCovered(Letter letter, List<Ink.Fill> covers) {
    if (covers.isEmpty() || covers.get(covers.size() - 1).order() < letter.order()) {
      return false;
    }
    Box box = letter.box();
    for (int i = covers.size() - 1; i >= 0 && covers.get(i).order() > letter.order(); i--) {
      Box cover = covers.get(i).box();
      if (cover.contains(box.x0(), (box.y0() + box.y1()) / 2)
          && cover.contains(box.x1(), (box.y0() + box.y1()) / 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean onDark(Letter letter, Ink ink, double large) throws IOException {
    double x = (letter.box().x0() + letter.box().x1()) / 2;
    double y = (letter.box().y0() + letter.box().y1()) / 2;
    for (int i = ink.fills.size() - 1; i >= 0; i--) {
      Ink.Fill fill = ink.fills.get(i);
      if (fill.order() < letter.order() && fill.box().contains(x, y)) {
        return fill.luma() < letter.luma() - 0.1;
      }
    }
    for (Ink.Picture picture : ink.pictures) {
      Box box = picture.box();
      if (picture.order() < letter.order()
          && box.contains(x, y)
          // White letters of an OCR layer on a scan are invisible.
          && (box.width() * box.height() < large || backdrops.isDark(picture.image()))) {
        return true;
      }
    }
    return false;
  }

  private static Turn mainTurn(List<Letter> letters) {
    Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
    counts.put(Turn.NONE, 0);
    for (Letter letter : letters) {
      if (letter.turn() != null) {
        counts.merge(letter.turn(), 1, Integer::sum);
      }
    }
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static Glyph glyph(Letter letter, Frame frame) {
    Box box = letter.box();
    double baseline = letter.originY();
    if (frame.turn() != Turn.NONE) {
      box = frame.toReading(box);
      Box origin = new Box(letter.originX(), letter.originY(), letter.originX(), letter.originY());
      baseline = frame.toReading(origin).y0();
    }
    return new Glyph(
        letter.text(),
        box.x0(),
        box.y0(),
        box.x1(),
        box.y1(),
        baseline,
        letter.size(),
        letter.run(),
        letter.turn() == null ? Turn.NONE : letter.turn().after(frame.turn()),
        letter.drawing(),
        letter.spaced());
  }
}
