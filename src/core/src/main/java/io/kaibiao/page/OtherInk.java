package io.kaibiao.page;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * The ink of a page that has the shape of text and that no glyph of its text layer says.
 *
 * @param places where figures drawn as outlines or small pictures stand, in the reading frame; read
 *     from the page's pixels
 * @param pictures the pictures of tables and prose, each as a page of its own
 * @param left the boxes, on the page as shown, of pictures with some words that are not read
 */
public record OtherInk(List<Box> places, List<Page> pictures, List<Box> left) {

  public static final OtherInk NONE = new OtherInk(List.of(), List.of(), List.of());

  public OtherInk {
    places = List.copyOf(places);
    pictures = List.copyOf(pictures);
    left = List.copyOf(left);
  }
}
