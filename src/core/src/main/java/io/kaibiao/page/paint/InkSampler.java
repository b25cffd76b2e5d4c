package io.kaibiao.page.paint;

import io.kaibiao.page.colour.Tone;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Examines what a content stream of its own, such as a tile or a mask, paints. */
interface InkSampler {

  /** Says of every content stream that it may paint anything. */
  InkSampler NONE =
      (content, box) -> {
        Ink ink = new Ink();
        ink.unseen++;
        return new InkSample(ink, Tone.UNKNOWN);
      };

  /**
   * Examines a content stream.
   *
   * @param box the part that is examined, in the stream's own space
   */
  InkSample sample(PDContentStream content, PDRectangle box) throws IOException;
}
