package io.kaibiao.samples.maker;

import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.samples.maker.GenericKind.Setting;
import io.kaibiao.samples.maker.GenericTable.Align;
import io.kaibiao.samples.maker.GenericTable.Nested;
import io.kaibiao.samples.model.Draw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes generic tables. The same kind and seed give the same table. One instance per table. */
public final class GenericMaker {

  /** The contents of a column of numbers. */
  private enum Figures {
    AMOUNTS,
    WHOLE,
    PERCENTAGES
  }

  private final GenericKind kind;
  private final Draw draw;
  private final GenericWords words;
  private final List<CellGrid.Cell> cells = new ArrayList<>();
  private final List<Align> aligns = new ArrayList<>();

  /** The columns before the numbers: perhaps a group, the label, perhaps a text. */
  private final int groupColumns;

  private final int textColumns;
  private final List<Figures> figures = new ArrayList<>();

  private GenericMaker(GenericKind kind, long seed) {
    this.kind = kind;
    this.draw =
        new Draw(new SplittableRandom(seed * 31 + kind.name().hashCode()), new BigDecimal("0.01"));
    this.words = GenericWords.of(kind.script());
    boolean grouped = kind.rules().closed() && kind.heads() == GenericKind.Heads.GROUPED;
    this.groupColumns = grouped && draw.chance(0.5) ? 1 : 0;
    boolean texts = draw.chance(0.3) && kind.setting() != Setting.IN_COLUMN;
    this.textColumns = texts || kind.setting() == Setting.NESTED ? 1 : 0;
    int most =
        switch (kind.setting()) {
          case ALONE, TURNED -> 5;
          case IN_COLUMN, NESTED -> 3;
        };
    int count = draw.between(kind.heads() == GenericKind.Heads.GROUPED ? 3 : 2, most);
    for (int i = 0; i < count; i++) {
      figures.add(draw.of(Figures.values()));
    }
  }

  public static GenericTable make(GenericKind kind, long seed) {
    GenericMaker maker = new GenericMaker(kind, seed);
    int headRows = maker.heads();
    maker.body(headRows);
    CellGrid grid = new CellGrid(maker.cells);
    return new GenericTable(kind, maker.aligns, headRows, grid, maker.nested(headRows, seed));
  }

  /** Returns tables for one or two cells in the column of texts. */
  private List<Nested> nested(int headRows, long seed) {
    if (kind.setting() != Setting.NESTED) {
      return List.of();
    }
    List<Nested> nested = new ArrayList<>();
    for (int i = 0; i < draw.between(1, 2); i++) {
      GenericMaker inner = new GenericMaker(GenericKind.RULED, seed * 7 + i);
      int heads = inner.heads();
      inner.rows(heads, draw.between(2, 3));
      nested.add(
          new Nested(
              headRows + 1 + 2 * i,
              groupColumns + 1,
              new GenericTable(
                  GenericKind.RULED, inner.aligns, heads, new CellGrid(inner.cells), List.of())));
    }
    return nested;
  }

  private void rows(int headRows, int rows) {
    List<String> labels = shuffled(words.labels());
    for (int row = headRows; row < headRows + rows; row++) {
      add(row, groupColumns, 1, 1, labels.get(row));
      data(row, 0.12);
    }
  }

  private int columns() {
    return groupColumns + 1 + textColumns + figures.size();
  }

  private int heads() {
    int rows = kind.heads() == GenericKind.Heads.ONE_ROW ? 1 : draw.between(2, 3);
    Align text = draw.of(Align.LEFT, Align.CENTER);
    int column = 0;
    if (groupColumns > 0) {
      add(0, column++, rows, 1, kind.script() == GenericKind.Script.LATIN ? "Region" : "片区");
      aligns.add(Align.CENTER);
    }
    add(0, column++, rows, 1, draw.one(words.firstHeads()));
    aligns.add(Align.LEFT);
    if (textColumns > 0) {
      add(0, column++, rows, 1, draw.one(words.textHeads()));
      aligns.add(text);
    }
    int first = column;
    figures.forEach(f -> aligns.add(Align.RIGHT));
    List<String> leaves = shuffled(words.amountHeads());
    List<String> over = shuffled(words.groupHeads());
    int row = 0;
    if (rows == 3) {
      add(row++, first, 1, figures.size(), over.remove(0));
    }
    int leaf = 0;
    while (column < columns()) {
      int left = columns() - column;
      int span =
          rows == 1 || left < 2 || (column > first && draw.chance(0.3)) ? 1 : left == 3 ? 3 : 2;
      if (span == 1) {
        add(row, column, rows - row, 1, leaves.get(leaf++));
      } else {
        add(row, column, 1, span, over.remove(0));
        for (int i = 0; i < span; i++) {
          add(row + 1, column + i, 1, 1, leaves.get(leaf++));
        }
      }
      column += span;
    }
    return rows;
  }

  private void body(int headRows) {
    List<String> labels = shuffled(words.labels());
    boolean wraps = draw.chance(0.25);
    boolean sections = groupColumns == 0 && draw.chance(0.25) && kind.setting() != Setting.NESTED;
    int rows = draw.between(5, 12);
    int row = headRows;
    int last = headRows + rows;
    int groupLeft = 0;
    List<String> groups = shuffled(words.groups());
    for (int i = 0; i < rows; i++) {
      if (sections && i % 4 == 0) {
        add(row, 0, 1, 1, words.sections().get(i / 4));
        for (int c = 1; c < columns(); c++) {
          add(row, c, 1, 1, "");
        }
        row++;
        last++;
      }
      if (groupColumns > 0 && groupLeft == 0) {
        groupLeft = Math.min(draw.between(2, 4), last - row);
        add(row, 0, groupLeft, 1, groups.remove(0));
      }
      groupLeft--;
      add(
          row,
          groupColumns,
          1,
          1,
          wraps && i % 3 == 1 ? draw.one(words.longLabels()) : labels.get(i));
      data(row, 0.12);
      row++;
    }
    if (draw.chance(0.6)) {
      add(row, 0, 1, groupColumns + 1, words.total());
      data(row, 0);
    }
  }

  /** Adds the texts and numbers of a row, some of them blank. */
  private void data(int row, double blank) {
    int column = groupColumns + 1;
    if (textColumns > 0) {
      add(row, column++, 1, 1, blank == 0 ? "" : draw.one(words.texts()));
    }
    for (int i = 0; i < figures.size(); i++) {
      boolean isBlank = i > 0 && draw.chance(blank);
      add(row, column + i, 1, 1, isBlank ? "" : figure(figures.get(i)));
    }
  }

  private String figure(Figures kindOfFigure) {
    return switch (kindOfFigure) {
      case AMOUNTS -> String.format(Locale.ROOT, "%,.2f", draw.amount(0.5, 4.5));
      case WHOLE -> String.format(Locale.ROOT, "%,d", draw.between(1, 12_000));
      case PERCENTAGES -> String.format(Locale.ROOT, "%.1f%%", draw.between(1, 999) / 10.0);
    };
  }

  private void add(int row, int column, int rowSpan, int columnSpan, String text) {
    cells.add(new CellGrid.Cell(row, column, rowSpan, columnSpan, text));
  }

  private List<String> shuffled(List<String> items) {
    List<String> left = new ArrayList<>(items);
    List<String> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(draw.between(0, left.size() - 1)));
    }
    return shuffled;
  }
}
