package io.kaibiao.scan.cleaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.DrawnPage;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.text.StripCutter;
import io.kaibiao.scan.text.TextLines;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCleanerTest {

  static Stream<Named<DrawnPage>> conditions() {
    return Stream.of(
        Named.of("as drawn", DrawnPage.table()),
        Named.of("leaning left", DrawnPage.table().leaning(-1.8)),
        Named.of("leaning right", DrawnPage.table().leaning(0.7)),
        Named.of("salt and pepper", DrawnPage.table().leaning(0.5).peppered(0.015)),
        Named.of("faded", DrawnPage.table().leaning(0.5).levels(v -> 245 - (255 - v) * 2 / 5)),
        Named.of("bilevel", DrawnPage.table().leaning(0.8).levels(v -> v < 150 ? 0 : 255)),
        Named.of("red seal", DrawnPage.table().sealed(new Color(215, 40, 45)).leaning(0.4)),
        Named.of("blue seal", DrawnPage.table().sealed(new Color(50, 60, 210)).leaning(0.4)),
        Named.of("watermark", DrawnPage.table().watermarked().leaning(-0.6)),
        Named.of("broken", DrawnPage.table().broken().leaning(0.3)),
        Named.of("shadow", DrawnPage.table().shaded().leaning(0.3)),
        Named.of("folds", DrawnPage.table().folded()),
        Named.of("creases along rulings", DrawnPage.table().creased()),
        Named.of("creases side by side", DrawnPage.table().creasedTwice()),
        Named.of("a crease in pieces", DrawnPage.table().halfCreased()),
        Named.of("creases of an aslant sheet", DrawnPage.table().creased().leaning(0.8)),
        Named.of(
            "faded under a watermark",
            DrawnPage.table().levels(v -> 245 - (255 - v) * 2 / 5).watermarked().leaning(0.3)),
        Named.of("wavy", DrawnPage.table().wavy()));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void theSameGridComesBackWithOneStripInEachCellThatIsNotBlank(DrawnPage drawn) {
    CleanPage page = PageCleaner.clean(drawn.image(), DrawnPage.DPI);
    assertGrid(page);
    Raster erased = PageCleaner.eraseLines(page.raster(), page.lines(), page.dpi());
    StripCutter cutter = new StripCutter(erased, page.dpi());
    List<Double> xs = distinct(DrawnPage.positions(page.lines(), Direction.VERTICAL));
    List<Double> ys = distinct(DrawnPage.positions(page.lines(), Direction.HORIZONTAL));
    for (int row = 0; row + 1 < ys.size(); row++) {
      for (int column = 0; column + 1 < xs.size(); column++) {
        PixelBox cell =
            new PixelBox(
                xs.get(column).intValue(),
                ys.get(row).intValue(),
                xs.get(column + 1).intValue(),
                ys.get(row + 1).intValue());
        List<PixelBox> strips = cutter.cut(cell);
        assertEquals(
            DrawnPage.filled(row, column) ? 1 : 0,
            strips.size(),
            () -> "strips in " + cell + ": " + strips);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aPageIsTurnedUpright(int quarters) {
    CleanPage page =
        PageCleaner.clean(DrawnPage.table().leaning(0.5).turned(quarters).image(), DrawnPage.DPI);
    assertEquals((4 - quarters) % 4, page.map().turns());
    assertGrid(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theMapLeadsBackToTheImage(int quarters) {
    DrawnPage drawn = DrawnPage.table();
    CleanPage page = PageCleaner.clean(drawn.leaning(0.9).turned(quarters).image(), DrawnPage.DPI);
    BufferedImage image = drawn.image();
    PixelLine top = page.lines().get(0);
    int dark = 0;
    for (int i = 20; i < 580; i += 10) {
      double[] point = page.map().toImage(top.start() + i, top.position());
      int rgb = image.getRGB((int) point[0], (int) point[1]);
      dark += (rgb & 0xFF) < 190 ? 1 : 0;
    }
    assertTrue(dark >= 52, () -> "the line is not where the map says");
  }

  @Test
  void turningAPageRoundTurnsItsLinesAndItsMap() {
    CleanPage page = PageCleaner.clean(DrawnPage.table().leaning(0.9).image(), DrawnPage.DPI);
    for (int turns = 1; turns < 4; turns++) {
      CleanPage turned = PageCleaner.rotated(page, turns);
      assertEquals(page.lines().size(), turned.lines().size());
      for (PixelLine line : turned.lines()) {
        double middle = (line.start() + line.end()) / 2;
        boolean across = line.direction() == Direction.HORIZONTAL;
        int x = (int) (across ? middle : line.position());
        int y = (int) (across ? line.position() : middle);
        assertTrue(turned.raster().at(x, y) < 200, () -> "no ink on " + line);
      }
      CleanPage back = PageCleaner.rotated(turned, 4 - turns);
      assertArrayEquals(page.raster().pixels(), back.raster().pixels());
      assertArrayEquals(page.map().toImage(123, 456), back.map().toImage(123, 456), 0.05);
      double[] image = page.map().toImage(123, 456);
      double x =
          turns == 1
              ? page.raster().height() - 456
              : turns == 2 ? page.raster().width() - 123 : 456;
      double y =
          turns == 1
              ? 123
              : turns == 2 ? page.raster().height() - 456 : page.raster().width() - 123;
      assertArrayEquals(image, turned.map().toImage(x, y), 0.05);
    }
  }

  @Test
  void aSealLeavesLittleAndTextUnderItStays() {
    CleanPage plain = PageCleaner.clean(DrawnPage.table().image(), DrawnPage.DPI);
    CleanPage sealed =
        PageCleaner.clean(DrawnPage.table().sealed(new Color(215, 40, 45)).image(), DrawnPage.DPI);
    long lost = 0;
    long added = 0;
    long ink = 0;
    for (int i = 0; i < plain.raster().pixels().length; i++) {
      int a = plain.raster().pixels()[i] & 0xFF;
      int b = sealed.raster().pixels()[i] & 0xFF;
      ink += a < 128 ? 1 : 0;
      lost += a < 100 && b > 180 ? 1 : 0;
      added += a > 250 && b < 200 ? 1 : 0;
    }
    assertTrue(lost * 1000 < ink, "text was lost: " + lost + " of " + ink);
    assertTrue(added * 1000 < ink, "the seal is still there: " + added);
  }

  @Test
  void greyImagesKeepTheirGreyValues() {
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 300; x++) {
        image.getRaster().setSample(x, y, 0, x % 256);
      }
    }
    Raster whole = Tones.greyValues(image);
    Raster part = Tones.greyValues(image.getSubimage(10, 5, 100, 50));
    assertEquals(77, whole.at(77, 3));
    assertEquals(87, part.at(77, 3));
  }

  @Test
  void bilevelImagesAreReadWhereverTheyBegin() {
    BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_BYTE_BINARY);
    image.setRGB(13, 7, 0xFFFFFFFF);
    assertEquals(255, Tones.greyValues(image).at(13, 7));
    assertEquals(0, Tones.greyValues(image).at(12, 7));
    assertEquals(255, Tones.greyValues(image.getSubimage(3, 2, 40, 20)).at(10, 5));
  }

  @Test
  void aBlankPageHasNothing() {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 400, 300);
    pen.dispose();
    CleanPage page = PageCleaner.clean(image, 200);
    assertEquals(List.of(), page.lines());
    assertEquals(0, page.angle());
    assertEquals(List.of(), TextLines.find(page.raster(), List.of(), 200));
  }

  @Test
  void tinyImagesDoNoHarm() {
    for (int size = 1; size < 40; size += 7) {
      CleanPage page =
          PageCleaner.clean(new BufferedImage(size, 41 - size, BufferedImage.TYPE_INT_RGB), 300);
      assertTrue(page.raster().width() > 0);
    }
  }

  @Test
  void textOutsideTheTableIsFoundInSegments() {
    CleanPage page = PageCleaner.clean(DrawnPage.table().leaning(0.4).image(), DrawnPage.DPI);
    Raster erased = PageCleaner.eraseLines(page.raster(), page.lines(), page.dpi());
    PixelLine top = page.lines().get(0);
    PixelBox table =
        new PixelBox(
            (int) top.start(), (int) top.position(), (int) top.end(), (int) (top.position() + 670));
    List<PixelBox> lines = TextLines.find(erased, List.of(table), page.dpi());
    assertEquals(3, lines.size(), lines::toString);
  }

  /** The grid's rulings are there and no others, a page's shift aside. */
  private static void assertGrid(CleanPage page) {
    assertPositions(DrawnPage.XS, DrawnPage.positions(page.lines(), Direction.VERTICAL));
    assertPositions(DrawnPage.YS, DrawnPage.positions(page.lines(), Direction.HORIZONTAL));
  }

  private static void assertPositions(List<Integer> expected, List<Double> pieces) {
    List<Double> found = distinct(pieces);
    assertEquals(expected.size(), found.size(), () -> expected + " but " + found);
    double shift = 0;
    for (int i = 0; i < found.size(); i++) {
      shift += (found.get(i) - expected.get(i)) / found.size();
    }
    for (int i = 0; i < found.size(); i++) {
      assertEquals(expected.get(i) + shift, found.get(i), 1.5, () -> expected + " but " + found);
    }
  }

  /** Positions without those of further pieces of the same line. */
  private static List<Double> distinct(List<Double> sorted) {
    return Stream.iterate(0, i -> i < sorted.size(), i -> i + 1)
        .filter(i -> i == 0 || sorted.get(i) - sorted.get(i - 1) > 4)
        .map(sorted::get)
        .toList();
  }
}
