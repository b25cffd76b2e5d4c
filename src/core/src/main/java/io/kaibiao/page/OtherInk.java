package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * The ink of a page that has the shape of text and that no glyph of its text layer says.
 *
 * @param places where figures drawn as outlines or small pictures stand, in the reading frame; read
 *     from the page's pixels
 * @param pictures the pictures of tables and prose, each as a page of its own
 * @param left the pictures that are not read
 */
public record OtherInk(List<Box> places, List<Page> pictures, List<Left> left) {

  /**
   * A picture that is not read.
   *
   * @param box where it stands on the page as shown
   * @param content what it shows
   */
  public record Left(Box box, Content content) {}

  /** What a picture that is not read shows, as far as its ink tells. */
  public enum Content {
    /** Mostly words, but neither a table nor lines of prose. */
    WORDS,
    /** Some words among other ink: a chart, a map, a drawing. */
    LABELS,
    /** Something that fills most of a page with hardly any text. */
    PAGE,
    /** Nobody knows: it is damaged, or too large to be decoded. */
    UNKNOWN
  }

  public static final OtherInk NONE = new OtherInk(List.of(), List.of(), List.of());

  public OtherInk {
    places = List.copyOf(places);
    pictures = List.copyOf(pictures);
    left = List.copyOf(left);
  }
}
