package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.Ledger;
import io.kaibiao.samples.model.SubjectList;
import io.kaibiao.samples.model.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a form whose rows are functional subjects and whose columns are sums over the ledger. */
record FunctionalForm(FormFrame frame, Ledger ledger, SubjectList subjects) {

  /** A column: its canonical id, its sum, and the headers over it. */
  public record Column(String id, Sum sum, List<String> path) {
    public Column {
      path = List.copyOf(path);
    }

    static Column of(String id, Sum sum, String... path) {
      return new Column(id, sum, List.of(path));
    }
  }

  TableDraft make(
      FormFrame.Form form, List<Column> columns, boolean wide, String note, String empty) {
    List<Sum> sums = columns.stream().map(Column::sum).toList();
    List<String> codes = ledger.codes(Sum.all(sums.toArray(Sum[]::new)));
    GridMaker grid = start(form, columns);
    List<TruthRow> rows = new ArrayList<>();
    boolean last = frame.layout().total() == Layout.Total.LAST;
    if (!last) {
      rows.add(total(form, grid, columns));
    }
    for (String code : codes) {
      rows.add(row(form, grid, columns, code));
    }
    if (codes.isEmpty()) {
      for (int i = 0; i < 3; i++) {
        grid.endRow();
      }
    }
    if (last) {
      rows.add(total(form, grid, columns));
    }
    return frame.draft(form, grid, wide, notes(codes.isEmpty() ? empty : note), rows);
  }

  private static List<String> notes(String note) {
    return note.isEmpty() ? List.of() : List.of(note);
  }

  private GridMaker start(FormFrame.Form form, List<Column> columns) {
    Layout layout = frame.layout();
    String project = layout.words().spaced("项目");
    GridMaker grid = new GridMaker();
    if (layout.codes().cells() == 1) {
      grid.column(GridDraft.Kind.CODE, project, layout.words().code());
    } else {
      for (String level : List.of("类", "款", "项")) {
        grid.column(GridDraft.Kind.CODE, project, "功能分类科目编码", level);
      }
    }
    grid.column(GridDraft.Kind.LABEL, project, "科目名称");
    for (Column column : columns) {
      grid.column(
          GridDraft.Kind.AMOUNT, column.path().stream().map(layout.words()::spaced).toList());
    }
    boolean beside = beside();
    frame.heads(
        grid, form, beside ? Set.of(0, 1, 2) : Set.of(), beside ? (layout.ordinals() ? 2 : 1) : 0);
    if (layout.ordinals()) {
      grid.cell("栏次", GridDraft.Align.CENTER, 1, beside ? 1 : layout.codes().cells() + 1, true);
      for (int i = 1; i <= columns.size(); i++) {
        grid.cell(String.valueOf(i), GridDraft.Align.CENTER, 1, 1, true);
      }
      grid.endRow();
    }
    return grid.endHeads();
  }

  private boolean beside() {
    return frame.layout().total() == Layout.Total.FIRST_BESIDE_HEADS
        && frame.layout().codes().cells() == 3;
  }

  private TruthRow total(FormFrame.Form form, GridMaker grid, List<Column> columns) {
    int span = beside() ? 1 : frame.layout().codes().cells() + 1;
    grid.cell(frame.layout().words().spaced("合计"), GridDraft.Align.CENTER, span);
    Map<String, String> cells = amounts(form, grid, columns, "");
    return new TruthRow("total", "", "合计", cells);
  }

  private TruthRow row(FormFrame.Form form, GridMaker grid, List<Column> columns, String code) {
    for (String piece : pieces(code)) {
      grid.cell(
          piece,
          frame.layout().codes().cells() == 1 ? GridDraft.Align.LEFT : GridDraft.Align.CENTER);
    }
    String name = subjects.name(code);
    grid.cell(name, GridDraft.Align.LEFT);
    Map<String, String> cells = amounts(form, grid, columns, code);
    return new TruthRow(code, "", name, cells);
  }

  private List<String> pieces(String code) {
    String type = code.substring(0, 3);
    String group = code.length() > 3 ? code.substring(3, 5) : "";
    String item = code.length() > 5 ? code.substring(5) : "";
    return switch (frame.layout().codes()) {
      case ONE_CELL -> List.of(code);
      case PIECES -> List.of(type, group, item);
      case FULL_IN_FIRST -> List.of(code, "", "");
      case ZEROS_LOST -> List.of(type, unpadded(group), unpadded(item));
      case OWN_PIECE_ONLY ->
          item.isEmpty()
              ? group.isEmpty() ? List.of(type, "", "") : List.of("", group, "")
              : List.of("", "", item);
    };
  }

  private static String unpadded(String piece) {
    return piece.startsWith("0") ? piece.substring(1) : piece;
  }

  private Map<String, String> amounts(
      FormFrame.Form form, GridMaker grid, List<Column> columns, String code) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : columns) {
      AmountStyle.Printed printed = frame.amounts(form).print(ledger.sum(code, column.sum()));
      grid.cell(printed.text(), GridDraft.Align.RIGHT);
      if (!printed.value().isEmpty()) {
        cells.put(column.id(), printed.value());
      }
    }
    grid.endRow();
    return cells;
  }
}
