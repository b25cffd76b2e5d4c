package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The part of one printed row that lies in one block of a table.
 *
 * @param row the row in the grid
 * @param block the number of the block, 0-based
 * @param codes the digits of the code columns by role, blank ones left out
 * @param label the printed label, empty where there is none
 * @param line the printed 行次, empty where there is none
 * @param sureness confidence in its codes and label, 0–1
 * @param origin where its codes and its label came from
 * @param data its filled data cells
 */
public record Fragment(
    int row,
    int block,
    Map<HeaderRole, String> codes,
    String label,
    String line,
    double sureness,
    Origin origin,
    List<DataCell> data) {
  public Fragment {
    codes = codes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(codes));
    data = List.copyOf(data);
  }

  /** A filled cell under a data column. */
  public record DataCell(DataColumn column, GridCell cell) {

    /** Returns this cell with the rest of its text. */
    public DataCell joined(DataCell rest) {
      // A number split across pages keeps a mark of the split.
      String between = isFigure() && rest.isFigure() ? " " : "";
      return new DataCell(
          column,
          new GridCell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text() + between + rest.cell.text(),
              cell.box(),
              cell.page(),
              Math.min(cell.confidence(), rest.cell.confidence()),
              List.of(),
              cell.origin()));
    }

    private boolean isFigure() {
      return cell.text().chars().noneMatch(Character::isLetter);
    }
  }

  /** Returns a fragment with nothing printed in it. */
  static Fragment nothing(int row, int block) {
    return new Fragment(row, block, Map.of(), "", "", 1, Origin.TEXT_LAYER, List.of());
  }

  public boolean isNameless() {
    return codes.isEmpty() && label.isEmpty();
  }

  boolean isEmpty() {
    return isNameless() && data.isEmpty();
  }

  /** Tells whether this row has a name and no amounts, and the other amounts and no name. */
  public boolean isNameOf(Fragment figures) {
    return figures.isNameless()
        && !figures.data.isEmpty()
        && figures.data.stream().allMatch(DataCell::isFigure)
        && !isNameless()
        && data.stream().noneMatch(DataCell::isFigure);
  }

  Fragment withLabel(String other) {
    return new Fragment(row, block, codes, other, line, sureness, origin, data);
  }

  /** Returns this row joined with its rest after a page break. */
  public Fragment joined(Fragment rest) {
    Map<HeaderRole, String> all = new EnumMap<>(HeaderRole.class);
    all.putAll(codes);
    rest.codes.forEach(all::putIfAbsent);
    List<DataCell> cells = new ArrayList<>();
    for (DataCell cell : data) {
      cells.add(
          rest.data.stream()
              .filter(other -> other.column().equals(cell.column()))
              .findFirst()
              .map(cell::joined)
              .orElse(cell));
    }
    rest.data.stream()
        .filter(other -> data.stream().noneMatch(d -> d.column().equals(other.column())))
        .forEach(cells::add);
    return new Fragment(
        row,
        block,
        all,
        label + rest.label,
        line.isEmpty() ? rest.line : line,
        Math.min(sureness, rest.sureness),
        rest.origin == Origin.PIXELS ? rest.origin : origin,
        cells);
  }
}
