package io.kaibiao.samples.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes sheets as a PDF. The same sheets, ink and seed give the same bytes. Only an encrypted file
 * differs each time, in its keys: PDFBox draws those of AES-256 itself.
 */
public final class PdfMaker {
  private static final float SHIFT_X = 36.5f;
  private static final float SHIFT_Y = -72f;

  private final PrintStyle ink;
  private final Metrics metrics;
  private final long seed;

  public PdfMaker(PrintStyle ink, long seed) {
    this(new Metrics(ink), seed);
  }

  public PdfMaker(Metrics metrics, long seed) {
    this.ink = metrics.ink();
    this.metrics = metrics;
    this.seed = seed;
  }

  public byte[] write(List<Sheet> sheets) {
    RandomGenerator random = new SplittableRandom(seed);
    SheetPainter painter = new SheetPainter(metrics, random);
    try (PDDocument document = new PDDocument()) {
      COSDictionary resources = new COSDictionary();
      COSDictionary fonts = FontBox.fonts(ink);
      resources.setItem("Font", fonts);
      Optional<EmbeddedSong> embedded = Optional.empty();
      if (metrics.typeface().isPresent()) {
        embedded = Optional.of(new EmbeddedSong(metrics.typeface().get(), document));
        fonts.setItem("Song", embedded.get().dictionary());
      }
      resources.setItem("ExtGState", states());
      if (ink.rulings() == PrintStyle.Rulings.IMAGE_OBJECTS) {
        COSDictionary objects = new COSDictionary();
        objects.setItem("Dot", dot());
        resources.setItem("XObject", objects);
      }
      for (Sheet sheet : sheets) {
        Content content =
            embedded.map(song -> new Content(metrics, song::codes)).orElse(new Content(metrics));
        document.addPage(page(sheet, painter, content, resources));
      }
      if (embedded.isPresent()) {
        embedded.get().finish();
      }
      document.setDocumentId(seed);
      if (!ink.userPassword().isEmpty()) {
        protect(document);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPage page(Sheet sheet, SheetPainter painter, Content content, COSDictionary resources) {
    float width = (float) sheet.width();
    float height = (float) sheet.height();
    PDPage page = new PDPage(new PDRectangle(width, height));
    COSDictionary dictionary = page.getCOSObject();
    dictionary.setItem("Resources", resources);
    switch (ink.page()) {
      case PLAIN -> dictionary.setItem("Contents", stream(painter.paint(sheet, content)));
      case FORM_OBJECT -> {
        COSStream form = stream(painter.paint(sheet, content));
        form.setItem("Type", COSName.getPDFName("XObject"));
        form.setName("Subtype", "Form");
        form.setItem("BBox", floats(0, 0, width, height));
        form.setItem("Resources", resources);
        COSDictionary objects = new COSDictionary();
        objects.setItem("Fm0", form);
        COSDictionary outer = new COSDictionary();
        outer.setItem("XObject", objects);
        dictionary.setItem("Resources", outer);
        Content call = new Content(metrics).raw("q 1 0 0 1 0 0 cm /Fm0 Do Q");
        dictionary.setItem("Contents", stream(call));
      }
      case ROTATED -> {
        page.setMediaBox(new PDRectangle(height, width));
        page.setRotation(90);
        content.raw("q").op("cm", 0, 1, -1, 0, height, 0);
        dictionary.setItem("Contents", stream(painter.paint(sheet, content).raw("Q")));
      }
      case SHIFTED_BOXES -> {
        page.setMediaBox(new PDRectangle(SHIFT_X - 20, SHIFT_Y - 15, width + 40, height + 30));
        page.setCropBox(new PDRectangle(SHIFT_X, SHIFT_Y, width, height));
        content.raw("q").op("cm", 1, 0, 0, 1, SHIFT_X, SHIFT_Y);
        dictionary.setItem("Contents", stream(painter.paint(sheet, content).raw("Q")));
      }
    }
    return page;
  }

  private void protect(PDDocument document) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner-" + seed, ink.userPassword(), new AccessPermission());
    policy.setEncryptionKeyLength(256);
    policy.setPreferAES(true);
    document.protect(policy);
  }

  private static COSStream stream(Content content) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  private static COSDictionary states() {
    COSDictionary multiply = new COSDictionary();
    multiply.setName("BM", "Multiply");
    COSDictionary states = new COSDictionary();
    states.setItem("Multiply", multiply);
    return states;
  }

  /** Returns a black image of one pixel. */
  public static COSStream dot() throws IOException {
    COSStream image = new COSStream();
    image.setItem("Type", COSName.getPDFName("XObject"));
    image.setName("Subtype", "Image");
    image.setInt("Width", 1);
    image.setInt("Height", 1);
    image.setItem("ColorSpace", COSName.DEVICEGRAY);
    image.setItem("BitsPerComponent", COSInteger.get(8));
    try (OutputStream out = image.createOutputStream()) {
      out.write(0);
    }
    return image;
  }

  private static COSArray floats(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
