package io.kaibiao.page.annotation;

/**
 * What is assumed of form fields and comments whose appearance a PDF leaves to the viewer. Lengths
 * are shares of the type size unless said otherwise. Set by eye on what viewers show unless said
 * otherwise.
 *
 * @param usualSize type size in points of a field that leaves it to the viewer.
 * @param padding distance between text and box, in points.
 * @param leading distance between baselines, as a share of the type size.
 * @param ascent height of a character's box above its baseline, as a share of the type size.
 * @param descent depth of a character's box below its baseline, as a share of the type size.
 * @param narrow width of a narrow character: that of a digit in Helvetica (Adobe font metrics, 556
 *     of 1000).
 */
record AnnotationTolerances(
    double usualSize,
    double padding,
    double leading,
    double ascent,
    double descent,
    double narrow) {
  /** The limits that conversions use. */
  static final AnnotationTolerances STANDARD =
      new AnnotationTolerances(
          /* usualSize= */ 9,
          /* padding= */ 2,
          /* leading= */ 1.2,
          /* ascent= */ 0.85,
          /* descent= */ 0.15,
          /* narrow= */ 0.556);
}
