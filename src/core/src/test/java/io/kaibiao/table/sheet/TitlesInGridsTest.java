package io.kaibiao.table.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetLine;
import io.kaibiao.table.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesInGridsTest {

  private static final Lexicon LEXICON = new CatalogueLexicon(Catalogue.load());
  private static final String HEADS = "项目|本年支出合计|基本支出";

  @Test
  void theTitleThatAllColumnsOfAFlatHeaderBeginWithIsALineAboveIt() {
    SheetGrid flat = SheetGrids.of("支出决 算表 项目|支出决 算表 本年支出 合计|支出决 算表 本年支出 基本支出", "教育支出|2.00|1.00");
    SheetGrid parted = new FlatHeads(flat, LEXICON).parted();
    assertEquals("支出决算表", parted.cells().get(2).text());
    List<SheetBlock> apart = apart(parted);
    assertEquals(List.of("支出决算表"), ((SheetLine) apart.get(0)).pieces());
    assertEquals("项目", ((SheetGrid) apart.get(1)).cells().get(0).text());
  }

  @Test
  void aTitleAboveEachColumnIsNoFlatHeader() {
    SheetGrid grid = SheetGrids.of("支出 决算表|支出 决算表|支出 决算表", HEADS, "教育支出|2.00|1.00");
    assertEquals(grid, new FlatHeads(grid, LEXICON).parted());
  }

  @Test
  void aMisreadTitleAboveAHeaderIsALine() {
    for (String title : List.of("攴岀决箅衣|攴岀决箅衣|攴岀决箅衣", "攴岀决箅衣||")) {
      List<SheetBlock> apart = apart(SheetGrids.of(title, HEADS, "教育支出|2.00|1.00"));
      assertEquals(List.of("攴岀决箅衣"), ((SheetLine) apart.get(0)).pieces());
      assertEquals(2, apart.size());
    }
  }

  @Test
  void aLabelAloneAboveFiguresIsARow() {
    assertEquals(1, apart(SheetGrids.of("教育管理||", "高中教育|2.00|1.00")).size());
  }

  private static List<SheetBlock> apart(SheetGrid grid) {
    return new CaptionRows(LEXICON).apart(List.of(grid));
  }
}
