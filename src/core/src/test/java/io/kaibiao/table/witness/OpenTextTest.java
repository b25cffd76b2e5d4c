package io.kaibiao.table.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.place.Box;
import io.kaibiao.testing.PageSketch;
import org.junit.jupiter.api.Test;

/** Lines that only their text shows to be a table, and lines that are none. */
class OpenTextTest {

  private static PageSketch lines(PageSketch page, String... rows) {
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      page.line(60, 9, cells[0].isEmpty() ? " " : cells[0]);
      for (int i = 1; i < cells.length; i++) {
        if (!cells[i].isEmpty()) {
          page.beside(60 + 100 * i, cells[i]);
        }
      }
    }
    return page;
  }

  @Test
  void valuesWithUnitsInColumnsAreATable() {
    PageSketch page =
        lines(
            PageSketch.page(1),
            "Flask|Whey|Syrup",
            "1|18 ml|10 ml",
            "2|26 ml|0 ml",
            "3|14 ml|6 ml");
    assertEquals("Flask|Whey|Syrup\n1|18 ml|10 ml\n2|26 ml|0 ml\n3|14 ml|6 ml", Layouts.only(page));
  }

  @Test
  void wordsBetweenThreeRulesAreATable() {
    PageSketch page = PageSketch.page(1).stroke(60, 38, 300, 38).stroke(60, 54, 300, 54);
    lines(page, "Stone|Holds", "chalk|little", "marl|more", "loam|most").stroke(60, 98, 300, 98);
    assertEquals("Stone|Holds\nchalk|little\nmarl|more\nloam|most", Layouts.only(page));
  }

  @Test
  void wordsBelowACaptionAreATable() {
    PageSketch page = PageSketch.page(1).line(60, 9, "Table 4. Moths on the list");
    lines(page, "Name|Latin", "Grey moth|Emberula", "Sail moth|Velaria");
    assertEquals("Name|Latin\nGrey moth|Emberula\nSail moth|Velaria", Layouts.only(page));
  }

  @Test
  void wordsBelowAFilledHeadAreATable() {
    PageSketch page = PageSketch.page(1).fill(new Box(58, 38, 260, 54), 0.3);
    lines(page, "Name|Latin", "Grey moth|Emberula", "Sail moth|Velaria");
    assertEquals("Name|Latin\nGrey moth|Emberula\nSail moth|Velaria", Layouts.only(page));
  }

  @Test
  void wordsInTwoColumnsAloneAreNone() {
    assertEquals(
        "", Layouts.all(lines(PageSketch.page(1), "Name|Latin", "Grey|Emberula", "Sail|Velaria")));
  }

  @Test
  void aListOfPagesIsNone() {
    assertEquals(
        "",
        Layouts.all(
            lines(PageSketch.page(1), "Preface|3", "Soils|7", "Water|19", "Moths|31", "Index|44")));
  }

  @Test
  void theScaleOfAChartIsNone() {
    assertEquals(
        "", Layouts.all(lines(PageSketch.page(1), "30%|12%", "20%|14%", "10%|7%", "0%|2%")));
  }

  @Test
  void yearsThatFallAreLabels() {
    assertEquals(
        "Year|Share\n2023|12%\n2022|14%\n2021|7%",
        Layouts.only(lines(PageSketch.page(1), "Year|Share", "2023|12%", "2022|14%", "2021|7%")));
  }

  @Test
  void aHeadStandsOverTheColumnsThatItsRuleCovers() {
    PageSketch page = PageSketch.page(1).stroke(60, 38, 480, 38);
    page.at(40).line(190, 9, "Teaching").beside(390, "Testing");
    page.stroke(150, 53, 290, 53).stroke(350, 53, 480, 53);
    lines(page, "Set|A|B|C|D").stroke(60, 67, 480, 67);
    lines(page, "All|48K|2M|11K|57K", "Used|48K|90K|11K|18K", "Open|O|X|O|X");
    page.stroke(60, 110, 480, 110);
    assertEquals(
        """
        Set|Teaching||Testing|
        |A|B|C|D
        All|48K|2M|11K|57K
        Used|48K|90K|11K|18K
        Open|O|X|O|X\
        """,
        Layouts.only(page));
  }

  @Test
  void aLabelThatWrapsAroundItsValuesIsOneRow() {
    PageSketch page = PageSketch.page(1).stroke(60, 38, 300, 38);
    page.at(40).line(60, 9, "Measure").beside(200, "1997").beside(250, "1998");
    page.stroke(60, 54, 300, 54);
    for (int i = 0; i < 3; i++) {
      page.at(58 + 24 * i).line(60, 9, "Inequality of income");
      page.at(63 + 24 * i).line(200, 9, "0.4" + i).beside(250, "0.5" + i);
      page.at(68 + 24 * i).line(60, 9, "(Gini index)");
    }
    page.stroke(60, 132, 300, 132);
    assertEquals(
        """
        Measure|1997|1998
        Inequality of income (Gini index)|0.40|0.50
        Inequality of income (Gini index)|0.41|0.51
        Inequality of income (Gini index)|0.42|0.52\
        """,
        Layouts.only(page));
  }

  @Test
  void leadersAreNoText() {
    PageSketch page = PageSketch.page(1);
    lines(
        page,
        "Share left|1.0|1.1",
        "0.98 .........|$700|$770",
        "0.94 .........|$150|$165",
        "0.88 .........|$90|$99");
    assertEquals(
        "Share left|1.0|1.1\n0.98|$700|$770\n0.94|$150|$165\n0.88|$90|$99", Layouts.only(page));
  }
}
