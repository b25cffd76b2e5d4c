package io.kaibiao.page.pixels;

import io.kaibiao.page.paint.Ink;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * One picture of a page, or several that join without a gap, such as the strips of a scan.
 *
 * @param box the box around them on the page as shown, in points
 * @param pictures the pictures in painting order, at least one
 */
public record PictureGroup(Box box, List<Ink.Picture> pictures) {

  private static final PixelTolerances.Pictures LIMITS = PixelTolerances.STANDARD.pictures();

  /** Number of pictures above which they are not grouped, because comparing them takes too long. */
  private static final int MOST = 2_000;

  public PictureGroup {
    pictures = List.copyOf(pictures);
  }

  /** Groups the pictures of a page, in the order of their upper edges. */
  public static List<PictureGroup> of(List<Ink.Picture> pictures) {
    List<Ink.Picture> sorted = new ArrayList<>(pictures);
    sorted.sort(Comparator.comparingDouble((Ink.Picture p) -> p.box().y0()));
    List<Growing> groups = new ArrayList<>();
    for (Ink.Picture picture : sorted) {
      Growing own = new Growing(picture);
      for (int i = groups.size() - 1; i >= 0 && groups.size() <= MOST; i--) {
        if (joins(groups.get(i).box, own.box)) {
          own = groups.remove(i).with(own);
        }
      }
      groups.add(own);
    }
    return groups.stream().map(Growing::grown).toList();
  }

  /** A group to which others may still be added. */
  private static final class Growing {

    private final List<Ink.Picture> pictures = new ArrayList<>();
    private Box box;

    Growing(Ink.Picture picture) {
      pictures.add(picture);
      box = picture.box();
    }

    /** Joins two groups by adding the smaller one to the larger one, which is returned. */
    Growing with(Growing other) {
      if (other.pictures.size() > pictures.size()) {
        return other.with(this);
      }
      pictures.addAll(other.pictures);
      box = box.union(other.box);
      return this;
    }

    PictureGroup grown() {
      pictures.sort(Comparator.comparingInt(Ink.Picture::order));
      return new PictureGroup(box, pictures);
    }
  }

  /** Returns its pictures, each for itself. */
  public List<PictureGroup> singles() {
    return pictures.stream().map(p -> new PictureGroup(p.box(), List.of(p))).toList();
  }

  /** Tells whether two boxes overlap, or join along most of an edge. */
  private static boolean joins(Box a, Box b) {
    double x = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
    double y = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
    if (x < -LIMITS.gap() || y < -LIMITS.gap()) {
      return false;
    }
    return (x > LIMITS.gap() && y > LIMITS.gap())
        || x >= LIMITS.along() * Math.min(a.width(), b.width())
        || y >= LIMITS.along() * Math.min(a.height(), b.height());
  }

  /** Returns what identifies its pictures in their document; empty if nothing does. */
  public List<Object> key() {
    List<Object> objects = new ArrayList<>();
    for (Ink.Picture picture : pictures) {
      if (picture.image() instanceof PDImageXObject object) {
        objects.add(object.getCOSObject());
      }
    }
    return objects.size() == pictures.size() ? objects : List.of();
  }
}
