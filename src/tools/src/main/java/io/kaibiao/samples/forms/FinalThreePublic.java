package io.kaibiao.samples.forms;

import io.kaibiao.samples.model.FinalAccounts;
import io.kaibiao.samples.model.ThreePublic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes FA09, the “三公” expenditure of final accounts. */
final class FinalThreePublic {
  private static final List<String> ITEMS =
      List.of(
          "total",
          "overseas",
          "vehicle_total",
          "vehicle_purchase",
          "vehicle_operation",
          "reception");

  private final FormFrame frame;
  private final Layout layout;
  private final FinalAccounts accounts;

  FinalThreePublic(FormFrame frame, FinalAccounts accounts) {
    this.frame = frame;
    this.layout = frame.layout();
    this.accounts = accounts;
  }

  TableDraft make(FormFrame.Form form) {
    List<String> notes = List.of("注：本表反映" + frame.body() + "本年度财政拨款“三公”经费支出预决算情况。");
    if (layout.threePublic() == Layout.ThreePublicForm.ITEMS_AS_ROWS) {
      return itemsAsRows(form, notes);
    }
    GridMaker grid = new GridMaker();
    List<String> ids = columns(grid);
    frame.heads(grid, form, Set.of(), 0);
    if (layout.ordinals()) {
      for (int i = 1; i <= ids.size(); i++) {
        grid.cell(String.valueOf(i), GridDraft.Align.CENTER, 1, 1, true);
      }
      grid.endRow();
    }
    grid.endHeads();
    Map<String, String> cells = new LinkedHashMap<>();
    for (String id : ids) {
      AmountStyle.Printed printed = frame.amounts(form).print(threePublic(id));
      grid.cell(printed.text(), GridDraft.Align.RIGHT);
      if (!printed.value().isEmpty()) {
        cells.put(id, printed.value());
      }
    }
    grid.endRow();
    return frame.draft(form, grid, true, notes, List.of(new TruthRow("total", "", "", cells)));
  }

  /** Adds the columns of amounts and returns their canonical ids. */
  private List<String> columns(GridMaker grid) {
    List<String> ids = new ArrayList<>();
    if (layout.threePublic() == Layout.ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE) {
      for (String kind : List.of("预算数", "决算数")) {
        for (String item : ITEMS) {
          List<String> path = new ArrayList<>(List.of(kind));
          path.addAll(itemPath(item));
          grid.column(GridDraft.Kind.AMOUNT, path);
          ids.add((kind.equals("预算数") ? "budget_" : "actual_") + item);
        }
      }
    } else {
      for (String item : ITEMS) {
        for (String kind : List.of("预算数", "决算数")) {
          List<String> path = new ArrayList<>(itemPath(item));
          path.add(kind);
          grid.column(GridDraft.Kind.AMOUNT, path);
          ids.add((kind.equals("预算数") ? "budget_" : "actual_") + item);
        }
      }
    }
    return ids;
  }

  private List<String> itemPath(String item) {
    String vehicle = "公务用车购置及运行维护费";
    return switch (item) {
      case "total" -> List.of(layout.words().spaced("合计"));
      case "overseas" -> List.of("因公出国（境）费");
      case "vehicle_total" -> List.of(vehicle, layout.words().spaced("小计"));
      case "vehicle_purchase" -> List.of(vehicle, "公务用车购置费");
      case "vehicle_operation" -> List.of(vehicle, "公务用车运行维护费");
      default -> List.of("公务接待费");
    };
  }

  private TableDraft itemsAsRows(FormFrame.Form form, List<String> notes) {
    GridMaker grid =
        new GridMaker()
            .column(GridDraft.Kind.LABEL, "项目")
            .column(GridDraft.Kind.AMOUNT, "预算数")
            .column(GridDraft.Kind.AMOUNT, "决算数");
    frame.heads(grid, form, Set.of(), 0).endHeads();
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> labels =
        List.of("合计", "1.因公出国（境）费", "2.公务用车购置及运行维护费", "（1）公务用车购置费", "（2）公务用车运行维护费", "3.公务接待费");
    for (int i = 0; i < ITEMS.size(); i++) {
      grid.cell(labels.get(i), i == 0 ? GridDraft.Align.CENTER : GridDraft.Align.LEFT);
      for (String kind : List.of("budget_", "actual_")) {
        String id = kind + ITEMS.get(i);
        AmountStyle.Printed printed = frame.amounts(form).print(threePublic(id));
        grid.cell(printed.text(), GridDraft.Align.RIGHT);
        if (!printed.value().isEmpty()) {
          cells.put(id, printed.value());
        }
      }
      grid.endRow();
    }
    return frame.draft(form, grid, false, notes, List.of(new TruthRow("total", "", "", cells)));
  }

  private BigDecimal threePublic(String id) {
    ThreePublic figures = id.startsWith("budget_") ? accounts.budget() : accounts.actual();
    return figures.item(id.substring("budget_".length()));
  }
}
