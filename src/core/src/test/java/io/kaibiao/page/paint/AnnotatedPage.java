package io.kaibiao.page.paint;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.font.SubstituteFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes one page of 200 by 100 points with content and annotations, and reads it. */
public final class AnnotatedPage {

  private static final COSName FONT = COSName.getPDFName("H");

  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(new PDRectangle(200, 100));

  /** Makes a page with this content stream, in which {@code /H} is Helvetica. */
  public AnnotatedPage(String content) {
    document.addPage(page);
    page.setResources(resources());
    page.setContents(new PDStream(stream(content)));
    page.getCOSObject().setItem(COSName.ANNOTS, new COSArray());
  }

  private static PDResources resources() {
    PDResources resources = new PDResources();
    resources.put(FONT, new PDType1Font(FontName.HELVETICA));
    return resources;
  }

  /** Returns an operator sequence that shows a text of 10 points. */
  public static String text(double x, double y, String text) {
    return "BT 0 g /H 10 Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
  }

  private COSStream stream(String content) {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return stream;
  }

  /** Returns an appearance of 100 by 20 points. */
  public COSStream appearance(String content) {
    COSStream form = stream(content);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, numbers(0, 0, 100, 20));
    form.setItem(COSName.RESOURCES, resources());
    return form;
  }

  /** Adds an annotation at (10, 40) of 100 by 20 points, without an appearance. */
  public COSDictionary add(String subtype) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, subtype);
    annotation.setItem(COSName.RECT, numbers(10, 40, 110, 60));
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    annotations.add(annotation);
    return annotation;
  }

  /** Adds an annotation with an appearance. */
  public COSDictionary add(String subtype, String content) {
    COSDictionary annotation = add(subtype);
    COSDictionary appearances = new COSDictionary();
    appearances.setItem(COSName.N, appearance(content));
    annotation.setItem(COSName.AP, appearances);
    return annotation;
  }

  /** Adds a widget of a field of this type. */
  public COSDictionary field(String type) {
    COSDictionary widget = add("Widget");
    widget.setName(COSName.FT, type);
    return widget;
  }

  /** Returns an array of numbers. */
  public static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }

  /** Returns the document. */
  public PDDocument document() {
    return document;
  }

  /** Saves the document, opens it again and reads its page. */
  public Page read() {
    try (PDDocument again = Loader.loadPDF(bytes())) {
      return SubstituteFonts.during(() -> new PaintedPages(again).take(1).page());
    } catch (IOException | InputException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the document as a file. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** Returns the lines of a page. */
  public static List<String> lines(Page page) {
    return page.text().remainingLines().stream().map(TextLine::text).toList();
  }

  /** Reads the page and returns its lines. */
  public List<String> lines() {
    return lines(read());
  }
}
