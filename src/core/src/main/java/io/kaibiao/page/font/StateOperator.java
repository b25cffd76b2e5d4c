package io.kaibiao.page.font;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * The operator {@code gs}, which may select a font too (ISO 32000-2, table 57). The font is held to
 * what fonts can have before it is loaded, as by {@link FontOperator}.
 *
 * <p>Belongs to one engine.
 */
public final class StateOperator extends SetGraphicsStateParameters {

  private final DocumentFonts fonts;

  /** Makes the operator of an engine that reads a document with these fonts. */
  public StateOperator(PDFStreamEngine engine, DocumentFonts fonts) {
    super(engine);
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    COSArray font = operands.isEmpty() ? null : font(operands.get(0));
    if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary description) {
      fonts.check(description);
    }
    super.process(operator, operands);
  }

  /** Returns the font and size of a named set of parameters, if it has them. */
  private @Nullable COSArray font(COSBase name) {
    PDResources resources = getContext().getResources();
    if (resources == null || !(name instanceof COSName key)) {
      return null;
    }
    COSDictionary states = resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
    COSDictionary state = states == null ? null : states.getCOSDictionary(key);
    return state == null ? null : state.getCOSArray(COSName.FONT);
  }
}
