package io.kaibiao.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.testing.PageSketch;
import java.util.List;

/** Any lines, fills and texts on two pages give tables with header paths, or none. */
class TableFuzzTest {

  /** Maximum number of things on a page; more only make the search slower. */
  private static final int MOST_THINGS = 60;

  /** Words that decide about headers, totals, ordinals and continued tables. */
  private static final List<String> WORDS =
      List.of(
          "项目",
          "栏次",
          "行次",
          "1",
          "2",
          "合计",
          "其中：",
          "收入",
          "支出",
          "科目编码",
          "科目名称",
          "小计",
          "2080501",
          "1,234.50",
          "-",
          "0.00",
          "单位：万元",
          "公开01表",
          "（续表）",
          "注：",
          "┌──┬──┐",
          "│  │",
          "人员经费");

  private static final CatalogueLexicon LEXICON = new CatalogueLexicon(Catalogue.load());

  @FuzzTest
  void pages(FuzzedDataProvider data) {
    TableAssembler assembler = new TableAssembler(LEXICON);
    assembler.add(page(1, data).build());
    assembler.add(page(2, data).build());
    assembler.finish();
  }

  private static PageSketch page(int number, FuzzedDataProvider data) {
    PageSketch page = PageSketch.page(number);
    for (int i = data.consumeInt(0, MOST_THINGS); i > 0 && data.remainingBytes() > 0; i--) {
      double x = along(data, PageSketch.WIDTH);
      double y = along(data, PageSketch.HEIGHT);
      switch (data.consumeInt(0, 4)) {
        case 0 -> page.stroke(x, y, along(data, PageSketch.WIDTH), y);
        case 1 -> page.stroke(x, y, x, along(data, PageSketch.HEIGHT));
        case 2 -> page.fill(new Box(x, y, x + 40, y + 14), data.consumeInt(0, 10) / 10.0);
        case 3 -> page.at(y).line(x, 9, data.pickValue(WORDS));
        default -> page.at(y).line(x, data.consumeInt(1, 40), data.consumeString(12));
      }
    }
    return page;
  }

  /** Returns a coordinate on a raster of 4 points, so that lines meet, sometimes beside it. */
  private static double along(FuzzedDataProvider data, double length) {
    return data.consumeInt(0, (int) length / 4) * 4 + (data.consumeInt(0, 9) == 0 ? 0.7 : 0);
  }
}
