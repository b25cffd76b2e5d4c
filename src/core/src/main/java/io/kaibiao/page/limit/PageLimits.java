package io.kaibiao.page.limit;

/**
 * How much one page may hold. A page that holds more is given up, and the other pages of its
 * document are read.
 *
 * <p>The standard values are at least ten times the largest ones that were measured on 2026-11-29
 * over the public reports and the generic documents of the tests; docs/limits.md lists both.
 *
 * @param contentBytes bytes of its decoded content streams together, and of each form, pattern and
 *     glyph drawing by itself
 * @param operators operators of its content, those of forms counted at each visit
 * @param visits forms that are painted, each counted as often as it is
 * @param depth forms within forms. PDFBox leaves out what lies deeper than 50 and says nothing
 * @param letters glyphs that are painted
 * @param characters characters that its glyphs stand for: a font may map one to a whole text
 * @param shapes lines, areas and images that are painted
 */
public record PageLimits(
    long contentBytes,
    int operators,
    int visits,
    int depth,
    int letters,
    int characters,
    int shapes) {

  /** The limits of a conversion that sets none. */
  public static final PageLimits STANDARD =
      new PageLimits(
          /* contentBytes= */ 64L << 20,
          /* operators= */ 10_000_000,
          /* visits= */ 100_000,
          /* depth= */ 30,
          /* letters= */ 200_000,
          /* characters= */ 1_000_000,
          /* shapes= */ 500_000);

  /** Returns these limits with others for the length of a page's content. */
  public PageLimits with(long bytes, int most) {
    return new PageLimits(bytes, most, visits, depth, letters, characters, shapes);
  }
}
