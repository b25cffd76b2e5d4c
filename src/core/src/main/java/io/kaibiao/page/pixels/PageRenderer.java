package io.kaibiao.page.pixels;

import io.kaibiao.page.annotation.AnnotationRole;
import io.kaibiao.page.annotation.ShownAnnotation;
import io.kaibiao.page.font.SubstituteFonts;
import io.kaibiao.page.limit.PageWork;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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
 * characters. Annotations are drawn if a viewer shows them as content; signs such as notes and
 * highlights are left out, and areas marked for redaction are blank.
 *
 * <p>Belongs to one document and one thread.
 */
final class PageRenderer extends PDFRenderer {

  /** Makes the drawer of a page. */
  private interface Drawers {
    PageDrawer of(PageDrawerParameters parameters) throws IOException;
  }

  private final Drawers drawers;

  /**
   * Makes a renderer of whole pages.
   *
   * @param work counts what a page holds
   * @param fits tells whether an image may be decoded; others are left out
   */
  static PageRenderer ofPages(PDDocument document, PageWork work, Predicate<PDImage> fits) {
    return new PageRenderer(document, parameters -> new Drawer(parameters, work, fits));
  }

  private PageRenderer(PDDocument document, Drawers drawers) {
    super(document);
    this.drawers = drawers;
    setAnnotationsFilter(ShownAnnotation::isShown);
  }

  /** Makes a renderer that draws pictures alone, without text, lines and areas. */
  static PageRenderer ofPictures(PDDocument document, PageWork work, Predicate<PDImage> fits) {
    return new PageRenderer(document, parameters -> new PictureDrawer(parameters, work, fits));
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
    PageDrawer drawer = drawers.of(parameters);
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }

  /** Draws pictures alone. Paths still clip them. */
  private static final class PictureDrawer extends LimitedDrawer {
    PictureDrawer(PageDrawerParameters parameters, PageWork work, Predicate<PDImage> fits)
        throws IOException {
      super(parameters, work, fits);
    }

    @Override
    protected void showGlyph(Matrix trm, PDFont font, int code, Vector displacement) {
      // Text is not drawn.
    }

    @Override
    public void strokePath() throws IOException {
      endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
      endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
      // A gradient is no picture.
    }
  }

  /** Draws a whole page. */
  private static final class Drawer extends LimitedDrawer {
    Drawer(PageDrawerParameters parameters, PageWork work, Predicate<PDImage> fits)
        throws IOException {
      super(parameters, work, fits);
    }

    @Override
    protected void showFontGlyph(Matrix trm, PDFont font, int code, Vector displacement)
        throws IOException {
      if (SubstituteFonts.draws(font, code)) {
        super.showFontGlyph(trm, font, code, displacement);
      }
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
      ShownAnnotation shown = ShownAnnotation.of(annotation);
      if (shown.role() == AnnotationRole.REDACTION) {
        blank(shown.areas());
      } else {
        super.showAnnotation(annotation);
      }
    }

    private void blank(List<PDRectangle> areas) {
      Graphics2D graphics = getGraphics();
      graphics.setComposite(AlphaComposite.SrcOver);
      graphics.setClip(null);
      graphics.setPaint(Color.WHITE);
      areas.forEach(area -> graphics.fill(area.toGeneralPath()));
    }
  }
}
