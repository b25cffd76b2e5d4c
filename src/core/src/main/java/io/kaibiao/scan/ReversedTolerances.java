package io.kaibiao.scan;

/**
 * Limits by which light print on dark areas is found. Levels are those of 255.
 *
 * @param block width and height of the blocks in which dark areas are looked for, in inches (1 mm):
 *     strokes of large titles are hardly wider. Set by eye on drawn pages.
 * @param dark pixels darker than this may be a dark ground. White print on a lighter one is
 *     unusual, as it is hard to read. Set by eye on drawn pages.
 * @param filled least share of a block's pixels that are dark. Set by eye on drawn pages.
 * @param fewestBlocks fewest blocks of an area that may hold print. Set by eye on drawn pages.
 * @param longest least width or height of such an area, in blocks; letters are smaller. Set by eye
 *     on drawn pages.
 * @param inner least share of an area's blocks that have blocks of it on all sides; rulings have
 *     none. Set by eye on drawn pages.
 * @param smooth least share of its edge that runs on without a jump; letters have more jumps. Set
 *     by eye on drawn pages.
 * @param alike greatest difference between the levels of neighbouring blocks of one area. Set by
 *     eye on drawn pages.
 * @param ruling greatest distance of neighbouring blocks of one area, in blocks: light rulings lie
 *     between them. Set by eye on drawn pages.
 * @param hole greatest width of a hole in an area that dense print leaves, in blocks. Set by eye on
 *     drawn pages.
 * @param even greatest difference of a pixel of the ground from the ground's level. Set by eye on
 *     drawn pages.
 * @param ground least share of an area's pixels that are ground; photographs have less. Set by eye
 *     on drawn pages.
 * @param lighter least difference of light print from the ground. Set by eye on drawn pages.
 * @param leastPrint least share of an area's pixels that are light print: a line on a page. Set by
 *     eye on drawn pages.
 * @param mostPrint greatest share of an area's pixels that are light print. Set by eye on drawn
 *     pages.
 * @param darkerInk lowest level of a ground on which darker ink can be told. Set by eye on drawn
 *     pages.
 * @param blurred greatest width of an edge that is neither dark nor light, in pixels. Set by eye on
 *     drawn pages.
 */
public record ReversedTolerances(
    double block,
    int dark,
    double filled,
    int fewestBlocks,
    int longest,
    double inner,
    double smooth,
    int alike,
    int ruling,
    int hole,
    int even,
    double ground,
    int lighter,
    double leastPrint,
    double mostPrint,
    int darkerInk,
    int blurred) {
  static final ReversedTolerances STANDARD =
      new ReversedTolerances(
          /* block= */ 0.04,
          /* dark= */ 176,
          /* filled= */ 0.55,
          /* fewestBlocks= */ 30,
          /* longest= */ 24,
          /* inner= */ 0.3,
          /* smooth= */ 0.9,
          /* alike= */ 40,
          /* ruling= */ 2,
          /* hole= */ 3,
          /* even= */ 24,
          /* ground= */ 0.5,
          /* lighter= */ 64,
          /* leastPrint= */ 0.001,
          /* mostPrint= */ 0.35,
          /* darkerInk= */ 60,
          /* blurred= */ 2);
}
