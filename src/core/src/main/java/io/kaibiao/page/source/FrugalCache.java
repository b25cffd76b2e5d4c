package io.kaibiao.page.source;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Caches resources shared by pages, mainly fonts, but no images. PDFBox holds decoded images by
 * soft references, which Java releases only when its heap can't grow any more. A scan of a hundred
 * pages would then take gigabytes, although each page is read once.
 */
final class FrugalCache extends DefaultResourceCache {

  @Override
  public void put(COSObject indirect, PDXObject xobject) {
    if (!(xobject instanceof PDImageXObject)) {
      super.put(indirect, xobject);
    }
  }
}
