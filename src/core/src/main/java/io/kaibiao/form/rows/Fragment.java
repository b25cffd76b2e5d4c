package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.Subjects;
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
 * @param spanning whether the label stands in a cell that begins left of the block
 * @param levels the numbers, 0-based, of the columns of labels in which a text of this row begins
 * @param path the labels that it nests in, outermost first, and its own
 * @param line the printed 行次, empty where there is none
 * @param unit the printed unit of the row's figures, empty where there is none
 * @param confidence confidence in its codes and label, 0–1
 * @param origin where its codes and its label came from
 * @param data its filled data cells
 */
public record Fragment(
    int row,
    int block,
    Map<HeaderRole, String> codes,
    String label,
    boolean spanning,
    List<Integer> levels,
    List<String> path,
    String line,
    String unit,
    double confidence,
    Origin origin,
    List<DataCell> data) {
  public Fragment {
    levels = List.copyOf(levels);
    path = List.copyOf(path);
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

    /** Tells whether it holds no letters: a number, or a mark in place of one. */
    public boolean isFigure() {
      return cell.text().chars().noneMatch(Character::isLetter);
    }
  }

  /** Returns a fragment with nothing printed in it. */
  static Fragment nothing(int row, int block) {
    return new Fragment(
        row,
        block,
        Map.of(),
        "",
        false,
        List.of(),
        List.of(),
        "",
        "",
        1,
        Origin.TEXT_LAYER,
        List.of());
  }

  public boolean isNameless() {
    return codes.isEmpty() && label.isEmpty();
  }

  /** Tells whether a classification knows a code of this row. */
  public boolean hasCodeOf(Subjects subjects) {
    return codes.values().stream().anyMatch(code -> subjects.byCode(code).isPresent());
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

  /** Returns the path of this row whose label goes on in another. */
  private List<String> joinedPath(Fragment rest) {
    if (path.isEmpty()) {
      return rest.path;
    }
    List<String> joined = new ArrayList<>(path);
    joined.set(path.size() - 1, path.get(path.size() - 1) + rest.label);
    return joined;
  }

  /** Returns this row with its labels nested. */
  Fragment within(List<Integer> otherLevels, List<String> otherPath) {
    return new Fragment(
        row,
        block,
        codes,
        label,
        spanning,
        otherLevels,
        otherPath,
        line,
        unit,
        confidence,
        origin,
        data);
  }

  Fragment withLabel(String other) {
    return new Fragment(
        row,
        block,
        codes,
        other,
        true,
        List.of(0),
        List.of(other),
        line,
        unit,
        confidence,
        origin,
        data);
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
        spanning,
        levels,
        joinedPath(rest),
        line.isEmpty() ? rest.line : line,
        unit.isEmpty() ? rest.unit : unit,
        Math.min(confidence, rest.confidence),
        rest.origin == Origin.PIXELS ? rest.origin : origin,
        cells);
  }
}
