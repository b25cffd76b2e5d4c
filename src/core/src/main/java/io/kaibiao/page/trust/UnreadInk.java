package io.kaibiao.page.trust;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.paint.Painted;
import io.kaibiao.page.pixels.PageImages;
import io.kaibiao.page.pixels.PictureGroup;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the text of a page that its text layer lacks: pictures of tables and prose, and figures
 * drawn as small pictures or as outlines. A picture is judged by its shape, without an engine, and
 * once for a document however often it is shown.
 *
 * <p>Belongs to one document and one thread.
 */
public final class UnreadInk {

  /** Smallest picture of a figure, in points. */
  private static final double LEAST_WIDTH = 6;

  private static final double LEAST_HEIGHT = 4;

  /** Minimum share of a picture's lines that no glyph stands on, if it is to be read. */
  private static final double UNSAID = 0.5;

  /** Minimum share of a page covered by a picture whose words are worth a warning. */
  private static final double NOTABLE = 0.08;

  /** Maximum share of a page covered by a picture that is the content of one cell. */
  private static final double CELL = 0.25;

  /** Maximum distance between a picture and the rulings of its cell beyond its edges, in points. */
  private static final double SLACK = 2;

  private final PageImages images;
  private final Map<List<Object>, PictureText> known = new HashMap<>();

  public UnreadInk(PageImages images) {
    this.images = images;
  }

  /**
   * The ink of a page that is text and that no glyph says.
   *
   * @param pictures the pictures to be read as pages of their own
   * @param places where other ink stands, to be read in its place, in the reading frame
   * @param left the boxes on the page as shown of pictures with words that are not read
   */
  public record Found(List<PictureGroup> pictures, List<Box> places, List<Box> left) {

    static final Found NONE = new Found(List.of(), List.of(), List.of());

    public Found {
      pictures = List.copyOf(pictures);
      places = List.copyOf(places);
      left = List.copyOf(left);
    }
  }

  /** Returns what the text layer of a page lacks. */
  public Found of(Painted painted) throws IOException, InputException {
    List<Box> places = new ArrayList<>(OutlinedText.of(painted));
    if (painted.ink().pictures().isEmpty() && places.isEmpty()) {
      return Found.NONE;
    }
    Page page = painted.page();
    Frame frame = page.frame();
    List<PictureGroup> read = new ArrayList<>();
    List<Box> left = new ArrayList<>();
    for (PictureGroup group : PictureGroup.of(painted.ink().pictures())) {
      Box box = group.box();
      if (box.width() < LEAST_WIDTH || box.height() < LEAST_HEIGHT) {
        continue;
      }
      PictureText text = look(painted, group);
      boolean unsaid = isUnsaid(text, frame.toReading(box), page.glyphs());
      boolean inCell = isInCell(frame.toReading(box), page);
      if (text.kind() == PictureText.Kind.PRINT && unsaid && !inCell) {
        read.add(group);
      } else if (text.kind() == PictureText.Kind.PRINT || text.kind() == PictureText.Kind.STRIP) {
        if (unsaid && inCell) {
          places.add(frame.toReading(box));
        }
      } else if (text.kind() == PictureText.Kind.LABELS
          && unsaid
          && box.width() * box.height() >= NOTABLE * page.width() * page.height()) {
        left.add(box);
      }
    }
    return new Found(read, places, left);
  }

  private PictureText look(Painted painted, PictureGroup group) throws IOException, InputException {
    List<Object> key = group.key();
    PictureText text = known.get(key);
    if (text == null) {
      text = PictureText.of(images.of(painted, group));
      if (!key.isEmpty()) {
        known.put(key, text);
      }
    }
    return text;
  }

  /** Tells whether most lines of a picture have no glyph on them. */
  private static boolean isUnsaid(PictureText text, Box picture, List<Glyph> glyphs) {
    long free = text.lines().stream().filter(l -> isFree(l, picture, glyphs)).count();
    return free > 0 && free >= UNSAID * text.lines().size();
  }

  private static boolean isFree(Box line, Box picture, List<Glyph> glyphs) {
    Box box =
        new Box(
            picture.x0() + line.x0() * picture.width(),
            picture.y0() + line.y0() * picture.height(),
            picture.x0() + line.x1() * picture.width(),
            picture.y0() + line.y1() * picture.height());
    return glyphs.stream().noneMatch(glyph -> box.contains(glyph.centerX(), glyph.centerY()));
  }

  /** Tells whether rulings stand on all four sides of a picture. */
  private static boolean isInCell(Box box, Page page) {
    if (box.width() * box.height() > CELL * page.width() * page.height()) {
      return false;
    }
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    boolean above = false;
    boolean below = false;
    boolean before = false;
    boolean after = false;
    for (Ruling ruling : page.rulings()) {
      if (ruling.direction() == Ruling.Direction.HORIZONTAL) {
        boolean spans = ruling.start() <= x && ruling.end() >= x;
        above |= spans && ruling.position() <= box.y0() + SLACK;
        below |= spans && ruling.position() >= box.y1() - SLACK;
      } else {
        boolean spans = ruling.start() <= y && ruling.end() >= y;
        before |= spans && ruling.position() <= box.x0() + SLACK;
        after |= spans && ruling.position() >= box.x1() - SLACK;
      }
    }
    return above && below && before && after;
  }
}
