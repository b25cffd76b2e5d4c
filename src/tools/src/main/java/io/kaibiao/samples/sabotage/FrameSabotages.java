package io.kaibiao.samples.sabotage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Changes the geometry and structure of pages. */
final class FrameSabotages {

  private FrameSabotages() {}

  /** Rotates the content and the page, so that pages look the same. */
  static Sabotage turned(int degrees) {
    return (document, random) -> {
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getCropBox();
        double w = box.getWidth();
        double h = box.getHeight();
        double x = box.getLowerLeftX();
        double y = box.getLowerLeftY();
        String matrix =
            switch (degrees) {
              case 90 -> String.format(Locale.ROOT, "0 1 -1 0 %.3f %.3f", h + y, -x);
              case 180 -> String.format(Locale.ROOT, "-1 0 0 -1 %.3f %.3f", w + x, h + y);
              default -> String.format(Locale.ROOT, "0 -1 1 0 %.3f %.3f", -y, w + x);
            };
        wrap(document, page, matrix);
        PDRectangle lying =
            degrees % 180 == 0
                ? new PDRectangle((float) w, (float) h)
                : new PDRectangle((float) h, (float) w);
        page.setMediaBox(lying);
        page.setCropBox(lying);
        page.setRotation((page.getRotation() + degrees) % 360);
      }
    };
  }

  /** Makes viewers show pages sideways or upside down. */
  static Sabotage shownTurned(int degrees) {
    return (document, random) -> {
      for (PDPage page : document.getPages()) {
        page.setRotation((page.getRotation() + degrees) % 360);
      }
    };
  }

  /** Makes pages the visible part of a larger sheet. */
  static Sabotage cropped(float x, float y) {
    return (document, random) -> {
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getCropBox();
        wrap(document, page, String.format(Locale.ROOT, "1 0 0 1 %.3f %.3f", x, y));
        page.setMediaBox(
            new PDRectangle(-50, -70, box.getWidth() + x + 200, box.getHeight() + y + 300));
        page.setCropBox(
            new PDRectangle(
                box.getLowerLeftX() + x, box.getLowerLeftY() + y, box.getWidth(), box.getHeight()));
      }
    };
  }

  /** Changes the size of the page's unit. The page looks the same. */
  static Sabotage unit(float unit) {
    return (document, random) -> {
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getCropBox();
        wrap(document, page, String.format(Locale.ROOT, "%.5f 0 0 %.5f 0 0", 1 / unit, 1 / unit));
        PDRectangle small =
            new PDRectangle(
                box.getLowerLeftX() / unit,
                box.getLowerLeftY() / unit,
                box.getWidth() / unit,
                box.getHeight() / unit);
        page.setMediaBox(small);
        page.setCropBox(small);
        page.getCOSObject().setItem(COSName.getPDFName("UserUnit"), new COSFloat(unit));
      }
    };
  }

  /** Puts the page's whole content into a form XObject. */
  static Sabotage form() {
    return (document, random) -> {
      for (PDPage page : document.getPages()) {
        PDFormXObject form = new PDFormXObject(document);
        try (InputStream in = page.getContents();
            OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
          in.transferTo(out);
        }
        form.setBBox(page.getMediaBox());
        form.setResources(page.getResources());
        PDResources resources = new PDResources();
        COSName name = resources.add(form);
        page.setResources(resources);
        set(document, page, "q /" + name.getName() + " Do Q\n");
      }
    };
  }

  private static void wrap(PDDocument document, PDPage page, String matrix) throws IOException {
    String old;
    try (InputStream in = page.getContents()) {
      old = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    set(document, page, "q " + matrix + " cm\n" + old + "\nQ\n");
  }

  private static void set(PDDocument document, PDPage page, String content) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
  }
}
