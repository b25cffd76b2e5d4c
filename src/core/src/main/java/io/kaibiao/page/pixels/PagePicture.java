package io.kaibiao.page.pixels;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A page as a person sees it.
 *
 * @param image the pixels
 * @param width width of the page in points, in which the boxes of its cells are measured
 * @param height height of the page in points
 */
public record PagePicture(BufferedImage image, double width, double height) {

  /**
   * Returns the picture of a page that is an image.
   *
   * @param dpi highest resolution in pixels per inch; a coarser image is not enlarged
   */
  public static PagePicture of(PageImage page, double dpi) {
    // Averaged first: scaling alone drops pixels where the image is more than twice as fine.
    PageImage fine = page.onPaper().reduced(dpi);
    int width = Math.max(1, (int) Math.round(page.widthInPoints() * dpi / 72));
    int height = Math.max(1, (int) Math.round(page.heightInPoints() * dpi / 72));
    if (width > fine.image().getWidth() || height > fine.image().getHeight()) {
      width = fine.image().getWidth();
      height = fine.image().getHeight();
    }
    BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = shown.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(fine.image(), 0, 0, width, height, null);
    graphics.dispose();
    return new PagePicture(shown, page.widthInPoints(), page.heightInPoints());
  }
}
