package io.kaibiao.scan.cleaning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.scan.Raster;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColourInkTest {

  private static final double DPI = 150;
  private static final Color RED = new Color(215, 40, 45);

  private final BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen = image.createGraphics();

  @BeforeEach
  void paper() {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 700);
    pen.setStroke(new BasicStroke(4));
  }

  private void grid(Color colour) {
    pen.setColor(colour);
    for (int y = 100; y <= 340; y += 40) {
      pen.drawLine(50, y, 850, y);
    }
    for (int x = 50; x <= 850; x += 200) {
      pen.drawLine(x, 100, x, 340);
    }
  }

  @Test
  void rulingsInAColourStay() {
    for (Color colour : new Color[] {RED, new Color(50, 90, 190), new Color(0, 130, 60)}) {
      grid(colour);
      Raster grey = ColourInk.removed(image, DPI);
      assertTrue(grey.at(300, 180) < 170, () -> "across: " + grey.at(300, 180));
      assertTrue(grey.at(250, 200) < 170, () -> "down: " + grey.at(250, 200));
    }
  }

  @Test
  void aSealBesideThemGoes() {
    grid(RED);
    pen.drawOval(600, 450, 180, 180);
    Raster grey = ColourInk.removed(image, DPI);
    assertTrue(grey.at(690, 450) > 230, () -> "seal: " + grey.at(690, 450));
    assertTrue(grey.at(300, 180) < 170);
  }

  @Test
  void aSealUponThemGoesAndTheyStay() {
    grid(new Color(50, 90, 190));
    pen.setColor(RED);
    pen.drawOval(520, 200, 240, 200);
    Raster grey = ColourInk.removed(image, DPI);
    assertTrue(grey.at(640, 400) > 230, () -> "seal: " + grey.at(640, 400));
    assertTrue(grey.at(620, 260) < 170, () -> "ruling: " + grey.at(620, 260));
  }

  @Test
  void aStampWithAFrameGoes() {
    pen.setColor(RED);
    pen.drawRect(300, 200, 300, 150);
    pen.drawLine(300, 270, 600, 270);
    Raster grey = ColourInk.removed(image, DPI);
    assertTrue(grey.at(450, 200) > 230, () -> "frame: " + grey.at(450, 200));
  }
}
