package io.kaibiao.page.pixels;

import io.kaibiao.page.font.DocumentFonts;
import io.kaibiao.page.font.FontOperator;
import io.kaibiao.page.font.StateOperator;
import io.kaibiao.page.limit.PageWork;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a page within the limits of its content, in fonts that can be loaded, without images that
 * are too large to decode.
 */
abstract class LimitedDrawer extends PageDrawer {

  private final PageWork work;
  private final Predicate<PDImage> fits;

  /**
   * Makes a drawer.
   *
   * @param work counts what a page holds
   * @param fits tells whether an image may be decoded
   */
  LimitedDrawer(PageDrawerParameters parameters, PageWork work, Predicate<PDImage> fits)
      throws IOException {
    super(parameters);
    this.work = work;
    this.fits = fits;
    DocumentFonts fonts = new DocumentFonts();
    addOperator(new FontOperator(this, fonts));
    addOperator(new StateOperator(this, fonts));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work.operator(operator);
    super.processOperator(operator, operands);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (fits.test(image)) {
      super.drawImage(image);
    }
  }

  @Override
  public void increaseLevel() {
    work.enter();
    super.increaseLevel();
  }

  @Override
  public void decreaseLevel() {
    work.leave();
    super.decreaseLevel();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    work.states(getGraphicsStackSize());
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (work.open(form)) {
      super.showForm(form);
      work.close(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (work.open(group)) {
      super.showTransparencyGroup(group);
      work.close(group);
    }
  }

  @Override
  protected void processType3Stream(PDType3CharProc glyph, Matrix matrix) throws IOException {
    if (work.open(glyph)) {
      work.nest();
      work.admit(glyph);
      super.processType3Stream(glyph, matrix);
      work.leave();
      work.close(glyph);
    }
  }
}
