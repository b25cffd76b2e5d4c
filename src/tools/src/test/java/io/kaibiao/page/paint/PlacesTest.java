package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Page;
import io.kaibiao.report.place.Box;
import io.kaibiao.samples.maker.TinyPdf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** /Rotate, crop boxes and sideways text: everything stands where a reader sees it. */
class PlacesTest {

  private static final String MARKS =
      text(50, 200, "预算") + "\n0.5 w 50 190 m 150 190 l S 60 100 m 60 180 l S";

  /** The same sheet, set so that it looks the same under each rotation of the page. */
  @ParameterizedTest
  @CsvSource({
    "0, 400, 300, 1 0 0 1 0 0",
    "90, 300, 400, 0 1 -1 0 300 0",
    "180, 400, 300, -1 0 0 -1 400 300",
    "270, 300, 400, 0 -1 1 0 0 400",
    "-90, 300, 400, 0 -1 1 0 0 400",
    "450, 300, 400, 0 1 -1 0 300 0"
  })
  void rotationOfThePageIsUndone(int degrees, double width, double height, String matrix)
      throws InputException {
    for (double shift : new double[] {0, -30}) {
      TinyPdf pdf =
          new TinyPdf()
              .page("q 1 0 0 1 " + shift + " " + (2 * shift) + " cm", matrix + " cm", MARKS, "Q")
              .mediaBox(shift - 10, 2 * shift - 20, width + 50, height + 60)
              .cropBox(shift, 2 * shift, width, height)
              .rotate(degrees);
      Page page = Shown.pages(pdf).get(0);
      assertEquals(new Frame(Turn.NONE, 400, 300), page.frame());
      assertEquals(
          List.of("预 50.0 91.2 60.0 101.2 100.0 10.0", "算 60.0 91.2 70.0 101.2 100.0 10.0"),
          Shown.glyphs(page));
      assertEquals(List.of("h 110.0 50.0 150.0", "v 60.0 120.0 200.0"), Shown.rulings(page));
    }
  }

  /** The sheet without that care: as shown it lies on its side, and is turned to be read. */
  @ParameterizedTest
  @CsvSource({"90, CLOCKWISE, 300, 400", "180, HALF, 400, 300", "270, COUNTERCLOCKWISE, 300, 400"})
  void sidewaysPageIsTurnedToBeRead(int degrees, Turn turn, double width, double height)
      throws InputException {
    Page page = Shown.pages(new TinyPdf().page(MARKS).rotate(degrees)).get(0);
    assertEquals(new Frame(turn, width, height), page.frame());
    assertEquals(List.of(400.0, 300.0), List.of(page.width(), page.height()));
    assertEquals(
        List.of("预 50.0 91.2 60.0 101.2 100.0 10.0", "算 60.0 91.2 70.0 101.2 100.0 10.0"),
        Shown.glyphs(page));
    assertEquals(List.of("h 110.0 50.0 150.0", "v 60.0 120.0 200.0"), Shown.rulings(page));
  }

  @Test
  void boxOfASidewaysPageIsGivenAsShown() throws InputException {
    Page page = Shown.pages(new TinyPdf().page(MARKS).rotate(90)).get(0);
    // 10 points below the left edge of the sheet, which is the top as shown.
    assertEquals(new Box(200, 50, 210, 60), page.frame().toShown(new Box(50, 90, 60, 100)));
  }

  @Test
  void whatStandsOutsideTheCropBoxIsNotSeen() throws InputException {
    TinyPdf pdf =
        new TinyPdf()
            .page(text(50, 200, "里"), text(5, 200, "外"), "0.5 w 0 190 m 150 190 l S")
            .cropBox(20, 20, 200, 250);
    Page page = Shown.pages(pdf).get(0);
    assertEquals("里", Shown.text(page));
    assertEquals(List.of("h 80.0 0.0 130.0"), Shown.rulings(page));
  }

  @Test
  void imageIsWhereItIsShown() throws InputException {
    TinyPdf pdf = new TinyPdf().page("q 100 0 0 50 20 30 cm /Dot Do Q", text(10, 10, "图"));
    assertEquals(List.of(new Box(20, 220, 120, 270)), Shown.pages(pdf).get(0).images());
  }
}
