package io.kaibiao.samples;

import io.kaibiao.samples.condition.Channels;
import io.kaibiao.samples.condition.JpegFile;
import io.kaibiao.samples.condition.ScanSheet;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Writes scanned sheets as a PDF with one image per page: as CCITT G4 if there are two colours, as
 * the original JPEG if there is one, else losslessly. The same sheets give the same bytes.
 */
public final class ScannedPdf implements Closeable {

  private final PDDocument document = new PDDocument();

  /** Makes an empty document with the given id. */
  public ScannedPdf(long id) {
    document.setDocumentId(id);
  }

  /** Adds a page. */
  public void add(ScanSheet sheet) throws IOException {
    float width = (float) (sheet.width() * 72 / sheet.dpi());
    float height = (float) (sheet.height() * 72 / sheet.dpi());
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    PDImageXObject image = image(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, width, height);
    }
  }

  private PDImageXObject image(ScanSheet sheet) throws IOException {
    Optional<JpegFile> file = sheet.file();
    if (file.isPresent()) {
      return JPEGFactory.createFromStream(document, file.get().stream());
    }
    BufferedImage image = Channels.fewest(sheet);
    return image.getType() == BufferedImage.TYPE_BYTE_BINARY
        ? CCITTFactory.createFromImage(document, image)
        : LosslessFactory.createFromImage(document, image);
  }

  /** Writes the document. */
  public void save(OutputStream out) throws IOException {
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
