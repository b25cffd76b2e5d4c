package io.kaibiao.page.trust;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.OtherInk.Content;
import io.kaibiao.page.OtherInk.Left;
import io.kaibiao.page.Page;
import io.kaibiao.page.paint.Painted;
import io.kaibiao.page.pixels.PageImages;
import io.kaibiao.page.pixels.PictureGroup;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the text of a page that its text layer lacks: pictures of tables and prose, and figures
 * drawn as small pictures or as outlines. A picture is judged by its shape, without an engine, and
 * once for a document however often it is shown.
 *
 * <p>Belongs to one document and one thread.
 */
public final class UnreadInk {

  private static final TrustTolerances.Unread LIMITS = TrustTolerances.STANDARD.unread();

  private final PageImages images;
  private final Checkpoint checkpoint;
  private final Map<List<Object>, PictureText> known = new HashMap<>();

  /**
   * Makes one for a document.
   *
   * @param checkpoint passed before each picture
   */
  public UnreadInk(PageImages images, Checkpoint checkpoint) {
    this.images = images;
    this.checkpoint = checkpoint;
  }

  /**
   * The ink of a page that is text and that no glyph says.
   *
   * @param pictures the pictures to be read as pages of their own
   * @param places where other ink stands, to be read in its place, in the reading frame
   * @param left the pictures that are not read
   */
  public record Found(List<PictureGroup> pictures, List<Box> places, List<Left> left) {

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
    List<Left> left = new ArrayList<>();
    Map<List<Object>, Left> unknown = new LinkedHashMap<>();
    for (PictureGroup group : PictureGroup.of(painted.ink().pictures())) {
      checkpoint.pass();
      Box box = group.box();
      if (box.width() < LIMITS.leastWidth() || box.height() < LIMITS.leastHeight()) {
        continue;
      }
      Optional<PictureText> seen = seen(painted, group);
      if (seen.isEmpty()) {
        unknown.putIfAbsent(group.key(), new Left(box, Content.UNKNOWN));
        continue;
      }
      PictureText text = seen.get();
      boolean unsaid = isUnsaid(text, frame.toReading(box), page.glyphs());
      boolean inCell = isInCell(frame.toReading(box), page);
      if (text.kind() == PictureText.Kind.PRINT && unsaid && !inCell) {
        read.add(group);
      } else if (text.kind() == PictureText.Kind.PRINT || text.kind() == PictureText.Kind.STRIP) {
        if (unsaid && inCell) {
          places.add(frame.toReading(box));
        }
      } else {
        content(text.kind(), unsaid, box, page).ifPresent(c -> left.add(new Left(box, c)));
      }
    }
    left.addAll(unknown.values());
    return new Found(read, places, left);
  }

  /** Returns what is to be said of a picture without print, which is not read, if anything. */
  private static Optional<Content> content(
      PictureText.Kind kind, boolean unsaid, Box box, Page page) {
    double share = box.width() * box.height() / (page.width() * page.height());
    if (isMostOf(page, box)) {
      return Optional.of(Content.PAGE);
    }
    if (!unsaid || share < LIMITS.notable()) {
      return Optional.empty();
    }
    return switch (kind) {
      case WORDS -> Optional.of(Content.WORDS);
      case LABELS -> Optional.of(Content.LABELS);
      case PRINT, STRIP, NONE -> Optional.empty();
    };
  }

  /**
   * Returns what a group of pictures shows; empty if one of them can't be decoded.
   *
   * @throws IOException if that one is what the page is made of
   */
  private Optional<PictureText> seen(Painted painted, PictureGroup group)
      throws IOException, InputException {
    try {
      return Optional.of(look(painted, group));
    } catch (IOException | InputException e) {
      if (isMostOf(painted.page(), group.box())) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** Tells whether a picture is the content of a page, which has little text beside it. */
  private static boolean isMostOf(Page page, Box box) {
    double share = box.width() * box.height() / (page.width() * page.height());
    return share >= LIMITS.mostOfPage() && page.glyphs().size() <= LIMITS.fewGlyphs();
  }

  private PictureText look(Painted painted, PictureGroup group) throws IOException, InputException {
    List<Object> key = group.key();
    PictureText text = known.get(key);
    if (text == null) {
      text =
          mayShowText(painted, group)
              ? PictureText.of(images.of(painted, group), checkpoint)
              : PictureText.NOTHING;
      if (!key.isEmpty()) {
        known.put(key, text);
      }
    }
    return text;
  }

  /**
   * Tells whether one of several pictures that join shows text. Thin strips of a scan show nothing
   * by themselves.
   */
  private boolean mayShowText(Painted painted, PictureGroup group)
      throws IOException, InputException {
    if (group.pictures().size() == 1) {
      return true;
    }
    for (PictureGroup single : group.singles()) {
      if (single.box().height() < LIMITS.thin()
          || PictureText.of(images.of(painted, single), checkpoint).kind()
              != PictureText.Kind.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether most lines of a picture have no glyph on them. */
  private static boolean isUnsaid(PictureText text, Box picture, List<Glyph> glyphs) {
    long free = text.lines().stream().filter(l -> isFree(l, picture, glyphs)).count();
    return free > 0 && free >= LIMITS.unsaid() * text.lines().size();
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
    if (box.width() * box.height() > LIMITS.cell() * page.width() * page.height()) {
      return false;
    }
    return CellOfRulings.holds(box, page.rulings());
  }
}
