package io.kaibiao.samples.maker;

import io.kaibiao.samples.print.FontBox;
import io.kaibiao.samples.print.PdfMaker;
import io.kaibiao.samples.print.PrintStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * A PDF of a few operators for one test. Its pages are 400 by 300 points. They can use the fonts
 * {@code Song} (UniGB-UCS2-H), {@code SongGbk} (GBK-EUC-H), {@code Latin} and {@code Digits}, the
 * colour space {@code Broken}, which no program can use, the layers {@code Hidden} and {@code
 * Shown}, the image {@code Dot} of one black pixel, and the graphics states {@code Multiply} and
 * {@code Half}, which is half transparent.
 */
public final class TinyPdf {

  /** The width of a page in points. */
  public static final float WIDTH = 400;

  /** The height of a page in points. */
  public static final float HEIGHT = 300;

  private static final Charset GBK = Charset.forName("GBK");

  private final PDDocument document = new PDDocument();
  private final COSDictionary resources = new COSDictionary();
  private final COSDictionary objects = new COSDictionary();
  private PDPage page = new PDPage();
  private String password = "";

  /** Begins a document without pages. */
  public TinyPdf() {
    COSDictionary fonts =
        FontBox.fonts(PrintStyle.plain().withFonts(PrintStyle.Fonts.SONG_GBK_WITH_HELVETICA));
    fonts.setItem("SongGbk", fonts.getDictionaryObject("Song"));
    COSDictionary more =
        FontBox.fonts(PrintStyle.plain().withFonts(PrintStyle.Fonts.SONG_UCS2_WITH_TYPE3_DIGITS));
    fonts.setItem("Song", more.getDictionaryObject("Song"));
    fonts.setItem("Digits", more.getDictionaryObject("Digits"));
    resources.setItem("Font", fonts);
    COSArray broken = new COSArray();
    broken.add(COSName.INDEXED);
    COSDictionary spaces = new COSDictionary();
    spaces.setItem("Broken", broken);
    resources.setItem("ColorSpace", spaces);
    define("ExtGState", "Multiply", "<</BM /Multiply>>");
    define("ExtGState", "Half", "<</ca 0.5>>");
    PDOptionalContentGroup hidden = new PDOptionalContentGroup("Hidden");
    PDOptionalContentGroup shown = new PDOptionalContentGroup("Shown");
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    layers.addGroup(hidden);
    layers.addGroup(shown);
    layers.setGroupEnabled(hidden, false);
    document.getDocumentCatalog().setOCProperties(layers);
    COSDictionary properties = new COSDictionary();
    properties.setItem("Hidden", hidden.getCOSObject());
    properties.setItem("Shown", shown.getCOSObject());
    resources.setItem("Properties", properties);
    try {
      objects.setItem("Dot", PdfMaker.dot());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    resources.setItem("XObject", objects);
  }

  /** Adds a page with these operators. */
  public TinyPdf page(String... operators) {
    page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    page.getCOSObject().setItem("Resources", resources);
    page.getCOSObject().setItem("Contents", PdfSyntax.stream(operators));
    document.addPage(page);
    return this;
  }

  /** Sets the media box of the last page. */
  public TinyPdf mediaBox(double x, double y, double width, double height) {
    page.setMediaBox(new PDRectangle((float) x, (float) y, (float) width, (float) height));
    return this;
  }

  /** Sets the crop box of the last page. */
  public TinyPdf cropBox(double x, double y, double width, double height) {
    page.setCropBox(new PDRectangle((float) x, (float) y, (float) width, (float) height));
    return this;
  }

  /** Sets the clockwise rotation of the last page in a viewer. */
  public TinyPdf rotate(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /** Defines a font that pages may use. */
  public TinyPdf font(String name, COSBase font) {
    ((COSDictionary) resources.getDictionaryObject("Font")).setItem(name, font);
    return this;
  }

  /** Defines a form that pages may show. */
  public TinyPdf form(String name, String... operators) {
    COSStream form = PdfSyntax.stream(operators);
    form.setItem("Type", COSName.getPDFName("XObject"));
    form.setName("Subtype", "Form");
    COSArray box = new COSArray();
    for (float value : new float[] {0, 0, WIDTH, HEIGHT}) {
      box.add(new COSFloat(value));
    }
    form.setItem("BBox", box);
    form.setItem("Resources", resources);
    objects.setItem(name, form);
    return this;
  }

  /** Assigns a form that was defined before to a layer. */
  public TinyPdf onLayer(String form, String layer) {
    COSDictionary properties = (COSDictionary) resources.getDictionaryObject("Properties");
    ((COSStream) objects.getDictionaryObject(form))
        .setItem("OC", properties.getDictionaryObject(layer));
    return this;
  }

  /**
   * Defines any resource that pages may use.
   *
   * @param category such as {@code Pattern}
   * @param dictionary its entries in the syntax of PDF
   * @param operators its content, if it is a stream, which may use the resources of pages
   */
  public TinyPdf define(String category, String name, String dictionary, String... operators) {
    COSDictionary object = PdfSyntax.dictionary(dictionary);
    if (operators.length > 0) {
      COSStream stream = PdfSyntax.stream(operators);
      stream.addAll(object);
      stream.setItem("Resources", resources);
      object = stream;
    }
    return define(category, name, object);
  }

  /** Gives a graphics state that was defined before a soft mask made of a form. */
  public TinyPdf mask(String state, String dictionary, String form) {
    COSDictionary mask = PdfSyntax.dictionary(dictionary);
    mask.setItem("G", objects.getDictionaryObject(form));
    ((COSDictionary) resources.getDictionaryObject("ExtGState"))
        .getCOSDictionary(COSName.getPDFName(state))
        .setItem("SMask", mask);
    return this;
  }

  /** Defines any resource that pages may use. */
  public TinyPdf define(String category, String name, COSDictionary object) {
    COSName key = COSName.getPDFName(category);
    if (!resources.containsKey(key)) {
      resources.setItem(key, new COSDictionary());
    }
    ((COSDictionary) resources.getDictionaryObject(key)).setItem(name, object);
    return this;
  }

  /** Returns the layer {@code Hidden} or {@code Shown}. */
  public COSDictionary layer(String name) {
    COSDictionary properties = (COSDictionary) resources.getDictionaryObject("Properties");
    return (COSDictionary) properties.getDictionaryObject(name);
  }

  /** Returns the default configuration of the layers. */
  public COSDictionary layerConfiguration() {
    PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
    return layers.getCOSObject().getCOSDictionary(COSName.D);
  }

  /** Sets the size of the last page's unit of user space in points. */
  public TinyPdf userUnit(float points) {
    page.setUserUnit(points);
    return this;
  }

  /** Compresses the last page's content. */
  public TinyPdf compressed() {
    setContents(deflated(), "FlateDecode");
    return this;
  }

  /** Compresses the last page's content and corrupts the compressed bytes from their middle on. */
  public TinyPdf spoiled() {
    byte[] bytes = deflated();
    Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0xff);
    setContents(bytes, "FlateDecode");
    return this;
  }

  /** Makes the last page's content name an unknown filter. */
  public TinyPdf undecodable() {
    setContents(deflated(), "NoSuchDecode");
    return this;
  }

  private byte[] deflated() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = page.getContents();
        OutputStream deflater = new DeflaterOutputStream(out)) {
      in.transferTo(deflater);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void setContents(byte[] raw, String filter) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stream.setItem("Filter", COSName.getPDFName(filter));
    page.getCOSObject().setItem("Contents", stream);
  }

  /** Encrypts the document. */
  public TinyPdf password(String user) {
    password = user;
    return this;
  }

  /** Returns the document. */
  public byte[] bytes() {
    try (document) {
      if (!password.isEmpty()) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns operators that show a text in the font Song, size 10, with its baseline beginning at a
   * point.
   */
  public static String text(double x, double y, String text) {
    return text(x, y, 10, text);
  }

  /** Returns operators that show a text in the font Song. */
  public static String text(double x, double y, double size, String text) {
    return show("Song", size, "1 0 0 1 " + x + " " + y, text);
  }

  /**
   * Returns operators that show a text.
   *
   * @param matrix the six numbers of the text matrix
   */
  public static String show(String font, double size, String matrix, String text) {
    byte[] bytes =
        switch (font) {
          case "Song" -> text.getBytes(StandardCharsets.UTF_16BE);
          case "SongGbk" -> text.getBytes(GBK);
          default -> text.getBytes(StandardCharsets.US_ASCII);
        };
    StringBuilder hex = new StringBuilder();
    for (byte b : bytes) {
      hex.append(String.format(Locale.ROOT, "%02x", b & 0xff));
    }
    return "BT /" + font + " " + size + " Tf " + matrix + " Tm <" + hex + "> Tj ET";
  }
}
