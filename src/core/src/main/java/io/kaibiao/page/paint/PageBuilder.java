package io.kaibiao.page.paint;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.Shapes;
import io.kaibiao.page.Shapes.Area;
import io.kaibiao.page.colour.Backdrops;
import io.kaibiao.page.paint.Ink.Letter;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.writing.StrikeOuts;
import io.kaibiao.page.writing.UprightColumns;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a page from ink: the visible content, rotated so that its text is upright. */
final class PageBuilder {

  private final Watermarks watermarks;
  private final Backdrops backdrops;
  private final Checkpoint checkpoint;

  PageBuilder(Watermarks watermarks, Backdrops backdrops, Checkpoint checkpoint) {
    this.watermarks = watermarks;
    this.backdrops = backdrops;
    this.checkpoint = checkpoint;
  }

  /**
   * Makes a page.
   *
   * @param number its number
   * @param space the space of the ink
   * @param scale lengths in that space for each point of the page as shown
   */
  Page build(int number, DisplaySpace space, double scale, Ink ink) throws IOException {
    Overwritten overwritten = new Overwritten();
    List<Letter> visible = new SeenLetters(space, ink, backdrops, checkpoint).all(overwritten);
    List<PageNote> notes = new ArrayList<>(ink.notes);
    notes.addAll(overwritten.notes(visible, checkpoint));
    Turn turn = mainTurn(visible);
    Frame frame = new Frame(turn, space.width(), space.height());
    Watermarks.Sorted sorted = watermarks.sort(visible, turn);
    List<Glyph> glyphs = new ArrayList<>(sorted.text().size());
    for (Letter letter : sorted.text()) {
      glyphs.add(glyph(letter, frame));
    }
    Shapes shapes =
        new Shapes(
            ink.fills.stream().map(f -> new Area(f.box(), f.paint().luma())).toList(), ink.slants);
    Page page =
        new Page(
                number,
                frame.readingWidth(),
                frame.readingHeight(),
                UprightColumns.marked(glyphs),
                turn == Turn.NONE
                    ? ink.rulings
                    : ink.rulings.stream().map(r -> r.turned(frame)).toList(),
                ink.pictures.stream().map(p -> frame.toReading(p.box())).toList(),
                sorted.watermarks(),
                new Frame(turn, space.width() / scale, space.height() / scale, scale))
            .with(shapes.turned(frame));
    return StrikeOuts.takenOff(
        page.noting(notes), ink.strikeOuts.stream().map(frame::toReading).toList(), checkpoint);
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
    double baseline = letter.frame().originY();
    if (frame.turn() != Turn.NONE) {
      box = frame.toReading(box);
      Box origin =
          new Box(
              letter.frame().originX(),
              letter.frame().originY(),
              letter.frame().originX(),
              letter.frame().originY());
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
        letter.spaced(),
        letter.bold());
  }
}
