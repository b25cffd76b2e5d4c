package io.kaibiao.samples.forms;

import io.kaibiao.samples.forms.TwoSidedForm.Line;
import io.kaibiao.samples.model.FinalAccounts;
import io.kaibiao.samples.model.SubjectList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Makes the economic form of final accounts: blocks of code, name and amount side by side. */
record EconomicBlocks(FormFrame frame, FinalAccounts accounts, SubjectList subjects) {

  TableDraft make(FormFrame.Form form, List<String> notes) {
    Layout layout = frame.layout();
    List<List<String>> blocks = blocks(layout.blocks());
    GridMaker grid = new GridMaker();
    String amount = layout.words().amount();
    for (int i = 0; i < blocks.size(); i++) {
      List<String> head = blocks.size() == 1 ? List.of() : List.of(i == 0 ? "人员经费" : "公用经费");
      grid.column(GridDraft.Kind.CODE, joined(head, layout.words().code()));
      grid.column(GridDraft.Kind.LABEL, joined(head, "科目名称"));
      grid.column(GridDraft.Kind.AMOUNT, joined(head, amount));
    }
    frame.heads(grid, form, Set.of(), 0).endHeads();
    List<List<TruthRow>> rows = new ArrayList<>();
    blocks.forEach(b -> rows.add(new ArrayList<>()));
    int height = blocks.stream().mapToInt(List::size).max().orElse(0);
    for (int r = 0; r < height; r++) {
      for (int b = 0; b < blocks.size(); b++) {
        if (r < blocks.get(b).size()) {
          rows.get(b).add(row(form, grid, blocks.get(b).get(r)));
        } else {
          grid.cell("", GridDraft.Align.LEFT)
              .cell("", GridDraft.Align.LEFT)
              .cell("", GridDraft.Align.LEFT);
        }
      }
      grid.endRow();
    }
    List<TruthRow> all = new ArrayList<>();
    rows.forEach(all::addAll);
    all.addAll(totals(form, grid, blocks.size()));
    return frame.draft(form, grid, blocks.size() > 2, notes, all);
  }

  private static List<String> joined(List<String> head, String leaf) {
    List<String> path = new ArrayList<>(head);
    path.add(leaf);
    return path;
  }

  private List<List<String>> blocks(int count) {
    SortedMap<String, String> names = subjects.names();
    List<String> people = new ArrayList<>();
    List<String> goods = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (String code : names.keySet()) {
      String type = code.substring(0, 3);
      switch (type) {
        case "301", "303" -> people.add(code);
        case "302" -> goods.add(code);
        case "307", "310", "312", "399" -> rest.add(code);
        default -> {
          // 309, 311 and 313 are not printed for basic expenditure
        }
      }
    }
    people.sort((a, b) -> a.compareTo(b));
    if (count == 1 || count == 2) {
      goods.addAll(rest.stream().filter(c -> count == 2 || c.startsWith("310")).toList());
      if (count == 2) {
        return List.of(people, goods);
      }
      people.addAll(goods);
      return List.of(printedOnly(people));
    }
    if (count == 3) {
      return List.of(people, goods, rest);
    }
    int half = (rest.size() + 1) / 2;
    return List.of(people, goods, rest.subList(0, half), rest.subList(half, rest.size()));
  }

  /** Returns the codes that a single block prints: those with an amount. */
  private List<String> printedOnly(List<String> codes) {
    return codes.stream().filter(c -> accounts.economic(c).signum() != 0).toList();
  }

  private TruthRow row(FormFrame.Form form, GridMaker grid, String code) {
    AmountStyle.Printed printed = frame.amounts(form).print(accounts.economic(code));
    String name = subjects.name(code);
    grid.cell(code, GridDraft.Align.LEFT)
        .cell(name, GridDraft.Align.LEFT)
        .cell(printed.text(), GridDraft.Align.RIGHT);
    return new TruthRow(code, "", name, cells(printed));
  }

  private List<TruthRow> totals(FormFrame.Form form, GridMaker grid, int blocks) {
    List<TruthRow> rows = new ArrayList<>();
    rows.add(total(form, grid, Line.of("personnel_total", "人员经费合计", accounts.personnel()), 2, 1));
    if (blocks == 1) {
      grid.endRow();
    }
    int room = blocks == 1 ? 3 : 3 * (blocks - 1);
    int label = frame.layout().totalsOverSpan() ? 2 : room - 1;
    rows.add(
        total(
            form,
            grid,
            Line.of("public_total", "公用经费合计", accounts.operation()),
            label,
            room - label));
    grid.endRow();
    return rows;
  }

  private TruthRow total(
      FormFrame.Form form, GridMaker grid, Line line, int labelSpan, int amountSpan) {
    AmountStyle.Printed printed = frame.amounts(form).print(line.amounts().get(0));
    grid.cell(line.label(), GridDraft.Align.CENTER, labelSpan)
        .cell(printed.text(), GridDraft.Align.RIGHT, amountSpan);
    return new TruthRow(line.key(), "", line.label(), cells(printed));
  }

  private static Map<String, String> cells(AmountStyle.Printed printed) {
    return printed.value().isEmpty() ? Map.of() : Map.of("amount", printed.value());
  }
}
