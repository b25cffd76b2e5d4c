package io.kaibiao.samples.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The properties shared by all forms of one organization: its layout, name and year.
 *
 * @param layout the layout of its forms
 * @param organization the reporting organization
 * @param year the fiscal year
 */
public record FormFrame(Layout layout, String organization, int year) {
  private static final List<String> SUB_NUMBERS =
      List.of("1", "1-1", "1-2", "2", "2-1", "3", "3-1", "3-2", "3-3", "4", "4-1", "5", "5-1");

  /**
   * Identifies the form being made.
   *
   * @param id the canonical id
   * @param title the title without the year
   * @param remark an addition to the title, such as （不含上年结转）
   * @param position the position of the form among its organization's, from 1
   * @param unit the unit of its amounts
   */
  record Form(String id, String title, String remark, int position, String unit) {}

  /** Returns the same without 行次 and 栏次, neither of which budgets print. */
  FormFrame withoutNumbers() {
    return new FormFrame(layout.withoutNumbers(), organization, year);
  }

  /** Returns the word for the reporting organization in notes. */
  String body() {
    return organization.endsWith("局") ? "部门" : "单位";
  }

  String title(Form form) {
    return switch (layout.heading().title()) {
      case BARE, YEAR_LINE, IN_GRID -> form.title();
      case YEAR_JOINED -> year + "年度" + form.title();
      case YEAR_AND_REMARK -> year + "年" + form.title() + form.remark();
    };
  }

  String number(Form form) {
    int n = form.position();
    return switch (layout.heading().number()) {
      case NONE -> "";
      case PUBLIC, PUBLIC_BROKEN -> String.format(Locale.ROOT, "公开%02d表", n);
      case PUBLIC_SPACED -> String.format(Locale.ROOT, "公开 %02d 表", n);
      case BUDGET -> "预算公开表" + n;
      case PLAIN -> "表" + n;
      case PLAIN_SUB -> "表" + SUB_NUMBERS.get(n - 1);
    };
  }

  /**
   * Returns the grid with its headers and the lines above them in the grid. The columns are already
   * declared.
   */
  GridMaker heads(GridMaker grid, Form form, Set<Integer> longer, int by) {
    if (layout.heading().title() == HeadingStyle.Title.IN_GRID) {
      grid.caption(title(form));
    }
    return grid.heads(longer, by);
  }

  TableDraft draft(
      Form form, GridMaker grid, boolean wide, List<String> notes, List<TruthRow> rows) {
    String number = number(form);
    TruthTable truth =
        new TruthTable(
            form.id(),
            title(form),
            number.replace(" ", ""),
            organization,
            form.unit(),
            year,
            notes,
            rows);
    boolean totalLast = !rows.isEmpty() && rows.get(rows.size() - 1).key().equals("total");
    return new TableDraft(
        heading(form, number), grid.grid(), notes, wide, totalLast && rows.size() > 1, truth);
  }

  private TableDraft.Heading heading(Form form, String number) {
    HeadingStyle style = layout.heading();
    String unit =
        switch (style.unit()) {
          case AMOUNT_UNIT, JOINED_TO_NUMBER -> "金额单位：" + form.unit();
          case AMOUNT_UNIT_ASCII -> "金额单位: " + form.unit();
          case UNIT -> "单位：" + form.unit();
          case UNIT_ASCII -> "单位:" + form.unit();
        };
    List<String> numberLines = number.isEmpty() ? List.of() : List.of(number);
    if (style.number() == HeadingStyle.FormNumber.PUBLIC_BROKEN) {
      numberLines = List.of(number.substring(0, number.length() - 1), "表");
    }
    if (style.unit() == HeadingStyle.Unit.JOINED_TO_NUMBER && numberLines.size() == 1) {
      numberLines = List.of(number + "  " + unit);
      unit = "";
    }
    return new TableDraft.Heading(
        style.title() == HeadingStyle.Title.IN_GRID ? "" : title(form),
        style.title() == HeadingStyle.Title.YEAR_LINE ? year + "年度" : "",
        numberLines,
        organizationLines(style.organization()),
        unit);
  }

  private List<String> organizationLines(HeadingStyle.Organization style) {
    if (style == HeadingStyle.Organization.NONE) {
      return List.of();
    }
    String line = style.prefix() + organization;
    int half = line.length() - Math.max(2, organization.length() / 3);
    return style.wrapped() ? List.of(line.substring(0, half), line.substring(half)) : List.of(line);
  }

  AmountStyle amounts(Form form) {
    AmountStyle style = layout.amounts().withUnit(form.unit());
    return form.unit().equals("万元") ? style.withDecimals(2) : style;
  }

  /** Prints an amount into the next cell and adds it to the facts of its row. */
  void put(Form form, GridMaker grid, Map<String, String> cells, String id, BigDecimal amount) {
    AmountStyle.Printed printed = amounts(form).print(amount);
    grid.cell(printed.text(), GridDraft.Align.RIGHT);
    if (!printed.value().isEmpty()) {
      cells.put(id, printed.value());
    }
  }
}
