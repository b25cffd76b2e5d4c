package io.kaibiao.page.paint;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.page.path.DisplaySpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Records the letters of a page that are painted inside the clip. Belongs to one page. */
final class LetterInk {

  private final Ink ink;
  private final ClipBoxes clips;
  private final DisplaySpace space;
  private final FontFaces faces;

  private final LastBlank blank = new LastBlank();

  /** The number of the last string whose font was noted. */
  private int noted = -1;

  /** That font. */
  private FontFaces.@Nullable Face notedFace;

  /** The letters of the current text object that become part of the clip when it ends. */
  private final List<ClipBoxes.Part> clipParts = new ArrayList<>();

  /**
   * Makes a recorder of letters.
   *
   * @param ink receives the letters
   */
  LetterInk(Ink ink, ClipBoxes clips, DisplaySpace space, FontFaces faces) {
    this.ink = ink;
    this.clips = clips;
    this.space = space;
    this.faces = faces;
  }

  /** A string that is shown: its number, how it is rendered, and with which paint. */
  record Run(int number, RenderingMode mode, Paint paint) {}

  /**
   * Records a letter.
   *
   * @param trm the matrix that places its glyph on the page
   * @param code its code in the font
   * @param run the text string that shows it
   */
  void add(Matrix trm, PDFont font, int code, Run run) throws IOException {
    if (run.mode() == RenderingMode.NEITHER) {
      return;
    }
    FontFaces.Face face = faces.of(font);
    FontFaces.Shape shape = face.shape(code);
    boolean half = face.mayHoldBytes();
    if (shape.blank() && !(half && code > 0x7F)) {
      blank.painted(trm, space);
      return;
    }
    LetterFrame frame = LetterFrame.of(trm, face, shape, space);
    if (!clips.holdsMiddle(frame.box())) {
      return;
    }
    if (run.number() != noted || face != notedFace) {
      if (face != notedFace) {
        ink.faces.add(face);
      }
      noted = run.number();
      notedFace = face;
      ink.fonts.put(noted, face);
    }
    if (shape.drawing() == Drawing.EMBEDDED && !shape.readable()) {
      (face.isDistrusted() ? ink.deniedFonts : ink.namelessFonts).add(face.name());
    }
    boolean painted = run.mode().isFill() || run.mode().isStroke();
    Ink.Letter letter = letter(face, shape, frame, run);
    if (run.mode().isClip()) {
      clipParts.add(new ClipBoxes.Part(letter, painted ? ink.letters.size() : -1));
    }
    if (painted) {
      if (half) {
        ink.bytes.add(face, code, ink.letters.size(), run.number());
      }
      ink.painted++;
      ink.letters.add(letter);
    }
  }

  private Ink.Letter letter(
      FontFaces.Face face, FontFaces.Shape shape, LetterFrame frame, Run run) {
    return new Ink.Letter(
        shape.text(),
        frame,
        run.number(),
        run.paint(),
        shape.drawing(),
        ink.painted,
        blank.isBefore(frame),
        face.isBold() || (run.mode().isFill() && run.mode().isStroke()));
  }

  /** Narrows the clip to the letters of the text object that ends. */
  void endText() {
    if (!clipParts.isEmpty()) {
      clips.narrowToText(clipParts);
      clipParts.clear();
    }
  }

  /** The blank painted last, if no letter was painted since. Belongs to one page. */
  private static final class LastBlank {

    /** Maximum distance between the origins of a blank and the letter after it, in type sizes. */
    private static final PaintTolerances.Letters LIMITS = PaintTolerances.STANDARD.letters();

    private boolean pending;
    private double x;
    private double y;

    /**
     * Records a blank.
     *
     * @param trm the matrix that places it on the page
     */
    void painted(Matrix trm, DisplaySpace space) {
      pending = true;
      x = space.x(trm.getTranslateX(), trm.getTranslateY());
      y = space.y(trm.getTranslateX(), trm.getTranslateY());
    }

    /** Tells whether the blank was painted right before a letter, and forgets it. */
    boolean isBefore(LetterFrame letter) {
      if (!pending) {
        return false;
      }
      pending = false;
      return Math.abs(letter.originX() - x) <= LIMITS.blankToLetter() * letter.size()
          && Math.abs(letter.originY() - y) <= LIMITS.blankToLetter() * letter.size();
    }
  }
}
