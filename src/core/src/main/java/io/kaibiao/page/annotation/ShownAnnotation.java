package io.kaibiao.page.annotation;

import io.kaibiao.cancellation.LimitException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that a viewer shows on the screen: its flags neither hide it nor keep it for
 * printing alone (ISO 32000-1, 12.5.3), and its layer is on.
 *
 * @param role what it is to a reader
 * @param annotation the annotation
 */
public record ShownAnnotation(AnnotationRole role, PDAnnotation annotation) {

  /**
   * Maximum number of annotations of a page that are looked at. A filled form has some hundreds.
   */
  private static final int MOST = 5_000;

  /** Maximum number of areas of one markup annotation that are looked at. */
  private static final int MOST_AREAS = 1_000;

  private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");

  /** Number of coordinates of one area: four corners. */
  private static final int QUAD = 8;

  /** Returns the annotations of a page that are shown, in painting order. */
  public static List<ShownAnnotation> on(PDPage page, Predicate<@Nullable COSDictionary> hidden)
      throws IOException {
    if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
      return List.of();
    }
    List<ShownAnnotation> shown = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (shown.size() == MOST) {
        throw LimitException.ofPage("has more than " + MOST + " annotations");
      }
      if (isShown(annotation)
          && !hidden.test(annotation.getCOSObject().getCOSDictionary(COSName.OC))) {
        shown.add(of(annotation));
      }
    }
    return shown;
  }

  /** Returns an annotation that is known to be shown. */
  public static ShownAnnotation of(PDAnnotation annotation) {
    return new ShownAnnotation(role(annotation), annotation);
  }

  /** Tells whether a viewer shows an annotation as content of the page if its layer is on. */
  public static boolean isShown(PDAnnotation annotation) {
    AnnotationRole role = role(annotation);
    PDRectangle box = annotation.getRectangle();
    return role != AnnotationRole.SIGN
        && !annotation.isHidden()
        && !annotation.isNoView()
        && !(role == AnnotationRole.UNKNOWN && annotation.isInvisible())
        && box != null
        && box.getWidth() > 0
        && box.getHeight() > 0;
  }

  private static AnnotationRole role(PDAnnotation annotation) {
    return AnnotationRole.of(String.valueOf(annotation.getSubtype()));
  }

  /** Returns its dictionary. */
  public COSDictionary dictionary() {
    return annotation.getCOSObject();
  }

  /** Returns its rectangle. */
  public PDRectangle rectangle() {
    return annotation.getRectangle();
  }

  /** Tells whether it has an appearance for its current state. */
  public boolean hasAppearance() {
    return annotation.getNormalAppearanceStream() != null;
  }

  /** Returns the areas that a markup annotation marks: its quads, or its rectangle. */
  public List<PDRectangle> areas() {
    COSArray quads = dictionary().getCOSArray(QUAD_POINTS);
    float[] points = quads == null ? new float[0] : quads.toFloatArray();
    List<PDRectangle> areas = new ArrayList<>();
    for (int i = 0; i + QUAD <= points.length && areas.size() < MOST_AREAS; i += QUAD) {
      areas.add(around(points, i));
    }
    return areas.isEmpty() ? List.of(rectangle()) : areas;
  }

  private static PDRectangle around(float[] points, int from) {
    float left = points[from];
    float bottom = points[from + 1];
    float right = left;
    float top = bottom;
    for (int i = from + 2; i < from + QUAD; i += 2) {
      left = Math.min(left, points[i]);
      right = Math.max(right, points[i]);
      bottom = Math.min(bottom, points[i + 1]);
      top = Math.max(top, points[i + 1]);
    }
    return new PDRectangle(left, bottom, right - left, top - bottom);
  }
}
