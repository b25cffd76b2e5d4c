package io.kaibiao.samples.sabotage;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Replaces pages by images, some with a text layer above or below them. */
final class ImageSabotages {

  private ImageSabotages() {}

  /** The way to store and draw a page's image. */
  @FunctionalInterface
  interface Drawing {

    /** Draws an image over a box of the page and returns the operators. */
    String draw(PDDocument document, PDResources resources, BufferedImage image, PDRectangle box)
        throws IOException;
  }

  /** The letters of a page that remain, and how they are drawn. */
  record Layer(LetterSabotages.Change change, String start, boolean above) {}

  /** How a page is drawn as an image, with the text that remains, if any. */
  private record Look(Drawing drawing, @Nullable Layer layer) {}

  static Sabotage pages(ImageType type, float dpi, Drawing drawing) {
    return layered(type, dpi, drawing, null, 1);
  }

  /**
   * Makes images of pages.
   *
   * @param layer the text that remains, or null for none
   * @param each interval of the pages that become images: 1 for every page, 2 for every second
   */
  static Sabotage layered(
      ImageType type, float dpi, Drawing drawing, @Nullable Layer layer, int each) {
    Look look = new Look(drawing, layer);
    return (document, random) -> {
      PDFRenderer renderer = new PDFRenderer(document);
      List<BufferedImage> images = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        images.add(i % each == each - 1 ? renderer.renderImageWithDPI(i, dpi, type) : null);
      }
      for (int i = 0; i < images.size(); i++) {
        if (images.get(i) != null) {
          replace(document, document.getPage(i), images.get(i), look, random);
        }
      }
    };
  }

  private static void replace(
      PDDocument document, PDPage page, BufferedImage image, Look look, Random random)
      throws IOException {
    Layer layer = look.layer();
    PDRectangle box = page.getCropBox();
    PDResources old = page.getResources();
    PDResources resources = new PDResources();
    if (layer != null && old.getCOSObject().containsKey(COSName.FONT)) {
      resources.getCOSObject().setItem(COSName.FONT, old.getCOSObject().getItem(COSName.FONT));
    }
    String text = "";
    if (layer != null) {
      text =
          new String(
              LetterSabotages.content(
                  resources, layer.change().of(LetterPlaces.of(page), random), layer.start()),
              StandardCharsets.ISO_8859_1);
    }
    if (page.getRotation() % 360 != 0) {
      if (page.getRotation() % 180 != 0) {
        box = new PDRectangle(/* width= */ box.getHeight(), /* height= */ box.getWidth());
      }
      page.setRotation(0);
      page.setMediaBox(box);
      page.setCropBox(box);
    }
    page.setResources(resources);
    String picture = "q\n" + look.drawing().draw(document, resources, image, box) + "Q\n";
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      boolean above = layer == null || layer.above();
      out.write((above ? picture + text : text + picture).getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(content);
  }

  /** Draws an image unchanged. */
  static String plain(PDResources resources, PDImageXObject image, PDRectangle box) {
    return place(
        resources,
        image,
        new Rectangle2D.Double(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
  }

  static String place(PDResources resources, PDImageXObject image, Rectangle2D box) {
    return String.format(
        Locale.ROOT,
        "q %.4f 0 0 %.4f %.4f %.4f cm /%s Do Q%n",
        box.getWidth(),
        box.getHeight(),
        box.getX(),
        box.getY(),
        resources.add(image).getName());
  }

  /** Returns a drawing of an image cut into columns and rows of tiles. */
  static Drawing tiled(int columns, int rows, Coder coder) {
    return (document, resources, image, box) -> {
      StringBuilder out = new StringBuilder();
      double sx = box.getWidth() / image.getWidth();
      double sy = box.getHeight() / image.getHeight();
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          int x0 = image.getWidth() * c / columns;
          int x1 = image.getWidth() * (c + 1) / columns;
          int y0 = image.getHeight() * r / rows;
          int y1 = image.getHeight() * (r + 1) / rows;
          BufferedImage tile = new BufferedImage(x1 - x0, y1 - y0, BufferedImage.TYPE_INT_RGB);
          tile.createGraphics().drawImage(image, -x0, -y0, null);
          out.append(
              place(
                  resources,
                  coder.image(document, tile),
                  new Rectangle2D.Double(
                      box.getLowerLeftX() + x0 * sx,
                      box.getLowerLeftY() + (image.getHeight() - y1) * sy,
                      (x1 - x0) * sx,
                      (y1 - y0) * sy)));
        }
      }
      return out.toString();
    };
  }

  /** Stores an image. */
  @FunctionalInterface
  interface Coder {
    PDImageXObject image(PDDocument document, BufferedImage image) throws IOException;
  }

  static Drawing whole(Coder coder) {
    return (document, resources, image, box) -> plain(resources, coder.image(document, image), box);
  }

  /** Returns the image with a decode array that turns black into white. */
  static PDImageXObject inverted(PDImageXObject image, int components) {
    COSArray decode = new COSArray();
    for (int i = 0; i < components; i++) {
      decode.add(COSInteger.ONE);
      decode.add(COSInteger.ZERO);
    }
    image.getCOSObject().setItem(COSName.DECODE, decode);
    return image;
  }

  /** Returns a change that misreads some letters, as recognizers do. */
  static LetterSabotages.Change misread(Map<String, String> confusions, double share) {
    return (letters, random) -> {
      List<Letter> out = new ArrayList<>();
      for (Letter letter : letters) {
        String other = confusions.get(letter.text());
        Letter wrong = other == null ? null : sameFont(letters, letter, other);
        out.add(wrong != null && random.nextDouble() < share ? wrong : letter);
      }
      return out;
    };
  }

  private static @Nullable Letter sameFont(List<Letter> letters, Letter letter, String text) {
    for (Letter other : letters) {
      if (other.font().equals(letter.font()) && other.text().equals(text)) {
        return new Letter(
            letter.font(),
            other.code(),
            letter.place(),
            letter.advance(),
            letter.run(),
            letter.rgb());
      }
    }
    return null;
  }
}
