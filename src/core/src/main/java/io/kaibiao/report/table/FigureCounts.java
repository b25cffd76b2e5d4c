package io.kaibiao.report.table;

/**
 * Where the figures of printed grids ended, counted: amounts, counts and percentages, each in
 * exactly one place. Cells count; a cell that holds words beside a number is none.
 *
 * @param seen how many figures stand in the grids
 * @param facts how many are the cell of a row
 * @param headers how many stand in captions and headers: years, numbers of columns
 * @param keys how many stand in columns of codes, line numbers and labels
 * @param repeats how many say again what a fact of their column says, as a total printed twice
 * @param unplaced how many are in none of these; a finding counts them and quotes some
 */
public record FigureCounts(int seen, int facts, int headers, int keys, int repeats, int unplaced) {

  /** No figure at all. */
  public static final FigureCounts NONE = new FigureCounts(0, 0, 0, 0, 0, 0);

  /** Returns both counts together. */
  public FigureCounts plus(FigureCounts other) {
    return new FigureCounts(
        seen + other.seen,
        facts + other.facts,
        headers + other.headers,
        keys + other.keys,
        repeats + other.repeats,
        unplaced + other.unplaced);
  }
}
