package io.kaibiao.page.limit;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.cancellation.LimitException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the interpretation of a page's content does, and ends it where a limit is passed.
 * Belongs to one document and one thread.
 */
public final class PageWork {

  /** Number of operators between two checkpoints. They take about as long as one operator. */
  private static final int STRIDE = 32;

  /**
   * Most graphics states that are kept at a time. Programs may leave out the end of each; they say
   * that 28 are enough (ISO 32000-1, annex C).
   */
  private static final int MOST_STATES = 100_000;

  private static final String CONTENT = "content";

  private final PageLimits limits;
  private final Checkpoint checkpoint;
  private final Set<COSStream> admitted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int operators;
  private int visits;
  private int depth;
  private int letters;
  private int shapes;
  private boolean loops;

  /**
   * Makes a counter.
   *
   * @param checkpoint passed every few operators
   */
  public PageWork(PageLimits limits, Checkpoint checkpoint) {
    this.limits = limits;
    this.checkpoint = checkpoint;
  }

  /** Returns the checkpoint that is passed, for what is done with the content afterwards. */
  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** Begins a page. */
  public void begin() {
    operators = 0;
    visits = 0;
    depth = 0;
    letters = 0;
    shapes = 0;
    loops = false;
    admitted.clear();
    open.clear();
    checkpoint.beginPage();
    checkpoint.pass();
  }

  /** Counts an operator, and looks at the image that it may have with it. */
  public void operator(Operator operator) {
    COSDictionary image = operator.getImageParameters();
    byte[] data = operator.getImageData();
    if (image != null && data != null) {
      checkpoint.pass();
      InlineImages.require(image, data, limits.contentBytes());
    }
    if (++operators % STRIDE == 0) {
      checkpoint.pass();
      require(operators, limits.operators(), "operators");
    }
  }

  /** Counts a visit of a form, and the forms around it. */
  public void enter() {
    checkpoint.pass();
    require(++visits, limits.visits(), "forms painted");
    nest();
  }

  /** Counts the forms and glyph drawings around the content that begins. */
  public void nest() {
    if (++depth > limits.depth()) {
      throw LimitException.ofPage("has forms nested more than " + limits.depth() + " deep");
    }
  }

  /** Ends a form or a glyph drawing. */
  public void leave() {
    depth--;
  }

  /**
   * Begins a form or a glyph drawing, unless it is begun inside itself: such content has no end,
   * and viewers leave it out there.
   *
   * @return whether it is to be painted; {@link #close} must follow then
   */
  public boolean open(PDContentStream content) {
    COSStream stream = stream(content);
    boolean opened = stream == null || open.add(stream);
    loops |= !opened;
    return opened;
  }

  /** Tells whether something of the page was painted inside itself. */
  public boolean hasLoops() {
    return loops;
  }

  /** Ends what was begun by {@link #open}. */
  public void close(PDContentStream content) {
    COSStream stream = stream(content);
    if (stream != null) {
      open.remove(stream);
    }
  }

  /**
   * Counts the graphics states that are kept.
   *
   * @param states their number
   */
  public void states(int states) {
    require(states, MOST_STATES, "graphics states at a time");
  }

  /** Counts a painted glyph. */
  public void letter() {
    require(++letters, limits.letters(), "letters");
  }

  /**
   * Counts the characters of all letters of the page.
   *
   * @param characters their number
   */
  public void characters(long characters) {
    require(characters, limits.characters(), "characters");
  }

  /** Counts a painted line, area or image. */
  public void shape() {
    require(++shapes, limits.shapes(), "lines, areas and images");
  }

  /** Lets the content of a page pass if it is not too long, before it is decoded as a whole. */
  public void admit(PDPage page) {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    List<COSStream> streams = new ArrayList<>();
    if (contents instanceof COSStream stream) {
      streams.add(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          streams.add(stream);
        }
      }
    }
    StreamSize.require(streams, limits.contentBytes(), CONTENT);
  }

  /**
   * Lets the content of a form, a pattern or a glyph pass if it is not too long, before it is
   * decoded as a whole.
   */
  public void admit(PDContentStream content) {
    COSStream stream = stream(content);
    if (stream != null && admitted.add(stream)) {
      StreamSize.require(List.of(stream), limits.contentBytes(), CONTENT);
    }
  }

  private static @Nullable COSStream stream(PDContentStream content) {
    if (content instanceof PDFormXObject form) {
      return form.getCOSObject();
    }
    if (content instanceof PDType3CharProc glyph) {
      return glyph.getCOSObject();
    }
    boolean tile = content instanceof PDTilingPattern;
    return tile && ((PDTilingPattern) content).getCOSObject() instanceof COSStream stream
        ? stream
        : null;
  }

  private static void require(long count, int most, String what) {
    if (count > most) {
      throw LimitException.ofPage("has more than " + most + " " + what);
    }
  }
}
