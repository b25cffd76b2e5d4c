package io.kaibiao.page.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are interpreted as PDFBox's engine does it alone. */
class PageContentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q 1 0 0 1 5 5 cm BT (text) Tj ET Q",
        "",
        "KaibiaoPageContent q KaibiaoPageContent Q",
        "1 2 3 BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI Q",
        "/P <</MCID 0>> BDC EMC [1 (a) <41>] TJ",
        "q [ ( Q"
      })
  void interpretsTheSameOperators(String content) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, content, COSName.FLATE_DECODE);
      assertEquals(alone(page), held(page));
      PDPage plain = page(document, content, null);
      assertEquals(alone(plain), held(plain));
    }
  }

  @Test
  void leavesLongContentToTheEngine() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, "q Q\n".repeat(3 << 20), COSName.FLATE_DECODE);
      assertEquals(6 << 20, held(page).size() + 1);
    }
  }

  @Test
  void readsAsMuchOfDamagedContentAsTheEngine() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, "1 0 0 1 0 0 cm\n".repeat(3000), COSName.FLATE_DECODE);
      byte[] encoded;
      try (var raw = page.getContentStreams().next().getCOSObject().createRawInputStream()) {
        encoded = raw.readAllBytes();
      }
      try (OutputStream out =
          page.getContentStreams().next().getCOSObject().createRawOutputStream()) {
        out.write(encoded, 0, encoded.length / 2);
      }
      assertEquals(alone(page), held(page));
    }
  }

  private static PDPage page(PDDocument document, String content, @Nullable COSName filter)
      throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out =
        filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    PDPage page = new PDPage();
    page.setContents(stream);
    return page;
  }

  private static List<String> alone(PDPage page) throws IOException {
    Recorder recorder = new Recorder();
    recorder.processPage(page);
    return recorder.operators;
  }

  private static List<String> held(PDPage page) throws IOException {
    Recorder recorder = new Recorder();
    PageContent content = new PageContent(recorder, recorder::processOperator, new KnownNames());
    recorder.addOperator(content);
    recorder.processPage(content.of(page));
    // The operator that stands for the page is seen before those of the page.
    return recorder.operators.subList(1, recorder.operators.size());
  }

  /** Writes down the operators of a page. */
  private static final class Recorder extends PDFStreamEngine {
    private final List<String> operators = new ArrayList<>();

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      operators.add(operands + " " + operator.getName());
      super.processOperator(operator, operands);
    }
  }
}
