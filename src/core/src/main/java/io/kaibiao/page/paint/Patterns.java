package io.kaibiao.page.paint;

import io.kaibiao.page.colour.ColourRange;
import io.kaibiao.page.colour.Colours;
import io.kaibiao.page.colour.Rgb;
import io.kaibiao.page.colour.Shadings;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/**
 * Returns the tones of the patterns of a document (ISO 32000-2, 8.7). A tile is examined once: a
 * hatching covers a share of its ground, a tile with a ground of its own covers all.
 */
final class Patterns implements Colours.PatternTones {

  private static final PaintTolerances.Shapes LIMITS = PaintTolerances.STANDARD.shapes();

  private final Map<COSBase, ColourRange> tiles = new HashMap<>();
  private final InkSampler sampler;

  Patterns(InkSampler sampler) {
    this.sampler = sampler;
  }

  @Override
  public ColourRange of(PDPattern space, PDColor color) throws IOException {
    PDAbstractPattern pattern = space.getPattern(color);
    if (pattern instanceof PDShadingPattern shading) {
      return Shadings.tone(shading.getShading());
    }
    if (!(pattern instanceof PDTilingPattern tiling)) {
      return ColourRange.UNKNOWN;
    }
    ColourRange tile = tile(tiling);
    PDColorSpace own = space.getUnderlyingColorSpace();
    if (tiling.getPaintType() != PDTilingPattern.PAINT_UNCOLORED || own == null) {
      return tile;
    }
    int bits = new PDColor(color.getComponents(), own).toRGB();
    return ColourRange.plain(Rgb.of(bits)).covering(tile.coverage());
  }

  private ColourRange tile(PDTilingPattern pattern) throws IOException {
    ColourRange tile = tiles.get(pattern.getCOSObject());
    if (tile == null) {
      // Stands in for the tile while it is examined, in case it refers to itself.
      tiles.put(pattern.getCOSObject(), ColourRange.UNKNOWN);
      tile = examined(pattern);
      tiles.put(pattern.getCOSObject(), tile);
    }
    return tile;
  }

  private ColourRange examined(PDTilingPattern pattern) throws IOException {
    PDRectangle box = pattern.getBBox();
    if (box == null || !(box.getWidth() > 0) || !(box.getHeight() > 0)) {
      return ColourRange.UNKNOWN;
    }
    InkSampler.Sample sample = sampler.sample(pattern, box);
    ColourRange tones = sample.tones();
    boolean joined =
        Math.abs(pattern.getXStep()) <= box.getWidth() * LIMITS.joined()
            && Math.abs(pattern.getYStep()) <= box.getHeight() * LIMITS.joined();
    return tones == null
        ? ColourRange.UNKNOWN
        : new ColourRange(tones.darkest(), tones.lightest(), joined ? sample.coverage() : 0);
  }
}
