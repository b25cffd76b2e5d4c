package io.kaibiao.page.pixels;

import io.kaibiao.page.font.FontOperator;
import io.kaibiao.page.font.SubstituteFonts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Renders pages so that the result depends on the document alone. Letters of fonts that are not
 * embedded are drawn in Liberation Sans (see {@link SubstituteFonts}) and omitted if it lacks them,
 * as it lacks all Chinese characters. PDFBox would draw boxes for these, which engines read as
 * characters.
 *
 * <p>Belongs to one document and one thread.
 */
final class PageRenderer extends PDFRenderer {

  PageRenderer(PDDocument document) {
    super(document);
  }

  /**
   * Renders a page in colour.
   *
   * @param number the 1-based page
   * @param dpi resolution in pixels per inch
   */
  BufferedImage render(int number, double dpi) throws IOException {
    return renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    PageDrawer drawer = new Drawer(parameters);
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }

  private static final class Drawer extends PageDrawer {
    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
      addOperator(new FontOperator(this));
    }

    @Override
    protected void showFontGlyph(Matrix trm, PDFont font, int code, Vector displacement)
        throws IOException {
      if (SubstituteFonts.draws(font, code)) {
        super.showFontGlyph(trm, font, code, displacement);
      }
    }
  }
}
