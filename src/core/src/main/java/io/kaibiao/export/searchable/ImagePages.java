package io.kaibiao.export.searchable;

import io.kaibiao.error.InputException;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.source.Opening;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.report.Source;
import io.kaibiao.report.text.ReadPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes pages of an image file. */
final class ImagePages {

  /** A resolution, in pixels per inch, that no image has. */
  private static final double WHOLE = 100_000;

  /** Quality of a photograph that has to be turned, from 0 to 1. */
  private static final float QUALITY = 0.9f;

  private ImagePages() {}

  /**
   * Adds a page for each page of an image file.
   *
   * @param read how large the pages are shown
   */
  static void add(Source source, byte[] image, List<ReadPage> read, PDDocument document)
      throws IOException, InputException {
    try (PageSource pages =
        PageSources.ofPictures().open(Opening.with(null), source.name(), image)) {
      for (int number = 1; number <= pages.pageCount(); number++) {
        PagePicture picture = pages.picture(number, WHOLE);
        int page = number;
        Optional<ReadPage> shown = read.stream().filter(p -> p.page() == page).findFirst();
        double width = shown.map(ReadPage::width).orElse(picture.width());
        double height = shown.map(ReadPage::height).orElse(picture.height());
        add(width, height, object(image, picture, pages.pageCount(), document), document);
      }
    }
  }

  private static void add(double width, double height, PDImageXObject image, PDDocument document)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, (float) width, (float) height);
    }
  }

  /** Returns the image: the bytes of a photograph where they show it as it is, else its pixels. */
  private static PDImageXObject object(
      byte[] file, PagePicture picture, int pages, PDDocument document) throws IOException {
    boolean photograph = file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
    if (photograph && pages == 1) {
      return PageSources.isShownAsStored(file)
          ? JPEGFactory.createFromByteArray(document, file)
          : JPEGFactory.createFromImage(document, picture.image(), QUALITY);
    }
    BufferedImage plain = PlainImage.of(picture.image());
    return plain.getType() == BufferedImage.TYPE_BYTE_BINARY
        ? CCITTFactory.createFromImage(document, plain)
        : LosslessFactory.createFromImage(document, plain);
  }
}
