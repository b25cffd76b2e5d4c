package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a grid of labels, values and small tables from top to bottom. Belongs to one table. */
final class RecordReader {

  private final GridTable table;
  private final CellMatrix cells;
  private final Meanings meanings;
  private final RecordRows rows = new RecordRows();
  private final PairBlock pairs;
  private final BlockHeaders funds;
  private final BlockHeaders goals;
  private final BlockHeaders indicators;
  private @Nullable RecordBlock block;
  private boolean listed;

  RecordReader(GridTable table, CellMatrix cells, Meanings meanings) {
    this.table = table;
    this.cells = cells;
    this.meanings = meanings;
    this.pairs = new PairBlock(meanings, rows);
    this.funds = new BlockHeaders(meanings.form().fundsColumns(), meanings.catalogue());
    this.goals = new BlockHeaders(meanings.form().goals(), meanings.catalogue());
    this.indicators = new BlockHeaders(meanings.form().indicators(), meanings.catalogue());
  }

  /**
   * Tells whether what was read is plausibly a record of the form. In a list, whose rows name a
   * project each, a record's heads are beside those of the projects.
   */
  boolean isPlausible() {
    return !listed && rows.isPlausible();
  }

  RecordRows read() {
    Set<Integer> breaks = new HashSet<>(table.breaks());
    boolean broken = false;
    int row = table.captionRows();
    while (row < cells.rows()) {
      broken |= breaks.contains(row);
      GridRow here = GridRow.of(cells, row, broken);
      Optional<ColumnMeanings> heads = here.filled().isEmpty() ? Optional.empty() : open(here);
      if (heads.isPresent()) {
        for (int r = row + 1; r < heads.get().bottom(); r++) {
          broken |= breaks.contains(r);
        }
        row = heads.get().bottom();
        continue;
      }
      if (!here.filled().isEmpty()) {
        RecordBlock open = block;
        if (open == null || !open.take(here)) {
          pairs.take(here);
          block = pairs.isBelowIndicators() ? null : block;
        }
        broken = false;
      }
      row++;
    }
    rows.putTargetsInForce(
        meanings.catalogue()::isAdjustedTarget, meanings.catalogue().unadjustedColumn());
    return rows;
  }

  /** Opens the small table whose header starts in a row. */
  private Optional<ColumnMeanings> open(GridRow row) {
    int levels = indicators.levels(cells, row.index());
    if (levels > 1 || (levelsBelow(row) && (levels == 1 || tallHeads(row) > 1))) {
      listed |= row.filled().stream().anyMatch(c -> meanings.catalogue().isOwner(c.text()));
      ColumnMeanings heads = ColumnMeanings.read(cells, row.index(), indicators);
      IndicatorLevels known =
          row.breaks() && block instanceof IndicatorBlock before
              ? before.levels()
              : new IndicatorLevels(meanings.catalogue(), rows);
      block = new IndicatorBlock(heads, meanings, rows, known);
      pairs.setIndicators(heads);
      return Optional.of(heads);
    }
    if (levels == 0 && isFunds(row)) {
      ColumnMeanings heads = ColumnMeanings.read(cells, row.index(), funds);
      block = new FundsBlock(heads, meanings, rows);
      return Optional.of(heads);
    }
    if (isGoals(row)) {
      ColumnMeanings heads = ColumnMeanings.read(cells, row.index(), goals);
      block = new GoalBlock(heads, meanings, rows);
      return Optional.of(heads);
    }
    return Optional.empty();
  }

  private boolean levelsBelow(GridRow row) {
    return row.index() + 1 < cells.rows() && indicators.levels(cells, row.index() + 1) > 1;
  }

  /** Returns how many heads of indicators begin in a row and reach down beside the levels below. */
  private long tallHeads(GridRow row) {
    return row.filled().stream()
        .filter(c -> c.rowSpan() > 1 && indicators.name(c.text()).isPresent())
        .count();
  }

  /**
   * Tells whether a row is the header of funds: two header cells of amounts or scores, one of them
   * of money, and no number.
   */
  private boolean isFunds(GridRow row) {
    int heads = 0;
    int money = 0;
    for (GridCell cell : row.filled()) {
      Optional<Named> name = funds.name(cell.text());
      heads += name.filter(n -> n.kind() != Kind.TEXT).isPresent() ? 1 : 0;
      money += name.filter(n -> n.kind() == Kind.MONEY).isPresent() ? 1 : 0;
    }
    return heads > 1 && money > 0;
  }

  /** Tells whether a row holds only headers of goals, and perhaps the label at their side. */
  private boolean isGoals(GridRow row) {
    List<GridCell> heads = goals.heads(cells, row.index());
    boolean only = true;
    for (int i = 0; i < heads.size(); i++) {
      String text = heads.get(i).text();
      boolean named =
          goals.name(text).isPresent() && !meanings.catalogue().isTarget(LabelText.plain(text));
      // The beginning of a header that the source tore in two.
      boolean torn =
          !named && i + 1 < heads.size() && goals.name(text + heads.get(i + 1).text()).isPresent();
      only &= named || torn;
    }
    boolean beside = heads.size() == 1 && row.filled().size() == 2;
    return only && (heads.size() > 1 || beside);
  }
}
