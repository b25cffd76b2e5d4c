package io.kaibiao.page.paint;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.Script;
import io.kaibiao.page.font.FontFaces;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Records the letters of a page that are painted inside the clip. Belongs to one page. */
final class LetterInk {

  private final Ink ink;
  private final ClipBoxes clips;
  private final DisplaySpace space;
  private final FontFaces faces;
  private final Paint paint;
  private final LastBlank blank = new LastBlank();

  /**
   * Makes a recorder of letters.
   *
   * @param ink receives the letters
   */
  LetterInk(Ink ink, ClipBoxes clips, DisplaySpace space, FontFaces faces, Paint paint) {
    this.ink = ink;
    this.clips = clips;
    this.space = space;
    this.faces = faces;
    this.paint = paint;
  }

  /**
   * Records a letter.
   *
   * @param trm the matrix that places its glyph on the page
   * @param code its code in the font
   * @param run the number of the text string that shows it
   */
  void add(Matrix trm, PDFont font, int code, int run, PDGraphicsState state) throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return;
    }
    FontFaces.Face face = faces.of(font);
    FontFaces.Shape shape = face.shape(code);
    boolean half = face.mayHoldBytes();
    if (shape.text().isBlank() && !(half && code > 0x7F)) {
      blank.painted(trm, space);
      return;
    }
    LetterFrame frame = LetterFrame.of(trm, face, shape, space);
    if (!clips.holdsMiddle(frame.box())) {
      return;
    }
    ink.fonts.put(run, face);
    if (shape.drawing() == Drawing.EMBEDDED && !Script.isReadable(shape.text())) {
      (face.isDistrusted() ? ink.deniedFonts : ink.namelessFonts).add(face.name());
    }
    if (half) {
      ink.bytes.add(face, code, ink.letters.size(), run);
    }
    Paint.Tone tone = mode == RenderingMode.STROKE ? paint.ofStroke(state) : paint.ofFill(state);
    ink.letters.add(
        new Ink.Letter(
            shape.text(),
            frame.box(),
            frame.originX(),
            frame.originY(),
            frame.size(),
            run,
            frame.turn(),
            tone.luma(),
            tone.neutral(),
            shape.drawing(),
            ink.painted++,
            blank.isBefore(frame)));
  }
}
