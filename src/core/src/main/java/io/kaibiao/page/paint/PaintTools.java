package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Backdrops;
import io.kaibiao.page.colour.Colours;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.page.layer.OptionalContent;

/**
 * What the pages of a document share when their content is interpreted.
 *
 * @param faces its fonts
 * @param layers its optional content
 * @param backdrops its images, measured
 * @param patterns the tones of its patterns
 * @param masks its soft masks
 */
record PaintTools(
    FontFaces faces,
    OptionalContent layers,
    Backdrops backdrops,
    Colours.PatternTones patterns,
    SoftMasks masks) {

  static PaintTools of(FontFaces faces, OptionalContent layers, Backdrops backdrops) {
    // Patterns and masks inside a tile or a mask are not examined: they may have any tone.
    PaintTools inner =
        new PaintTools(
            faces,
            layers,
            backdrops,
            new Patterns(InkSampler.NONE),
            new SoftMasks(InkSampler.NONE));
    InkSampler sampler = (content, box) -> ContentReader.sample(content, box, inner);
    return new PaintTools(faces, layers, backdrops, new Patterns(sampler), new SoftMasks(sampler));
  }
}
