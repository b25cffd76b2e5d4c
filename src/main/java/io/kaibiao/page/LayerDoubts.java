package io.kaibiao.page;

import io.kaibiao.page.FontFaces.Face;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.report.InputException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a document's text layer, and each of its fonts, say what the pages show. A
 * reader is asked only where something speaks against them.
 *
 * <p>Belongs to one document and one thread.
 */
final class LayerDoubts {

  /** A table that can tell stands on one of the first pages, behind cover and contents. */
  private static final int LOOK_AHEAD = 24;

  private final PaintedPages pages;
  private final PixelPages pixels;
  private final Words words;
  private final FontWords fontWords;
  private @Nullable Boolean contradicted;
  private boolean lying;
  private boolean figuresLie;

  LayerDoubts(PaintedPages pages, PixelPages pixels, Words words) {
    this.pages = pages;
    this.pixels = pixels;
    this.words = words;
    this.fontWords = new FontWords(words);
  }

  /**
   * Tells whether the document's text layer says something else than its pages show: asked once, of
   * the first page with a table that can tell.
   */
  boolean isContradicted() throws IOException, InputException {
    Boolean known = contradicted;
    if (known == null) {
      known = judge();
      contradicted = known;
    }
    return known;
  }

  /** A page with a known word speaks for all; a table of contents has none, and is no proof. */
  private boolean judge() throws IOException, InputException {
    Painted suspect = null;
    for (int number = 1; number <= Math.min(pages.count(), LOOK_AHEAD); number++) {
      Painted painted;
      try {
        painted = pages.look(number);
      } catch (IOException | RuntimeException e) {
        // Said when that page is asked for.
        continue;
      }
      TextSample.Verdict verdict = TextSample.judge(painted.page(), words);
      fontWords.unknown(painted.page(), painted.ink().fonts);
      if (verdict == TextSample.Verdict.HEALTHY) {
        return false;
      }
      if (verdict == TextSample.Verdict.SUSPECT && suspect == null) {
        suspect = painted;
      }
    }
    return suspect != null
        && TextSample.isContradicted(
            TextSample.telling(suspect.page()), pages.imageAsRead(suspect), pixels);
  }

  /**
   * Decides about the fonts of a page.
   *
   * @return the page, painted anew without the characters of those that are not believed
   */
  Painted decided(Painted painted) throws IOException, InputException {
    return figuresDecided(wordsDecided(painted));
  }

  /** Denies fonts without a known word whose texts read otherwise. */
  private Painted wordsDecided(Painted painted) throws IOException, InputException {
    Map<Integer, Face> fonts = painted.ink().fonts;
    Map<Face, List<Segment>> unknown = fontWords.unknown(painted.page(), fonts);
    if (!unknown.isEmpty()) {
      PageImage image = pages.imageAsRead(painted);
      for (Map.Entry<Face, List<Segment>> font : unknown.entrySet()) {
        if (TextSample.isContradicted(font.getValue(), image, pixels)) {
          lying = true;
        } else {
          fontWords.believe(font.getKey());
        }
      }
    }
    // Where one font lies, the others must prove that they don't.
    Set<Face> denied = lying ? fontWords.unproven(fonts) : Set.of();
    denied.forEach(Face::deny);
    return denied.isEmpty() ? painted : repainted(painted);
  }

  private Painted repainted(Painted painted) throws IOException {
    pages.forget();
    return pages.take(painted.page().number());
  }

  /** Decides about fonts whose figures look wrong, by reading some of them. */
  private Painted figuresDecided(Painted painted) throws IOException, InputException {
    OddFigures.note(
        painted.page(),
        painted.ink().fonts,
        figuresLie ? OddFigures::isOddNumber : OddFigures::isOddFigure);
    Map<Integer, Face> doubtful = new HashMap<>(painted.ink().fonts);
    Set<Face> sound = new HashSet<>(doubtful.values());
    sound.removeIf(Face::isInDoubt);
    doubtful.values().removeAll(sound);
    if (figuresLie && !doubtful.isEmpty()) {
      doubtful.values().forEach(face -> face.decide(false));
      return repainted(painted);
    }
    if (doubtful.isEmpty() || !FigureSample.isTelling(painted.page(), doubtful)) {
      return painted;
    }
    Map<Face, Boolean> verdicts =
        FigureSample.verdicts(painted.page(), doubtful, pages.imageAsRead(painted), pixels);
    verdicts.forEach(Face::decide);
    if (!verdicts.containsValue(false)) {
      return painted;
    }
    // Where one font says something else than it shows, so do the others that look as if.
    figuresLie = true;
    doubtful.values().stream()
        .filter(face -> !verdicts.containsKey(face))
        .forEach(face -> face.decide(false));
    return repainted(painted);
  }
}
