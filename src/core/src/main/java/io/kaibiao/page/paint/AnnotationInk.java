package io.kaibiao.page.paint;

import io.kaibiao.page.PageNote;
import io.kaibiao.page.annotation.FormField;
import io.kaibiao.page.annotation.ShownAnnotation;
import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Compositing;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.layer.OptionalContent;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.path.Region;
import io.kaibiao.report.place.Box;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Records what the annotations of a page show, on top of the page's own content. Appearances are
 * painted like the page. A check box becomes one character. The text of a form field without an
 * appearance is set into its rectangle. Belongs to one page.
 */
final class AnnotationInk {

  private static final String TICKED_BOX = "\u2611";
  private static final String OPEN_BOX = "\u2610";
  private static final String TICK = "\u221A";

  private static final String FREE_TEXT = "FreeText";

  /** Printed boxes that a check box is laid over. */
  private static final String PRINTED_BOXES = "\u25A1\u2610\u25CB\u25EF\u53E3\u56D7";

  private static final Paint BLACK = new Paint(ColourRange.BLACK, Compositing.OPAQUE);

  private final Ink ink;
  private final ClipBoxes clips;
  private final DisplaySpace space;

  private final TypedInk typed;

  /** Paints the appearance of an annotation. */
  @FunctionalInterface
  interface Appearances {
    void show(PDAnnotation annotation) throws IOException;
  }

  /**
   * Makes a recorder of annotations.
   *
   * @param ink receives what they show
   */
  AnnotationInk(Ink ink, ClipBoxes clips, DisplaySpace space) {
    this.ink = ink;
    this.clips = clips;
    this.space = space;
    this.typed = new TypedInk(ink, space);
  }

  /** Adds all annotations of the page that a viewer shows. */
  void add(PDPage page, OptionalContent layers, Appearances appearances) throws IOException {
    for (ShownAnnotation shown : ShownAnnotation.on(page, layers::isHidden)) {
      switch (shown.role()) {
        case CONTENT, UNKNOWN -> addContent(shown, appearances);
        case REDACTION -> shown.areas().forEach(area -> cover(box(area)));
        case STRIKE_OUT -> shown.areas().forEach(area -> ink.strikeOuts.add(box(area)));
        case SIGN -> throw new IllegalArgumentException("a sign is no part of the page");
      }
      ink.annotations++;
    }
  }

  private void addContent(ShownAnnotation shown, Appearances appearances) throws IOException {
    FormField field = new FormField(shown.dictionary());
    Box box = box(shown.rectangle());
    if (field.kind() == FormField.Kind.CHECK) {
      addCheckBox(field, box);
    } else if (shown.hasAppearance()) {
      int before = ink.letters.size();
      paint(shown.annotation(), box, appearances);
      if (field.kind() == FormField.Kind.TEXT) {
        compare(field.text(), ink.letters.subList(before, ink.letters.size()), box);
      }
    } else {
      String text = text(shown, field);
      if (!text.isBlank()) {
        typed.text(text, field.typeSize(), box, field.rotation());
        ink.notes.add(new PageNote(PageNote.Kind.WITHOUT_APPEARANCE, text.strip(), box));
      }
    }
  }

  /** Returns a rectangle of user space as a box of the displayed page. */
  private Box box(PDRectangle area) {
    return space.box(
        new Rectangle2D.Double(
            area.getLowerLeftX(), area.getLowerLeftY(), area.getWidth(), area.getHeight()));
  }

  /** Returns the text that an annotation without an appearance shows; empty if it has none. */
  private static String text(ShownAnnotation shown, FormField field) throws IOException {
    if (field.kind() == FormField.Kind.TEXT) {
      return field.text();
    }
    String contents = shown.annotation().getContents();
    return contents != null && FREE_TEXT.equals(shown.annotation().getSubtype()) ? contents : "";
  }

  private void paint(PDAnnotation annotation, Box box, Appearances appearances) {
    // A page's content may leave a clip behind.
    clips.reset();
    ClipBoxes.State whole = clips.state();
    clips.narrow(Region.of(box));
    try {
      appearances.show(annotation);
    } catch (IOException e) {
      ink.notes.add(new PageNote(PageNote.Kind.UNREADABLE, String.valueOf(e.getMessage()), box));
    }
    clips.returnTo(whole);
  }

  /** Covers the area of a redaction that was marked and not applied. */
  private void cover(Box box) {
    ink.fills.add(new Ink.Fill(box, List.of(), BLACK, ink.painted++));
    ink.notes.add(new PageNote(PageNote.Kind.REDACTED, "", box));
  }

  private void addCheckBox(FormField field, Box box) {
    boolean overPrint = ink.letters.removeIf(letter -> isPrintedBox(letter) && isIn(box, letter));
    boolean boxed = overPrint || field.isFramed();
    if (field.isTicked()) {
      typed.mark(boxed ? TICKED_BOX : TICK, box, field.rotation());
    } else if (boxed) {
      typed.mark(OPEN_BOX, box, field.rotation());
    }
  }

  private static boolean isPrintedBox(Ink.Letter letter) {
    return letter.text().length() == 1 && PRINTED_BOXES.contains(letter.text());
  }

  private static boolean isIn(Box box, Ink.Letter letter) {
    return box.contains(
        (letter.box().x0() + letter.box().x1()) / 2, (letter.box().y0() + letter.box().y1()) / 2);
  }

  /** Notes a value with other digits than the letters that the field's appearance shows. */
  private void compare(String value, List<Ink.Letter> painted, Box box) {
    String seen = painted.stream().map(Ink.Letter::text).collect(Collectors.joining());
    if (!digits(value).isEmpty() && !digits(value).equals(digits(seen))) {
      ink.notes.add(new PageNote(PageNote.Kind.OTHER_VALUE, value.strip(), box));
    }
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
