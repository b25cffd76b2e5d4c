package io.kaibiao.page.font;

import io.kaibiao.page.limit.FontClaims;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.jspecify.annotations.Nullable;

/**
 * The operator {@code Tf}, which selects a font (ISO 32000-1, table 105). Where the font can't be
 * loaded, a {@link LostFont} takes its place, so that a damaged font costs its own letters and not
 * the page. PDFBox would end the page, or go on in another font, whose characters are wrong.
 *
 * <p>Belongs to one engine.
 */
public final class FontOperator extends OperatorProcessor {

  /** Codes by whose decoding a font is tried. */
  private static final byte[] SAMPLE = {'A', 'B', 'C', 'D'};

  private final IdentityHashMap<COSDictionary, LostFont> lost = new IdentityHashMap<>();
  private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSDictionary> sound = Collections.newSetFromMap(new IdentityHashMap<>());

  public FontOperator(PDFStreamEngine engine) {
    super(engine);
  }

  @Override
  public String getName() {
    return OperatorName.SET_FONT_AND_SIZE;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.size() < 2) {
      throw new MissingOperandException(operator, operands);
    }
    if (operands.get(0) instanceof COSName name && operands.get(1) instanceof COSNumber size) {
      PDTextState state = getContext().getGraphicsState().getTextState();
      state.setFontSize(size.floatValue());
      state.setFont(font(getContext().getResources(), name));
    }
  }

  /** Returns a font of a stream's resources, or what stands in for it. */
  private PDFont font(@Nullable PDResources resources, COSName name) throws IOException {
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary description = fonts == null ? null : fonts.getCOSDictionary(name);
    if (resources == null || description == null) {
      return LostFont.of(null);
    }
    LostFont known = lost.get(description);
    if (known != null) {
      return known;
    }
    PDFont font = usable(resources, name, description);
    return font == null ? lost(description) : font;
  }

  private @Nullable PDFont usable(PDResources resources, COSName name, COSDictionary description) {
    try {
      if (checked.add(description)) {
        FontClaims.check(description);
      }
      PDFont font = resources.getFont(name);
      if (font instanceof PDType0Font && !sound.contains(font.getCOSObject())) {
        // PDFBox finds some damage only when it divides a string into codes and places them.
        font.getDisplacement(font.readCode(new ByteArrayInputStream(SAMPLE)));
        sound.add(font.getCOSObject());
      }
      return font;
    } catch (IOException | RuntimeException e) {
      // What is wrong with it does not matter: its letters are reported as unreadable.
      return null;
    }
  }

  private LostFont lost(COSDictionary description) throws IOException {
    LostFont font = LostFont.of(description);
    lost.put(description, font);
    return font;
  }
}
