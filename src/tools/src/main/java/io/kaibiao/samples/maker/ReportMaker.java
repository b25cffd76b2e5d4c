package io.kaibiao.samples.maker;

import io.kaibiao.samples.forms.BudgetForms;
import io.kaibiao.samples.forms.FinalForms;
import io.kaibiao.samples.forms.FormFrame;
import io.kaibiao.samples.forms.HeadingStyle;
import io.kaibiao.samples.forms.Layout;
import io.kaibiao.samples.forms.Presets;
import io.kaibiao.samples.forms.TableDraft;
import io.kaibiao.samples.forms.TruthRow;
import io.kaibiao.samples.forms.TruthTable;
import io.kaibiao.samples.model.Draw;
import io.kaibiao.samples.model.ModelMaker;
import io.kaibiao.samples.print.Inks;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Typesetter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Makes whole reports: amounts, forms, pages and truth. */
public final class ReportMaker {
  private static final List<String> PLACES =
      List.of("凤阳岗区", "青山区", "丰禾县", "金沙洲市", "云岭县", "白鹿原区", "石桥镇市");
  private static final List<String> BODIES =
      List.of("自然资源局", "教育局", "农业农村局", "水利局", "民政局", "交通运输局", "卫生健康局");
  private static final List<String> UNITS =
      List.of("第一实验小学", "疾病预防控制中心", "大数据中心", "公共法律服务中心", "社会福利院");

  private ReportMaker() {}

  /**
   * Returns the report at a position of a run: the presets first, each as a budget and as final
   * accounts, in plain ink; then random ones.
   *
   * @param place the position, from 0
   * @param seed the source of its amounts
   * @param inks returns the metrics for a chosen ink
   */
  public static ReportDraft ofRun(int place, long seed, Function<PrintStyle, Metrics> inks) {
    Layout.Preset[] presets = Layout.Preset.values();
    if (place < 2 * presets.length) {
      boolean budget = place % 2 == 0;
      Layout layout = Presets.of(presets[place / 2], budget);
      return make(layout, budget, inks.apply(PrintStyle.plain()), seed, false);
    }
    return random(seed, inks);
  }

  /** Returns the same report without an embedded font. */
  public static ReportDraft ofRun(int place, long seed) {
    return ofRun(place, seed, Metrics::new);
  }

  /**
   * Returns a report of a preset.
   *
   * @param preset the place whose forms are imitated
   * @param budget whether it is a budget, not final accounts
   * @param ink its ink
   * @param seed the source of its amounts
   */
  static ReportDraft preset(Layout.Preset preset, boolean budget, PrintStyle ink, long seed) {
    return make(Presets.of(preset, budget), budget, new Metrics(ink), seed, false);
  }

  /** Returns a report in which every property is random, without an embedded font. */
  static ReportDraft random(long seed) {
    return random(seed, Metrics::new);
  }

  private static ReportDraft random(long seed, Function<PrintStyle, Metrics> inks) {
    Draw draw =
        new Draw(
            new SplittableRandom(new SplittableRandom(seed ^ 0x5eedL).nextLong()), BigDecimal.ONE);
    boolean budget = draw.chance(0.4);
    Layout layout = Presets.random(draw, budget);
    PrintStyle ink = Inks.random(draw);
    boolean two =
        layout.heading().organization() != HeadingStyle.Organization.NONE && draw.chance(0.08);
    return make(layout, budget, inks.apply(ink), seed, two);
  }

  public static ReportDraft make(
      Layout layout, boolean budget, Metrics metrics, long seed, boolean twoOrganizations) {
    boolean tenThousand = layout.amounts().unit().equals("万元");
    SplittableRandom random = new SplittableRandom(seed);
    // A third of the reports in 万元 round amounts in 元 cell by cell, as real ones do.
    boolean rounded = tenThousand && random.nextInt(3) == 0;
    BigDecimal grain = tenThousand && !rounded ? BigDecimal.valueOf(100) : new BigDecimal("0.01");
    Draw draw = new Draw(random, grain);
    int year = draw.between(2022, 2025);
    String place = draw.one(PLACES);
    boolean department = twoOrganizations || draw.chance(0.5);
    String name = place + draw.one(department ? BODIES : UNITS);
    List<String> organizations =
        twoOrganizations ? List.of(name + "（本级）", place + draw.one(UNITS)) : List.of(name);
    String title = budget ? name + year + "年部门预算公开" : name + year + "年度部门决算公开";
    Typesetter typesetter = new Typesetter(layout, metrics);
    List<TruthTable> truths = new ArrayList<>();
    ModelMaker models = new ModelMaker(draw);
    typesetter.cover(title, (budget ? year : year + 1) + "年" + (budget ? 3 : 9) + "月");
    for (int i = 0; i < organizations.size(); i++) {
      FormFrame frame = new FormFrame(layout, organizations.get(i), year);
      ModelMaker.Means means = models.means();
      List<TableDraft> tables =
          budget
              ? new BudgetForms(frame, models.budget(means, carries(layout), institution(layout)))
                  .make()
              : new FinalForms(frame, models.finalAccounts(means)).make();
      typesetter.prose(
          i == 0 ? "目  录" : organizations.get(i),
          tables.stream().map(t -> t.truth().title()).toList());
      tables.forEach(typesetter::table);
      tables.forEach(t -> truths.add(t.truth()));
    }
    typesetter.prose("情况说明", remarks(truths));
    typesetter.prose("名词解释", glossary());
    List<String> also = twoOrganizations ? organizations : List.of();
    return new ReportDraft(
        budget ? "budget" : "final-accounts",
        year,
        name,
        also,
        title,
        conditions(layout, metrics.ink(), twoOrganizations, rounded),
        layout,
        metrics,
        seed,
        typesetter.finish(),
        truths);
  }

  private static boolean carries(Layout layout) {
    return layout.preset() != Layout.Preset.SHANGHAI;
  }

  private static boolean institution(Layout layout) {
    return layout.preset() == Layout.Preset.SHANGHAI;
  }

  /** Returns sentences that repeat amounts of the tables unchanged. */
  private static List<String> remarks(List<TruthTable> tables) {
    List<String> sentences = new ArrayList<>();
    for (TruthTable table : tables) {
      for (TruthRow row : table.rows()) {
        String amount = row.cells().getOrDefault("amount", row.cells().getOrDefault("total", ""));
        if (row.key().endsWith("grand_total") && !amount.isEmpty()) {
          sentences.add(
              table.fiscalYear()
                  + "年度"
                  + table.organization()
                  + (row.key().startsWith("income") ? "收入" : "支出")
                  + "总计"
                  + amount
                  + table.unit()
                  + (table.form().endsWith("04") ? "（财政拨款）。" : "。"));
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static List<String> glossary() {
    return List.of(
        "基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。",
        "项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。",
        "“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。");
  }

  private static List<String> conditions(
      Layout layout, PrintStyle ink, boolean twoOrganizations, boolean rounded) {
    List<String> words = new ArrayList<>();
    words.add("preset=" + word(layout.preset()));
    words.add("layout=" + layout.name());
    words.add("codes=" + word(layout.codes()));
    words.add("total=" + word(layout.total()));
    words.add("title=" + word(layout.heading().title()));
    words.add("number=" + word(layout.heading().number()));
    words.add("unit-line=" + word(layout.heading().unit()));
    words.add("organization-line=" + word(layout.heading().organization()));
    words.add("blocks=" + layout.blocks());
    words.add("three-public=" + word(layout.threePublic()));
    words.add("unit=" + layout.amounts().unit());
    words.add("decimals=" + layout.amounts().decimals());
    words.add("negative=" + word(layout.amounts().negative()));
    words.add("economic-codes=" + word(layout.economicCodes()));
    add(words, layout.ordinals(), "ordinals");
    add(words, layout.lineNumbers(), "line numbers");
    add(words, !layout.allClasses(), "only classes with amounts");
    add(words, layout.totalsOverSpan(), "totals over a span");
    add(words, layout.itemsAsColumns(), "items as columns");
    add(words, !layout.amounts().thousands(), "no thousands commas");
    add(words, layout.page().landscape(), "landscape");
    words.add("zero=" + word(layout.amounts().zero()));
    words.add("continuation=" + word(layout.page().continuation()));
    words.add("break=" + word(layout.page().pageBreak()));
    add(words, layout.words().uprightHeads(), "upright heads");
    add(words, layout.words().spaced(), "spaced words");
    add(words, layout.page().amountsOnTop(), "amounts on top");
    add(words, layout.page().narrowLabels(), "narrow labels");
    add(words, layout.page().overflow(), "labels cut off");
    add(words, layout.page().packed(), "packed");
    add(words, layout.amounts().fullWidth(), "full-width digits");
    add(words, twoOrganizations, "two organisations");
    add(words, rounded, "rounded");
    words.add("rulings=" + word(ink.rulings()));
    words.add("strokes=" + word(ink.strokes()));
    words.add("fonts=" + word(ink.fonts()));
    words.add("frame=" + word(ink.frame()));
    words.add("page=" + word(ink.page()));
    ink.overlays().stream().sorted().forEach(o -> words.add("overlay=" + word(o)));
    add(words, !ink.userPassword().isEmpty(), "encrypted: user password " + ink.userPassword());
    return List.copyOf(words);
  }

  private static void add(List<String> words, boolean holds, String word) {
    if (holds) {
      words.add(word);
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
