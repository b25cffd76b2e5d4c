package io.kaibiao.page.trust;

import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.font.FontFaces.Face;
import io.kaibiao.page.paint.Painted;
import io.kaibiao.page.paint.PaintedPages;
import io.kaibiao.page.pixels.PageImage;
import io.kaibiao.page.pixels.PageImages;
import io.kaibiao.page.pixels.PixelPages;
import io.kaibiao.page.script.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides, font by font, whether a document's text layer matches its rendered pages. An engine that
 * reads pixels is asked only about a font whose texts are not known as language or whose digits
 * look like others, and only about letters whose outlines are in the document. The substitute for a
 * font that is not embedded proves nothing.
 *
 * <p>Belongs to one document and one thread.
 */
public final class LayerDoubts {

  private static final TrustTolerances.Survey LIMITS = TrustTolerances.STANDARD.survey();

  private final PaintedPages pages;
  private final PageImages images;
  private final PixelPages pixels;
  private final Words words;
  private final FontWords fontWords;
  private boolean surveyed;
  private boolean textContradicted;
  private boolean figuresContradicted;

  public LayerDoubts(PaintedPages pages, PageImages images, PixelPages pixels, Words words) {
    this.pages = pages;
    this.images = images;
    this.pixels = pixels;
    this.words = words;
    this.fontWords = new FontWords(words);
  }

  /**
   * Decides about the fonts of the first table that can be judged, so that pages before it are read
   * correctly too. If a table has a known word, nothing is decided. Done once.
   */
  public void survey() {
    if (surveyed) {
      return;
    }
    surveyed = true;
    Painted suspect = firstSuspect();
    try {
      if (suspect != null && isAnyDenied(suspect)) {
        pages.forget();
      }
    } catch (ConversionCancelledException e) {
      throw e;
    } catch (IOException
        | InputException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      // The failure is reported when that page is converted; it is no failure of the first page.
      pages.forget();
    }
  }

  /**
   * Returns the first page with a suspect table, or null. A known word on any page clears the whole
   * document. A table of contents has no known words and proves nothing.
   */
  private @Nullable Painted firstSuspect() {
    Painted suspect = null;
    for (int number = 1; number <= Math.min(pages.count(), LIMITS.pages()); number++) {
      Painted painted;
      try {
        painted = pages.look(number);
      } catch (ConversionCancelledException e) {
        throw e;
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // The failure is reported when that page is converted.
        continue;
      }
      TextSample.Verdict verdict = TextSample.judge(painted.page(), words);
      Map<Face, List<Segment>> unknown = fontWords.unknown(painted.page(), painted.ink().fonts());
      if (verdict == TextSample.Verdict.HEALTHY) {
        return null;
      }
      if (verdict == TextSample.Verdict.SUSPECT && !unknown.isEmpty() && suspect == null) {
        suspect = painted;
      }
    }
    return suspect;
  }

  /**
   * Decides about the fonts of a page.
   *
   * @return the page, processed again without the characters of rejected fonts
   */
  public Painted decided(Painted painted) throws IOException, InputException {
    Painted worded = isAnyDenied(painted) ? repainted(painted) : painted;
    return figuresDecided(worded);
  }

  /**
   * Rejects fonts of a page whose texts differ from the pixels, and returns whether there are any.
   */
  private boolean isAnyDenied(Painted painted) throws IOException, InputException {
    Map<Integer, Face> fonts = painted.ink().fonts();
    boolean denied = false;
    Map<Face, List<Segment>> unknown = fontWords.unknown(painted.page(), fonts);
    if (textContradicted) {
      // After one font was contradicted, fonts with few texts are checked as well.
      unknown = fontWords.unproven(painted.page(), fonts);
    }
    if (unknown.isEmpty()) {
      return false;
    }
    PageImage image = images.asRead(painted);
    for (Map.Entry<Face, List<Segment>> font : unknown.entrySet()) {
      if (TextSample.isContradicted(font.getValue(), image, pixels)) {
        font.getKey().deny();
        denied = true;
      } else {
        fontWords.believe(font.getKey());
      }
    }
    textContradicted |= denied;
    return denied;
  }

  private Painted repainted(Painted painted) throws IOException {
    pages.forget();
    return pages.take(painted.page().number());
  }

  /** Decides about fonts whose digits look wrong, by reading some of their numbers. */
  private Painted figuresDecided(Painted painted) throws IOException, InputException {
    OddFigures.note(
        painted.page(),
        painted.ink().fonts(),
        figuresContradicted ? OddFigures::isOddNumber : OddFigures::isOddFigure);
    Set<Face> faces = new HashSet<>(painted.ink().faces());
    faces.removeIf(face -> !face.isInDoubt());
    if (faces.isEmpty()) {
      return painted;
    }
    Map<Integer, Face> doubtful = new HashMap<>(painted.ink().fonts());
    doubtful.values().retainAll(faces);
    Map<Face, Boolean> verdicts =
        FigureSample.isTelling(painted.page(), doubtful)
            ? FigureSample.verdicts(painted.page(), doubtful, images.asRead(painted), pixels)
            : Map.of();
    verdicts.forEach(
        (face, believed) -> {
          if (believed) {
            face.believe();
          } else {
            face.distrust();
          }
        });
    figuresContradicted |= verdicts.containsValue(false);
    boolean distrusted = verdicts.containsValue(false);
    if (figuresContradicted) {
      // None of their numbers can be read here, and their outlines contradict their text layer.
      for (Face face : doubtful.values()) {
        if (face.isInDoubt()) {
          face.distrust();
          distrusted = true;
        }
      }
    }
    return distrusted ? repainted(painted) : painted;
  }
}
