package io.kaibiao.table.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.TextLine;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.Lexicon;
import io.kaibiao.testing.PageSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A title at the foot of the page before its table. */
class CarriedCaptionTest {

  private static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());
  private static final String[] TABLE = {
    "科目编码|科目名称|本年支出合计|基本支出|项目支出", "201|一般公共服务支出|3.00|1.00|2.00"
  };

  /** The lines above the last table of pages. */
  private static List<String> above(PageSketch... pages) {
    TableAssembler assembler = new TableAssembler(LEXICON);
    for (PageSketch page : pages) {
      assembler.add(page.build());
    }
    List<GridTable> tables = assembler.finish();
    return tables.get(tables.size() - 1).above().stream().map(TextLine::text).toList();
  }

  @Test
  void titleAloneOnThePageBefore() {
    assertEquals(
        List.of("支出决算表"),
        above(PageSketch.page(1).title("支出决算表"), PageSketch.page(2).table(TABLE)));
  }

  @Test
  void titleAndUnitBelowProseAndAboveThePageNumber() {
    assertEquals(
        List.of("支出决算表", "单位：万元"),
        above(
            PageSketch.page(1)
                .line("本部门主要负责全市教育事业的规划和管理工作，承担市委交办的其他任务。")
                .title("支出决算表")
                .line("单位：万元")
                .at(570)
                .line("— 1 —"),
            PageSketch.page(2).table(TABLE)));
  }

  @Test
  void linesWithoutATitleAreNotCarried() {
    assertEquals(
        List.of(), above(PageSketch.page(1).line("单位：万元"), PageSketch.page(2).table(TABLE)));
  }

  @Test
  void titleOfItsOwnGoesBefore() {
    assertEquals(
        List.of("收入决算表"),
        above(PageSketch.page(1).title("支出决算表"), PageSketch.page(2).title("收入决算表").table(TABLE)));
  }

  @Test
  void titleWithProseBehindItIsNotCarried() {
    assertEquals(
        List.of(),
        above(
            PageSketch.page(1).title("支出决算表").line("上表反映本部门本年度各项支出的情况，具体如下所述。"),
            PageSketch.page(2).table(TABLE)));
  }
}
