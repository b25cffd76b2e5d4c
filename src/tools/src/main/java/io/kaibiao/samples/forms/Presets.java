package io.kaibiao.samples.forms;

import io.kaibiao.samples.forms.HeadingStyle.FormNumber;
import io.kaibiao.samples.forms.HeadingStyle.Organization;
import io.kaibiao.samples.forms.HeadingStyle.Title;
import io.kaibiao.samples.forms.HeadingStyle.Unit;
import io.kaibiao.samples.forms.Layout.Codes;
import io.kaibiao.samples.forms.Layout.EconomicCodes;
import io.kaibiao.samples.forms.Layout.Preset;
import io.kaibiao.samples.forms.Layout.ThreePublicForm;
import io.kaibiao.samples.forms.Layout.Total;
import io.kaibiao.samples.forms.Layout.Words;
import io.kaibiao.samples.forms.PageStyle.Break;
import io.kaibiao.samples.forms.PageStyle.Continuation;
import io.kaibiao.samples.model.Draw;

/**
 * Layouts for fictitious sample reports: those of the forms of one place or portal (national
 * template, Shanghai, Shanxi and so on), and random mixtures of their features. Each layout defines
 * titles, codes, units and page breaks. The amounts come from elsewhere.
 */
public final class Presets {
  private Presets() {}

  public static Layout national(boolean budget) {
    return Layout.named("national")
        .preset(Preset.NATIONAL)
        .heading(
            new HeadingStyle(
                budget ? Title.YEAR_AND_REMARK : Title.BARE,
                budget ? FormNumber.BUDGET : FormNumber.PUBLIC,
                Unit.AMOUNT_UNIT,
                Organization.DEPARTMENT))
        .codes(Codes.FULL_IN_FIRST)
        .total(Total.FIRST_BESIDE_HEADS)
        .ordinals(true)
        .lineNumbers(true)
        .allClasses(true)
        .blocks(3)
        .threePublic(ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE)
        .economicCodes(EconomicCodes.NAMES_ONLY)
        .words(new Words("金额", "小计", "科目编码", false, false))
        .amounts(AmountStyle.plain())
        .page(
            PageStyle.sized(9, 15)
                .landscape(true)
                .continuation(Continuation.HEAD)
                .pageBreak(Break.CLEAN)
                .build())
        .build();
  }

  static Layout shanghai(boolean budget) {
    AmountStyle amounts = AmountStyle.plain();
    return Layout.named("shanghai")
        .preset(Preset.SHANGHAI)
        .heading(
            new HeadingStyle(
                budget ? Title.YEAR_AND_REMARK : Title.BARE,
                FormNumber.NONE,
                Unit.UNIT,
                budget ? Organization.COMPILING_DEPARTMENT : Organization.NONE))
        .codes(budget ? Codes.PIECES : Codes.ONE_CELL)
        .total(budget ? Total.LAST : Total.FIRST)
        .allClasses(!budget)
        .blocks(2)
        .threePublic(ThreePublicForm.BUDGET_AND_ACTUAL_BELOW)
        .economicCodes(EconomicCodes.TWO_CELLS)
        .itemsAsColumns(true)
        .words(new Words("决算数", "合计", "功能分类科目编码", false, false))
        .amounts(budget ? amounts.withUnit("元") : amounts)
        .page(
            PageStyle.sized(10, 22)
                .landscape(true)
                .continuation(Continuation.NOTHING)
                .pageBreak(Break.CLEAN)
                .build())
        .build();
  }

  static Layout shanxi(boolean budget) {
    return Layout.named("shanxi")
        .preset(Preset.SHANXI)
        .heading(
            new HeadingStyle(
                budget ? Title.YEAR_AND_REMARK : Title.YEAR_LINE,
                budget ? FormNumber.BUDGET : FormNumber.PUBLIC,
                Unit.UNIT,
                Organization.UNIT_NAME))
        .codes(Codes.ONE_CELL)
        .total(Total.FIRST)
        .ordinals(true)
        .lineNumbers(true)
        .allClasses(true)
        .blocks(4)
        .threePublic(ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE)
        .economicCodes(EconomicCodes.NAMES_ONLY)
        .words(new Words("决算数", "合计", "科目代码", false, false))
        .amounts(
            new AmountStyle(
                "万元", 2, true, AmountStyle.Zero.POINT_ZEROS, AmountStyle.Negative.MINUS, false))
        .page(
            PageStyle.sized(9, 14)
                .continuation(Continuation.HEAD)
                .pageBreak(Break.CLEAN)
                .packed(true)
                .build())
        .build();
  }

  static Layout sichuan() {
    return Layout.named("sichuan")
        .preset(Preset.SICHUAN)
        .heading(
            new HeadingStyle(
                Title.BARE, FormNumber.PLAIN_SUB, Unit.UNIT_ASCII, Organization.COMPILING_UNIT))
        .codes(Codes.PIECES)
        .total(Total.FIRST)
        .allClasses(true)
        .blocks(2)
        .totalsOverSpan(true)
        .threePublic(ThreePublicForm.ITEMS_AS_ROWS)
        .economicCodes(EconomicCodes.TWO_CELLS)
        .words(new Words("决算数", "合计", "科目编码", true, false))
        .amounts(AmountStyle.plain())
        .page(
            PageStyle.sized(10, 18)
                .landscape(true)
                .continuation(Continuation.TITLE_AND_HEAD)
                .pageBreak(Break.CLEAN)
                .narrowLabels(true)
                .build())
        .build();
  }

  static Layout shaanxi() {
    return Layout.named("shaanxi")
        .preset(Preset.SHAANXI)
        .heading(
            new HeadingStyle(
                Title.YEAR_LINE,
                FormNumber.PUBLIC_SPACED,
                Unit.JOINED_TO_NUMBER,
                Organization.UNIT))
        .codes(Codes.ONE_CELL)
        .total(Total.FIRST)
        .ordinals(true)
        .lineNumbers(true)
        .allClasses(true)
        .blocks(3)
        .totalsOverSpan(true)
        .threePublic(ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE)
        .economicCodes(EconomicCodes.ONE_CELL)
        .words(new Words("金额", "小计", "功能分类科目编码", true, true))
        .amounts(AmountStyle.plain())
        .page(
            PageStyle.sized(9, 16)
                .continuation(Continuation.NOTHING)
                .pageBreak(Break.CUT_ROW)
                .amountsOnTop(true)
                .narrowLabels(true)
                .build())
        .build();
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

  /** Returns a mixture in which each property is drawn independently. */
  public static Layout random(Draw draw, boolean budget) {
    Preset preset = draw.of(Preset.values());
    boolean plainDigits = draw.chance(0.9);
    boolean yuan = draw.chance(0.4);
    return Layout.named("random")
        .preset(preset)
        .heading(
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
                draw.of(Organization.values())))
        .codes(draw.of(Codes.values()))
        .total(draw.of(Total.values()))
        .ordinals(draw.chance(0.5))
        .lineNumbers(draw.chance(0.5))
        .allClasses(draw.chance(0.6))
        .blocks(draw.between(1, 4))
        .totalsOverSpan(draw.chance(0.4))
        .threePublic(draw.of(ThreePublicForm.values()))
        .economicCodes(draw.of(EconomicCodes.values()))
        .itemsAsColumns(draw.chance(0.5))
        .words(
            new Words(
                draw.of("金额", "决算数"),
                draw.of("小计", "合计"),
                draw.of("科目编码", "科目代码", "功能分类科目编码"),
                draw.chance(0.3),
                draw.chance(0.25)))
        .amounts(
            new AmountStyle(
                yuan ? "元" : "万元",
                yuan && draw.chance(0.25) ? 0 : 2,
                draw.chance(0.75),
                draw.of(AmountStyle.Zero.values()),
                draw.of(AmountStyle.Negative.values()),
                !plainDigits))
        .page(
            new PageStyle.Builder()
                .landscape(draw.chance(0.6))
                .font(8.5 + draw.between(0, 3) * 0.5)
                .rowHeight(draw.between(14, 26))
                .continuation(draw.of(Continuation.values()))
                .pageBreak(draw.of(Break.values()))
                .packed(draw.chance(0.3))
                .amountsOnTop(draw.chance(0.25))
                .narrowLabels(draw.chance(0.3))
                .overflow(draw.chance(0.1))
                .build())
        .build();
  }
}
