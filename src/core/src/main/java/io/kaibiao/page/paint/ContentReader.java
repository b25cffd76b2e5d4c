package io.kaibiao.page.paint;

import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Colours;
import io.kaibiao.page.colour.Groups;
import io.kaibiao.page.colour.Paint;
import io.kaibiao.page.content.PageContent;
import io.kaibiao.page.font.FontOperator;
import io.kaibiao.page.font.StateOperator;
import io.kaibiao.page.font.TextGuard;
import io.kaibiao.page.layer.HiddenContent;
import io.kaibiao.page.path.DisplaySpace;
import io.kaibiao.page.path.DottedLines;
import io.kaibiao.page.path.FilledArea;
import io.kaibiao.page.path.PathInk;
import io.kaibiao.page.path.Region;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Interprets a page's content stream and records what it paints: letters, rulings, areas, images,
 * each with its paint. Nothing is rendered, no image is decoded, no glyph outline is loaded.
 *
 * <p>Clips are reduced to boxes: the clip of a table cell is a box, and PDFBox's exact areas cost
 * more than all other work.
 */
final class ContentReader extends PathEngine {

  private final PaintTools tools;
  private final DisplaySpace space;
  private final Ink ink;
  private final ClipBoxes clips;
  private final HiddenContent hidden;
  private final Groups groups = new Groups();
  private final Colours colours;
  private final Brush brush;
  private final LetterInk letters;
  private final SeenShapes shapes;
  private final PictureInk pictures;
  private final ShadingInk shadings;
  private final PageContent content;
  private int runs;
  private LetterInk.@Nullable Run run;

  private ContentReader(
      PDPage page, DisplaySpace space, ClipBoxes clips, PaintTools tools, Ink ink) {
    super(page, space, clips, tools.work());
    this.tools = tools;
    this.space = space;
    this.ink = ink;
    this.clips = clips;
    this.hidden = new HiddenContent(tools.layers());
    this.colours = new Colours(tools.patterns());
    this.brush = new Brush(colours, groups, tools.masks());
    this.letters = new LetterInk(ink, clips, space, tools.faces());
    this.shapes = new SeenShapes(ink, clips, space.height());
    this.pictures = new PictureInk(ink, clips, space, shapes, tools.backdrops());
    this.shadings = new ShadingInk(ink, clips, space, shapes, brush);
    this.content = new PageContent(this, this::processOperator, tools.names());
    addOperator(content);
    addOperator(new FontOperator(this, tools.fonts()));
    addOperator(new StateOperator(this, tools.fonts()));
  }

  private static ContentReader of(PDPage page, DisplaySpace space, PaintTools tools) {
    ClipBoxes clips = new ClipBoxes(new Box(0, 0, space.width(), space.height()));
    return new ContentReader(page, space, clips, tools, new Ink());
  }

  /** Interprets a page. */
  static Ink read(PDPage page, DisplaySpace space, PaintTools tools) throws IOException {
    ContentReader reader = of(page, space, tools);
    HiddenContent.State unmarked = reader.hidden.state();
    reader.processPage(reader.content.of(page));
    reader.hidden.returnTo(unmarked);
    new AnnotationInk(reader.ink, reader.clips, space)
        .add(page, tools.layers(), reader::showAnnotation);
    return reader.finished();
  }

  /**
   * Interprets a content stream of its own, such as a tile.
   *
   * @param box the part of it that is wanted, in its own space
   */
  static InkSampler.Sample sample(PDContentStream content, PDRectangle box, PaintTools tools)
      throws IOException {
    tools.work().admit(content);
    PDPage page = new PDPage(box);
    double side = InkSampler.Sample.SIDE;
    ContentReader reader = of(page, new DisplaySpace(0, 0, side, side, 0, 1), tools);
    reader.processChildStream(new InkSampler.Scaled(content, box), page);
    return new InkSampler.Sample(reader.finished(), reader.colours.all());
  }

  private Ink finished() {
    ink.rulings.addAll(DottedLines.of(ink.dots));
    return ink;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.save();
    tools.work().states(getGraphicsStackSize());
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clips.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (isHidden(form) || !tools.work().open(form)) {
      return;
    }
    tools.work().admit(form);
    ClipBoxes.State outer = clips.state();
    HiddenContent.State marked = hidden.state();
    clipTo(form);
    super.showForm(form);
    tools.work().close(form);
    // A form with unbalanced states must not affect the clip outside it.
    clips.returnTo(outer);
    hidden.returnTo(marked);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (isHidden(group) || !tools.work().open(group)) {
      return;
    }
    tools.work().admit(group);
    ClipBoxes.State outer = clips.state();
    HiddenContent.State marked = hidden.state();
    clipTo(group);
    groups.begin(ink.painted, brush.effectOfFill(getGraphicsState()), group.getGroup());
    super.showTransparencyGroup(group);
    tools.work().close(group);
    groups.end();
    clips.returnTo(outer);
    hidden.returnTo(marked);
  }

  private boolean isHidden(PDFormXObject form) {
    return hidden.isOpen() || tools.layers().hides(form.getCOSObject());
  }

  /** Narrows the clip to the box of a form. */
  private void clipTo(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    if (box != null) {
      Matrix matrix =
          form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
      clips.narrow(Region.of(space.box(box.transform(matrix).getBounds2D())));
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    hidden.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    hidden.end();
  }

  // ---- paths ----------------------------------------------------------------------------------

  @Override
  void stroke(PathInk path) throws IOException {
    if (hidden.isOpen()) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    Paint paint = brush.ofStroke(state);
    if (clips.reveal(path.bounds(), paint, ink)) {
      return;
    }
    tools.work().shape();
    int now = ink.painted++;
    double width = transformWidth(state.getLineWidth()) * space.scale();
    ink.unseen++;
    path.stroke(
        width,
        r -> shapes.addRuling(r, paint),
        line -> shapes.addArea(FilledArea.of(line), paint, now));
    path.slants(width, slant -> shapes.addSlant(slant, paint));
  }

  @Override
  void fill(PathInk path, boolean evenOdd) throws IOException {
    if (hidden.isOpen()) {
      return;
    }
    Paint paint = brush.ofFill(getGraphicsState());
    if (clips.reveal(path.bounds(), paint, ink)) {
      return;
    }
    tools.work().shape();
    int now = ink.painted++;
    ink.curves += path.curvedParts();
    ink.unseen += path.curvedParts();
    path.fill(
        evenOdd,
        r -> shapes.addRuling(r, paint),
        area -> shapes.addArea(area, paint, now),
        box -> shapes.addOutline(box, paint));
  }

  @Override
  public void shadingFill(COSName shadingName) throws IOException {
    if (hidden.isOpen()) {
      return;
    }
    shadings.add(getResources().getShading(shadingName), getGraphicsState());
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (hidden.isOpen()
        || (image instanceof PDImageXObject object
            && tools.layers().hides(object.getCOSObject()))) {
      return;
    }
    tools.work().shape();
    PDGraphicsState state = getGraphicsState();
    PDColor color = image.isStencil() ? state.getNonStrokingColor() : null;
    ColourRange tone = color == null ? ColourRange.UNKNOWN : colours.tone(color);
    pictures.add(image, state.getCurrentTransformationMatrix(), brush.of(tone, state));
  }

  // ---- text -----------------------------------------------------------------------------------

  @Override
  public void endText() {
    letters.endText();
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    beginRun();
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    beginRun();
    super.showTextStrings(array);
  }

  private void beginRun() throws IOException {
    runs++;
    PDGraphicsState state = getGraphicsState();
    run =
        hidden.isOpen()
            ? null
            : new LetterInk.Run(runs, state.getTextState().getRenderingMode(), brush.ofText(state));
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    TextGuard.show(
        state.getTextState(),
        string,
        bytes -> tools.strings().show(state, bytes, this::showGlyph, super::showText));
  }

  @Override
  protected void showGlyph(Matrix trm, PDFont font, int code, Vector displacement)
      throws IOException {
    // The drawing of a glyph is not needed, because its box and its text come from the font.
    tools.work().letter();
    if (run != null) {
      letters.add(trm, font, code, run);
    }
  }
}
