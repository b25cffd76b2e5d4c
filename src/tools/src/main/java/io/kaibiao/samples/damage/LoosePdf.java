package io.kaibiao.samples.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Rewrites a PDF so that its objects and content streams stand as text in the file, where a damage
 * reaches them: nothing but images and fonts stays compressed. Few pages are kept, so that most
 * damages hit something that is read, and conversions are short. Stateless.
 */
final class LoosePdf {

  /** Maximum number of pages that are kept. */
  private static final int MOST_PAGES = 2;

  private LoosePdf() {}

  /**
   * Returns the rewritten document.
   *
   * @throws IOException if it can't be read
   */
  static byte[] of(byte[] pdf, SplittableRandom random) throws IOException {
    try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(pdf))) {
      int first = random.nextInt(document.getNumberOfPages());
      for (int i = document.getNumberOfPages() - 1; i >= 0; i--) {
        if (i < first || i >= first + MOST_PAGES) {
          document.removePage(i);
        }
      }
      document.getDocumentCatalog().setDocumentOutline(null);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      for (PDPage page : document.getPages()) {
        page.setContents(loose(document, page));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static List<PDStream> loose(PDDocument document, PDPage page) throws IOException {
    COSStream loose = document.getDocument().createCOSStream();
    try (InputStream content = page.getContents();
        OutputStream out = loose.createOutputStream()) {
      content.transferTo(out);
    }
    return List.of(new PDStream(loose));
  }
}
