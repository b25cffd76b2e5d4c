package io.kaibiao.samples.forms;

import io.kaibiao.samples.forms.Layout.Break;
import io.kaibiao.samples.forms.Layout.Codes;
import io.kaibiao.samples.forms.Layout.Continuation;
import io.kaibiao.samples.forms.Layout.EconomicCodes;
import io.kaibiao.samples.forms.Layout.FormNumber;
import io.kaibiao.samples.forms.Layout.HeadingStyle;
import io.kaibiao.samples.forms.Layout.Organization;
import io.kaibiao.samples.forms.Layout.PageStyle;
import io.kaibiao.samples.forms.Layout.Preset;
import io.kaibiao.samples.forms.Layout.ThreePublicForm;
import io.kaibiao.samples.forms.Layout.Title;
import io.kaibiao.samples.forms.Layout.Total;
import io.kaibiao.samples.forms.Layout.Unit;
import io.kaibiao.samples.forms.Layout.Words;
import io.kaibiao.samples.model.Draw;

/**
 * Layouts for made-up sample reports: how the forms of one place or portal look (national template,
 * Shanghai, Shanxi and so on), and random mixtures of their features. Each layout says which
 * titles, codes, units and page breaks are printed; amounts come from elsewhere.
 */
public final class Presets {
  private Presets() {}

  public static Layout national(boolean budget) {
    return new Layout(
        "national",
        Preset.NATIONAL,
        new HeadingStyle(
            budget ? Title.YEAR_AND_REMARK : Title.BARE,
            budget ? FormNumber.BUDGET : FormNumber.PUBLIC,
            Unit.AMOUNT_UNIT,
            Organization.DEPARTMENT),
        Codes.FULL_IN_FIRST,
        Total.FIRST_BESIDE_HEADS,
        true,
        true,
        true,
        3,
        false,
        ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE,
        EconomicCodes.NAMES_ONLY,
        false,
        new Words("金额", "小计", "科目编码", false, false),
        AmountStyle.plain(),
        new PageStyle(true, 9, 15, Continuation.HEAD, Break.CLEAN, false, false, false, false));
  }

  static Layout shanghai(boolean budget) {
    AmountStyle amounts = AmountStyle.plain();
    return new Layout(
        "shanghai",
        Preset.SHANGHAI,
        new HeadingStyle(
            budget ? Title.YEAR_AND_REMARK : Title.BARE,
            FormNumber.NONE,
            Unit.UNIT,
            budget ? Organization.COMPILING_DEPARTMENT : Organization.NONE),
        budget ? Codes.PIECES : Codes.ONE_CELL,
        budget ? Total.LAST : Total.FIRST,
        false,
        false,
        !budget,
        2,
        false,
        ThreePublicForm.BUDGET_AND_ACTUAL_BELOW,
        EconomicCodes.TWO_CELLS,
        true,
        new Words("决算数", "合计", "功能分类科目编码", false, false),
        budget ? amounts.withUnit("元") : amounts,
        new PageStyle(true, 10, 22, Continuation.NOTHING, Break.CLEAN, false, false, false, false));
  }

  static Layout shanxi(boolean budget) {
    return new Layout(
        "shanxi",
        Preset.SHANXI,
        new HeadingStyle(
            budget ? Title.YEAR_AND_REMARK : Title.YEAR_LINE,
            budget ? FormNumber.BUDGET : FormNumber.PUBLIC,
            Unit.UNIT,
            Organization.UNIT_NAME),
        Codes.ONE_CELL,
        Total.FIRST,
        true,
        true,
        true,
        4,
        false,
        ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE,
        EconomicCodes.NAMES_ONLY,
        false,
        new Words("决算数", "合计", "科目代码", false, false),
        new AmountStyle(
            "万元", 2, true, AmountStyle.Zero.POINT_ZEROS, AmountStyle.Negative.MINUS, false),
        new PageStyle(false, 9, 14, Continuation.HEAD, Break.CLEAN, true, false, false, false));
  }

  static Layout sichuan() {
    return new Layout(
        "sichuan",
        Preset.SICHUAN,
        new HeadingStyle(
            Title.BARE, FormNumber.PLAIN_SUB, Unit.UNIT_ASCII, Organization.COMPILING_UNIT),
        Codes.PIECES,
        Total.FIRST,
        false,
        false,
        true,
        2,
        true,
        ThreePublicForm.ITEMS_AS_ROWS,
        EconomicCodes.TWO_CELLS,
        false,
        new Words("决算数", "合计", "科目编码", true, false),
        AmountStyle.plain(),
        new PageStyle(
            true, 10, 18, Continuation.TITLE_AND_HEAD, Break.CLEAN, false, false, true, false));
  }

  static Layout shaanxi() {
    return new Layout(
        "shaanxi",
        Preset.SHAANXI,
        new HeadingStyle(
            Title.YEAR_LINE, FormNumber.PUBLIC_SPACED, Unit.JOINED_TO_NUMBER, Organization.UNIT),
        Codes.ONE_CELL,
        Total.FIRST,
        true,
        true,
        true,
        3,
        true,
        ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE,
        EconomicCodes.ONE_CELL,
        false,
        new Words("金额", "小计", "功能分类科目编码", true, true),
        AmountStyle.plain(),
        new PageStyle(false, 9, 16, Continuation.NOTHING, Break.CUT_ROW, false, true, true, false));
  }

  public static Layout of(Preset preset, boolean budget) {
    return switch (preset) {
      case NATIONAL -> national(budget);
      case SHANGHAI -> shanghai(budget);
      case SHANXI -> shanxi(budget);
      case SICHUAN -> sichuan();
      case SHAANXI -> shaanxi();
    };
  }

  /** A mixture: each thing that differs is drawn by itself. */
  public static Layout random(Draw draw, boolean budget) {
    Preset preset = draw.of(Preset.values());
    boolean plainDigits = draw.chance(0.9);
    boolean yuan = draw.chance(0.4);
    return new Layout(
        "random",
        preset,
        new HeadingStyle(
            draw.of(Title.values()),
            budget
                ? draw.of(FormNumber.NONE, FormNumber.BUDGET, FormNumber.PLAIN)
                : draw.of(
                    FormNumber.NONE,
                    FormNumber.PUBLIC,
                    FormNumber.PUBLIC_SPACED,
                    FormNumber.PUBLIC_BROKEN,
                    FormNumber.PLAIN),
            draw.of(Unit.values()),
            draw.of(Organization.values())),
        draw.of(Codes.values()),
        draw.of(Total.values()),
        draw.chance(0.5),
        draw.chance(0.5),
        draw.chance(0.6),
        draw.between(1, 4),
        draw.chance(0.4),
        draw.of(ThreePublicForm.values()),
        draw.of(EconomicCodes.values()),
        draw.chance(0.5),
        new Words(
            draw.of("金额", "决算数"),
            draw.of("小计", "合计"),
            draw.of("科目编码", "科目代码", "功能分类科目编码"),
            draw.chance(0.3),
            draw.chance(0.25)),
        new AmountStyle(
            yuan ? "元" : "万元",
            yuan && draw.chance(0.25) ? 0 : 2,
            draw.chance(0.75),
            draw.of(AmountStyle.Zero.values()),
            draw.of(AmountStyle.Negative.values()),
            !plainDigits),
        new PageStyle(
            draw.chance(0.6),
            8.5 + draw.between(0, 3) * 0.5,
            draw.between(14, 26),
            draw.of(Continuation.values()),
            draw.of(Break.values()),
            draw.chance(0.3),
            draw.chance(0.25),
            draw.chance(0.3),
            draw.chance(0.1)));
  }
}
