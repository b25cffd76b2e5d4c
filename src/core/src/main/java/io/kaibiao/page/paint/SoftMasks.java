package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Effect;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;

/**
 * Returns how opaque the soft masks of a document are (ISO 32000-2, 11.5). Each mask is measured
 * once, and where it differs from place to place, as a range.
 */
final class SoftMasks {

  private static final Range ANY = new Range(0, 1);

  private final Map<COSDictionary, Range> known = new HashMap<>();
  private final InkSampler sampler;

  /**
   * The opacity of a mask.
   *
   * @param least 0 to 1
   * @param most 0 to 1
   */
  record Range(double least, double most) {

    Effect apply(Effect effect) {
      return new Effect(effect.least() * least, effect.most() * most, effect.mode());
    }
  }

  SoftMasks(InkSampler sampler) {
    this.sampler = sampler;
  }

  Range range(PDSoftMask mask) throws IOException {
    Range range = known.get(mask.getCOSObject());
    if (range == null) {
      // Stands in for the mask while it is measured, in case it refers to itself.
      known.put(mask.getCOSObject(), ANY);
      range = measured(mask);
      known.put(mask.getCOSObject(), range);
    }
    return range;
  }

  private Range measured(PDSoftMask mask) throws IOException {
    PDTransparencyGroup group = mask.getGroup();
    if (group == null || group.getBBox() == null || mask.getTransferFunction() != null) {
      return ANY;
    }
    InkSample sample = sampler.sample(group, group.getBBox());
    return "Alpha".equals(mask.getSubType() == null ? "" : mask.getSubType().getName())
        ? sample.opacity()
        : sample.luminosity();
  }
}
