package io.kaibiao.page.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SheetScaleTest {

  /** An A4 sheet of 100 pixels per inch with letters of 10.5 points. */
  private static BufferedImage sheet() {
    BufferedImage image = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 827, 1169);
    pen.setColor(Color.BLACK);
    for (int i = 0; i < 60; i++) {
      pen.drawRect(60 + i % 20 * 30, 100 + i / 20 * 30, 12, 12);
    }
    pen.dispose();
    return image;
  }

  @Test
  void aPageOfASheetsSizeIsRight() {
    assertEquals(100, SheetScale.dpi(new PageImage(sheet(), 100)));
    assertEquals(60, SheetScale.dpi(new PageImage(sheet(), 60)), "large print");
  }

  @Test
  void aPageInOtherUnitsIsReadByItsType() {
    assertEquals(100, SheetScale.dpi(new PageImage(sheet(), 100 * 72 / 25.4)), 1);
    assertEquals(100, SheetScale.dpi(new PageImage(sheet(), 36)), 1);
  }

  @Test
  void aSmallCutOutOfTheRightResolutionStays() {
    BufferedImage part = sheet().getSubimage(40, 80, 400, 120);
    assertEquals(100, SheetScale.dpi(new PageImage(part, 100)));
  }
}
