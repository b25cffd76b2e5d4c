package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A finding names what is attached; the library hands the PDFs out. */
class AttachedDocumentsTest {

  private static final ConversionOptions BESIDE =
      ConversionOptions.DEFAULT.withAttachments(Attachments.CONVERTED_BESIDE);

  @Test
  void attachedPdfIsNamedByAWarning() throws IOException, InputException {
    byte[] portfolio = attach("inner.pdf", plain());
    Finding finding = only(portfolio, ConversionOptions.DEFAULT);
    assertEquals(Severity.WARNING, finding.severity());
    assertTrue(finding.message().endsWith(": inner.pdf"), finding.message());
    assertEquals(Severity.INFO, only(portfolio, BESIDE).severity());
  }

  @Test
  void otherFilesAreNamedForInformation() throws IOException, InputException {
    byte[] document = attach("table.xls", "no PDF".getBytes(StandardCharsets.US_ASCII));
    assertEquals(Severity.INFO, only(document, ConversionOptions.DEFAULT).severity());
  }

  @Test
  void attachedPdfIsHandedOutAsItIs() throws IOException, InputException {
    byte[] inner = plain();
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      List<AttachedDocument> attached =
          kaibiao.attachments("outer.pdf", attach("../inner.pdf", inner), BESIDE);
      assertEquals(1, attached.size());
      assertEquals("inner.pdf", attached.get(0).name());
      Report report = kaibiao.convert(attached.get(0).name(), attached.get(0).bytes(), BESIDE);
      assertEquals(List.of(), report.findings());
      assertEquals(1, report.source().pages());
    }
  }

  @Test
  void tooLargeAnAttachmentHasNoBytes() throws IOException, InputException {
    byte[] inner = plain();
    byte[] outer = attach("inner.pdf", inner);
    byte[] spaced = attach("spaced.pdf", padded(inner, 4 * outer.length));
    ConversionLimits limits = ConversionLimits.NONE.withMostBytes(3L * outer.length);
    try (Kaibiao kaibiao = Kaibiao.builder().limits(limits).build()) {
      assertEquals(0, kaibiao.attachments("outer.pdf", spaced, BESIDE).get(0).bytes().length);
    }
  }

  @Test
  void dynamicFormIsNamedByAWarning() throws IOException, InputException {
    Finding finding;
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSDictionary form = new COSDictionary();
      COSArray xfa = new COSArray();
      xfa.add(new COSString("datasets"));
      xfa.add(document.getDocument().createCOSStream());
      form.setItem(COSName.XFA, xfa);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
      finding = only(saved(document), ConversionOptions.DEFAULT);
    }
    assertEquals(FindingCode.DYNAMIC_FORM, finding.code());
    assertEquals(Severity.WARNING, finding.severity());
    assertTrue(finding.message().contains("(datasets)"), finding.message());
  }

  private static Finding only(byte[] document, ConversionOptions options) throws InputException {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      List<Finding> findings = kaibiao.convert("outer.pdf", document, options).findings();
      assertEquals(1, findings.size(), findings::toString);
      return findings.get(0);
    }
  }

  /** Returns a document with blanks behind it, which compress well. */
  private static byte[] padded(byte[] pdf, int blanks) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return (text + " ".repeat(blanks)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] plain() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return saved(document);
    }
  }

  private static byte[] attach(String name, byte[] content) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
        to.write(content);
      }
      COSDictionary embedded = new COSDictionary();
      embedded.setItem(COSName.F, stream);
      COSDictionary file = new COSDictionary();
      file.setString(COSName.UF, name);
      file.setItem(COSName.EF, embedded);
      COSArray files = new COSArray();
      files.add(file);
      document.getDocumentCatalog().getCOSObject().setItem("AF", files);
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
