package io.kaibiao.table;

/**
 * Limits by which the rows and columns of a table without a drawn grid are found. Lengths are in
 * points (1/72 inch), costs are compared with each other only.
 *
 * @param columns columns proved by the middles of their header cells
 * @param search columns searched for by what their boundaries cost: limits
 * @param searchCosts columns searched for by what their boundaries cost: costs
 * @param headers header cells over columns
 * @param rows rows of a body
 * @param labels labels of several lines and the amounts beside them
 */
public record UnruledTolerances(
    Columns columns,
    Search search,
    SearchCosts searchCosts,
    Headers headers,
    Rows rows,
    Labels labels) {

  /** The limits that conversions use. */
  public static final UnruledTolerances STANDARD =
      new UnruledTolerances(
          Columns.STANDARD,
          Search.STANDARD,
          SearchCosts.STANDARD,
          Headers.STANDARD,
          Rows.STANDARD,
          Labels.STANDARD);

  /**
   * Columns proved by the middles of their header cells.
   *
   * @param centered greatest distance of a header cell's middle from its column's, in points. Set
   *     by eye on the sample reports.
   * @param centeredWide the same over several columns, in points; one column more or less is half
   *     of its width. Set by eye on the sample reports.
   * @param closed greatest distance of the chain of the header cells' middles from the right edge,
   *     in points. Set by eye on the sample reports.
   * @param aligned greatest difference of the right ends of amounts of one column, in points;
   *     letters set wide leave a gap behind the last one. Set by eye on the sample reports.
   */
  public record Columns(double centered, double centeredWide, double closed, double aligned) {
    static final Columns STANDARD =
        new Columns(/* centered= */ 3, /* centeredWide= */ 5, /* closed= */ 5, /* aligned= */ 6);
  }

  /**
   * Columns searched for by what their boundaries cost: limits.
   *
   * @param centered distance of a header cell's middle from its column's within which it costs
   *     nothing, in points. Set by eye on the sample reports.
   * @param closed greatest distance of the chain of the header cells' middles from the right edge,
   *     in points. Set by eye on the sample reports.
   * @param trimmed greatest distance at which rules under header cells end before their columns do,
   *     in points. Set by eye on the sample reports.
   * @param aligned greatest difference of the distances of amounts from the right, in points. Set
   *     by eye on the sample reports.
   * @param widestPadding greatest distance of amounts from the right, in points; those farther away
   *     are in the middle. Set by eye on the sample reports.
   * @param step distance between tried positions, in points. Set by eye on the sample reports.
   * @param pairBin width of the bins in which the ends of pairs of figures are counted, in points.
   *     Set by eye on the sample reports.
   */
  public record Search(
      double centered,
      double closed,
      double trimmed,
      double aligned,
      double widestPadding,
      double step,
      double pairBin) {
    static final Search STANDARD =
        new Search(
            /* centered= */ 1.5,
            /* closed= */ 2,
            /* trimmed= */ 4.5,
            /* aligned= */ 2.5,
            /* widestPadding= */ 12,
            /* step= */ 0.5,
            /* pairBin= */ 2);
  }

  /**
   * Columns searched for by what their boundaries cost: costs.
   *
   * @param offCenter most that a header cell costs that is not in the middle; some are set to the
   *     left. Set by eye on the sample reports.
   * @param cut cost of a text that a boundary cuts. Set by eye on the sample reports.
   * @param cutAmount cost of an amount that a boundary cuts, which no printer does. Set by eye on
   *     the sample reports.
   * @param ruleEnd cost of a rule that ends inside a column. Set by eye on the sample reports.
   * @param unaligned most that it costs where amounts end elsewhere than in the other columns. Set
   *     by eye on the sample reports.
   * @param touched cost of a text that a boundary touches. Set by eye on the sample reports.
   * @param atRuleEnd cost of a boundary at the end of a rule, negative as it is wanted there. Set
   *     by eye on the sample reports.
   */
  public record SearchCosts(
      double offCenter,
      double cut,
      double cutAmount,
      double ruleEnd,
      double unaligned,
      double touched,
      double atRuleEnd) {
    static final SearchCosts STANDARD =
        new SearchCosts(
            /* offCenter= */ 16,
            /* cut= */ 8,
            /* cutAmount= */ 40,
            /* ruleEnd= */ 20,
            /* unaligned= */ 4,
            /* touched= */ 0.1,
            /* atRuleEnd= */ -1);
  }

  /**
   * Header cells over columns.
   *
   * @param wideCentered greatest distance of a wide header cell's middle from that of its columns,
   *     in points. Set by eye on the sample reports.
   * @param leafCentered greatest difference of a wide header cell's middle from that of those below
   *     it, as a share of its width. Set by eye on the sample reports.
   * @param leafNear the same where they are narrow, in points. Set by eye on the sample reports.
   * @param leading greatest distance of lines of one header cell, as a multiple of their size. Set
   *     by eye on the sample reports.
   * @param levelCentered distance from the middle of its height at which a header cell over one
   *     column costs as much as a wide one that is {@code wideCentered} off, in heights of its
   *     text. Set by eye on made reports without rules.
   * @param mostLevel most that a header cell over one column costs by its height, where 1 is what a
   *     wide one costs that is {@code wideCentered} off. Set by eye on made reports without rules.
   * @param leastAlone least that a column costs that is under none of the header cells of a line.
   *     Set by eye on made reports without rules.
   */
  public record Headers(
      double wideCentered,
      double leafCentered,
      double leafNear,
      double leading,
      double levelCentered,
      double mostLevel,
      double leastAlone) {
    static final Headers STANDARD =
        new Headers(
            /* wideCentered= */ 18,
            /* leafCentered= */ 0.04,
            /* leafNear= */ 4,
            /* leading= */ 1.5,
            /* levelCentered= */ 0.5,
            /* mostLevel= */ 4,
            /* leastAlone= */ 0.1);
  }

  /**
   * Rows of a body.
   *
   * @param lowest least height of a blank row, in points. Set by eye on the sample reports.
   * @param fewBands parts of a body between three lines: the whole, or the row of totals apart. Set
   *     by eye on the sample reports.
   * @param level greatest distance of what stands on one line, or in the middle of several, in
   *     points. Set by eye on the sample reports.
   * @param whole greatest distance of a rule over the whole width from the edges, in points. Set by
   *     eye on the sample reports.
   * @param labelCentered greatest distance of a label from the middle of its cell, in points. Set
   *     by eye on the sample reports.
   * @param onRule maximum distance of a rule from the boundary of rows that it draws, in points.
   *     Set by eye on the sample reports.
   */
  public record Rows(
      double lowest,
      int fewBands,
      double level,
      double whole,
      double labelCentered,
      double onRule) {
    static final Rows STANDARD =
        new Rows(
            /* lowest= */ 8,
            /* fewBands= */ 2,
            /* level= */ 2,
            /* whole= */ 3,
            /* labelCentered= */ 2,
            /* onRule= */ 1);
  }

  /**
   * Labels of several lines and the amounts beside them.
   *
   * @param leading widest gap between the lines of one label, as a share of their height. Set by
   *     eye on the sample reports.
   * @param sameLine greatest difference of amounts on one line, as a share of their height. Set by
   *     eye on the sample reports.
   * @param fewestColumns fewest columns that several rows show in. Set by eye on the sample
   *     reports.
   * @param turns least share of rows without labels that are beside a label where labels and
   *     amounts come by turns. Set by eye on the sample reports.
   * @param bareLine cost of a line without amounts, in heights of a line. Set by eye on the sample
   *     reports.
   * @param bareRow cost of a row without a label, in heights of a line. Set by eye on the sample
   *     reports.
   * @param mostLines most lines of a label. Set by eye on the sample reports.
   * @param besideAmount minimum gap between an amount and the label of the next column, in type
   *     sizes. Set by eye on the sample reports.
   */
  public record Labels(
      double leading,
      double sameLine,
      int fewestColumns,
      double turns,
      double bareLine,
      double bareRow,
      int mostLines,
      double besideAmount) {
    static final Labels STANDARD =
        new Labels(
            /* leading= */ 0.45,
            /* sameLine= */ 0.5,
            /* fewestColumns= */ 2,
            /* turns= */ 0.7,
            /* bareLine= */ 0.6,
            /* bareRow= */ 0.8,
            /* mostLines= */ 4,
            /* besideAmount= */ 0.12);
  }
}
