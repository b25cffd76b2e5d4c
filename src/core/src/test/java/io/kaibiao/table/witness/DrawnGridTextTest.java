package io.kaibiao.table.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.testing.PageSketch;
import org.junit.jupiter.api.Test;

/** Drawn grids whose text shows boundaries that the rulings leave out, and such whose does not. */
class DrawnGridTextTest {

  @Test
  void cellsBelowADividedHeadAreDividedAsTheirText() {
    PageSketch page =
        PageSketch.page(1)
            .table(new double[] {120, 80, 80}, "Country|Domestic|Total")
            .at(56)
            .table(new double[] {280}, "Arden", "Bordmark", "Costamar");
    page.at(56).line(200, 9, "86.2").beside(290, "3,118");
    page.at(72).line(200, 9, "0").beside(290, "1,254");
    page.at(88).line(200, 9, "81.0").beside(290, "158");
    assertEquals(
        "Country|Domestic|Total\nArden|86.2|3,118\nBordmark|0|1,254\nCostamar|81.0|158",
        Layouts.only(page));
  }

  @Test
  void aColumnOfLabelsAndValuesIsDividedAtItsGutter() {
    PageSketch page = PageSketch.page(1);
    frame(page, 40, 40, 300, 110);
    page.stroke(180, 40, 180, 110).stroke(40, 56, 300, 56);
    page.at(42).line(44, 9, "Age").beside(120, "Total").beside(184, "Share");
    for (int i = 0; i < 4; i++) {
      page.at(58 + 12 * i).line(44, 9, i + 1 + " years").beside(120, "1,234,00" + i);
      page.beside(184, "0." + (i + 1) + "5");
    }
    assertEquals(
        """
        Age|Total|Share
        1 years|1,234,000|0.15
        2 years|1,234,001|0.25
        3 years|1,234,002|0.35
        4 years|1,234,003|0.45\
        """,
        Layouts.only(page));
  }

  @Test
  void rowsOfWordsAtEqualHeightsAreRows() {
    PageSketch page = PageSketch.page(1);
    words(page, "公开招标", "询价", "竞争性磋商");
    assertEquals("方式|项目|区域\n公开招标|公开招标|公开招标\n询价|询价|询价\n竞争性磋商|竞争性磋商|竞争性磋商", Layouts.only(page));
  }

  @Test
  void linesThatWrapForWantOfRoomAreOneRow() {
    PageSketch page = PageSketch.page(1);
    words(page, "公开招标公开招标公开", "招标公开招标公开招标", "公开招标");
    assertEquals(2, Layouts.only(page).lines().count());
  }

  @Test
  void labelsOutsideTheGridAreItsFirstColumn() {
    PageSketch page =
        PageSketch.page(1)
            .at(40)
            .line(40, 9, "Kind")
            .at(56)
            .line(40, 9, "Salaries")
            .at(72)
            .line(40, 9, "Rent");
    grid(page, 140, 40, "All|Left", "1,207|86", "164|140");
    assertEquals("Kind|All|Left\nSalaries|1,207|86\nRent|164|140", Layouts.only(page));
  }

  @Test
  void theScaleOfAChartMakesNoTable() {
    PageSketch page = PageSketch.page(1);
    for (int i = 0; i < 4; i++) {
      page.stroke(100, 60 + 30 * i, 300, 60 + 30 * i);
      page.at(54.5 + 30 * i).line(70, 9, String.valueOf(30 - 10 * i));
    }
    page.stroke(100, 60, 100, 150).stroke(160, 90, 160, 150).stroke(200, 90, 200, 150);
    page.stroke(160, 90, 200, 90);
    assertEquals("", Layouts.all(page));
  }

  @Test
  void captionAndNotesInTheFrameStandOutsideTheTable() {
    PageSketch page =
        PageSketch.page(1)
            .table(
                new double[] {100, 90, 90},
                "Exhibit 7 Share of farms|<|<",
                "Rating|Visited|Not",
                "Poor|31%|4%",
                "Rich|3%|17%",
                "Source: survey of the valley|<|<");
    assertEquals("Rating|Visited|Not\nPoor|31%|4%\nRich|3%|17%", Layouts.only(page));
  }

  @Test
  void aFilledHeadApartFromItsBodyIsOneTableWithIt() {
    PageSketch page = PageSketch.page(1);
    grid(page, 40, 40, "Term|Readers|Books");
    String[] rows = {"short|164|38", "middle|207|16", "long|311|42"};
    page.at(61);
    for (String row : rows) {
      page.line(42, 9, row.split("\\|", -1)[0]).beside(142, row.split("\\|", -1)[1]);
      page.beside(242, row.split("\\|", -1)[2]);
    }
    assertEquals(
        "Term|Readers|Books\nshort|164|38\nmiddle|207|16\nlong|311|42", Layouts.only(page));
  }

  private static void words(PageSketch page, String... lines) {
    frame(page, 40, 40, 340, 110);
    page.stroke(140, 40, 140, 110).stroke(240, 40, 240, 110).stroke(40, 56, 340, 56);
    page.at(42).line(44, 9, "方式").beside(144, "项目").beside(244, "区域");
    for (int i = 0; i < lines.length; i++) {
      page.at(58 + 12 * i).line(44, 9, lines[i]).beside(144, lines[i]).beside(244, lines[i]);
    }
  }

  private static void frame(PageSketch page, double x0, double y0, double x1, double y1) {
    page.stroke(x0, y0, x1, y0)
        .stroke(x0, y1, x1, y1)
        .stroke(x0, y0, x0, y1)
        .stroke(x1, y0, x1, y1);
  }

  /** Draws a grid of cells 100 points wide and 16 high. */
  private static void grid(PageSketch page, double x, double y, String... rows) {
    int columns = rows[0].split("\\|", -1).length;
    for (int row = 0; row <= rows.length; row++) {
      page.stroke(x, y + 16 * row, x + 100 * columns, y + 16 * row);
    }
    for (int column = 0; column <= columns; column++) {
      page.stroke(x + 100 * column, y, x + 100 * column, y + 16 * rows.length);
    }
    for (int row = 0; row < rows.length; row++) {
      String[] cells = rows[row].split("\\|", -1);
      page.at(y + 16 * row).line(x + 2, 9, cells[0]);
      for (int column = 1; column < cells.length; column++) {
        page.beside(x + 2 + 100 * column, cells[column]);
      }
    }
  }
}
