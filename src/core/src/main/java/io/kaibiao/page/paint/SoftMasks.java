package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Effect;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.jspecify.annotations.Nullable;

/**
 * Returns how opaque the soft masks of a document are at most (ISO 32000-2, 11.5). Each mask is
 * measured once. What is painted through a mask hides nothing for certain, as the mask may be thin
 * anywhere.
 */
final class SoftMasks {

  private final Map<COSDictionary, Double> known = new HashMap<>();
  private final InkSampler sampler;

  SoftMasks(InkSampler sampler) {
    this.sampler = sampler;
  }

  /** Returns an effect through a mask. */
  Effect through(PDSoftMask mask, Effect effect) throws IOException {
    Double most = known.get(mask.getCOSObject());
    if (most == null) {
      // Stands in for the mask while it is measured, in case it refers to itself.
      known.put(mask.getCOSObject(), 1.0);
      most = measured(mask);
      known.put(mask.getCOSObject(), most);
    }
    return new Effect(0, effect.most() * most, effect.mode());
  }

  private double measured(PDSoftMask mask) throws IOException {
    PDTransparencyGroup group = mask.getGroup();
    if (group == null || group.getBBox() == null || mask.getTransferFunction() != null) {
      return 1;
    }
    InkSampler.Sample sample = sampler.sample(group, group.getBBox());
    if (mask.getSubType() != null && "Alpha".equals(mask.getSubType().getName())) {
      return sample.opacity();
    }
    return isBlack(mask.getBackdropColor()) ? sample.luminosity() : 1;
  }

  private static boolean isBlack(@Nullable COSArray backdrop) {
    if (backdrop != null) {
      for (COSBase component : backdrop) {
        if (!(component instanceof COSNumber number) || number.floatValue() != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
