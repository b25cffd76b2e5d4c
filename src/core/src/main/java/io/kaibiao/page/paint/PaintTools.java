package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Backdrops;
import io.kaibiao.page.colour.Colours;
import io.kaibiao.page.content.KnownNames;
import io.kaibiao.page.content.ShownStrings;
import io.kaibiao.page.font.DocumentFonts;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.page.layer.OptionalContent;
import io.kaibiao.page.limit.PageWork;

/**
 * What the pages of a document share when their content is interpreted.
 *
 * @param names the names in its content
 * @param strings places the letters of its strings
 * @param fonts its fonts
 * @param faces their characters
 * @param layers its optional content
 * @param backdrops its images, measured
 * @param patterns the tones of its patterns
 * @param masks its soft masks
 * @param work counts what its pages hold
 */
record PaintTools(
    KnownNames names,
    ShownStrings strings,
    DocumentFonts fonts,
    FontFaces faces,
    OptionalContent layers,
    Backdrops backdrops,
    Colours.PatternTones patterns,
    SoftMasks masks,
    PageWork work) {

  static PaintTools of(OptionalContent layers, Backdrops backdrops, PageWork work) {
    KnownNames names = new KnownNames();
    ShownStrings strings = new ShownStrings();
    DocumentFonts fonts = new DocumentFonts();
    FontFaces faces = new FontFaces();
    // Patterns and masks inside a tile or a mask are not examined: they may have any tone.
    PaintTools inner =
        new PaintTools(
            names,
            strings,
            fonts,
            faces,
            layers,
            backdrops,
            new Patterns(InkSampler.NONE),
            new SoftMasks(InkSampler.NONE),
            work);
    InkSampler sampler = (content, box) -> ContentReader.sample(content, box, inner);
    return new PaintTools(
        names,
        strings,
        fonts,
        faces,
        layers,
        backdrops,
        new Patterns(sampler),
        new SoftMasks(sampler),
        work);
  }
}
