package io.kaibiao.table.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.table.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsInGridsTest {

  private static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());

  @Test
  void wordsAboveHeadersAreOfTheHeaderThoughUnknown() {
    SheetGrid grid = SheetGrids.of("顼日||丰年攴岀||", "科目编码|科目名称|合计|基本支出|项目支出", "201|教育|3.00|1.00|2.00");
    assertEquals(2, HeadRows.of(new CellTexts(grid), LEXICON).words());
  }

  @Test
  void wideDigitsAreFigures() {
    assertTrue(HeadRows.isFigure("３，４４５．８５"));
    SheetGrid grid = SheetGrids.of("项目|合计|基本支出", "合计|３，４４５．８５|——");
    assertEquals(1, HeadRows.of(new CellTexts(grid), LEXICON).words());
  }

  @Test
  void neighboursThatSayTheSameAreNoFlatHeader() {
    SheetGrid grid = SheetGrids.of("项目|本年 支出|本年 支出", "科目名称|小计|基本支出", "教育|3.00|3.00");
    assertEquals(grid, new FlatHeads(grid, LEXICON).parted());
  }

  @Test
  void aBlankInsideAHeaderOfOneColumnIsNoLevel() {
    SheetGrid grid = SheetGrids.of("政府预算支出经济科目 名称|预算数 合计|预算数 人员经费", "社会福利|3.00|3.00");
    SheetGrid parted = new FlatHeads(grid, LEXICON).parted();
    assertEquals("政府预算支出经济科目名称", parted.cells().get(0).text());
    assertEquals("预算数", parted.cells().get(1).text());
  }

  @Test
  void aYearBesideAHeaderIsAnotherHeader() {
    SheetGrid grid = SheetGrids.of("项目|2025年|项目|2025年", "事业收入|3.00|教育|3.00", "合计|3.00|合计|3.00");
    SheetGrid restored = new LostMerges(LEXICON).restored(grid);
    assertEquals("项目", restored.cells().get(0).text());
    assertEquals("2025年", restored.cells().get(1).text());
  }

  @Test
  void aHeaderWithABlankOpensNoRecord() {
    assertFalse(LEXICON.opensRecord("项 目"));
  }

  @Test
  void dashesSayNothingOfAColumn() {
    SheetGrid upper = SheetGrids.of("项目|合计|基本支出", "教育|3.00|——", "卫生|3.00|——");
    SheetGrid lower = SheetGrids.of("国防|3.00|3.00", "外交|3.00|3.00");
    List<SheetBlock> joined = new DividedGrids(LEXICON).joined(List.of(upper, lower));
    assertEquals(1, joined.size());
  }
}
