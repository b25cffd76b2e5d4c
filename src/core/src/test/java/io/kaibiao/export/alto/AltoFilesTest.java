package io.kaibiao.export.alto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.export.searchable.ScannedReport;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

class AltoFilesTest {

  /** Names the standard's own schema, if it is on this machine. */
  private static final String STANDARD = System.getProperty("kaibiao.alto.schema", "");

  /** What the standard's schema takes from that of XLink. */
  private static final String XLINK =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'"
          + " targetNamespace='http://www.w3.org/1999/xlink'>"
          + "<xs:attributeGroup name='simpleLink'/></xs:schema>";

  private final Path folder;

  AltoFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] blank() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private Document written(ScannedReport report, byte[] document) throws Exception {
    Path files = folder.resolve("alto");
    AltoFiles.write(report.report(), OriginalDocument.of(document), files);
    Path page = files.resolve("page-0001.xml");
    assertValid(page);
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
  }

  private static void assertValid(Path file) throws Exception {
    for (Schema schema : schemas()) {
      schema.newValidator().validate(new StreamSource(file.toFile()));
    }
  }

  private static List<Schema> schemas() throws Exception {
    URL part = Objects.requireNonNull(AltoFilesTest.class.getResource("alto-4-part.xsd"));
    List<Schema> schemas = new ArrayList<>(List.of(factory().newSchema(part)));
    if (!STANDARD.isEmpty()) {
      schemas.add(factory().newSchema(new File(STANDARD)));
    }
    return schemas;
  }

  private static SchemaFactory factory() throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    DOMImplementationLS inputs =
        (DOMImplementationLS)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .getFeature("LS", "3.0");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          LSInput input = inputs.createLSInput();
          input.setCharacterStream(new StringReader(XLINK));
          return input;
        });
    return factory;
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void linesStandInTheirPlacesWithWhatElseTheyMayBe() throws Exception {
    byte[] document = blank();
    Document alto =
        written(
            new ScannedReport(document, 595.28, 841.89)
                .line("预算 <&> \u0001表", new Box(60, 90, 120, 102), 0)
                .line("竖", new Box(300, 90, 312, 102), 3),
            document);

    Element page = elements(alto, "Page").get(0);
    assertEquals("9921.3", page.getAttribute("WIDTH"));
    List<Element> strings = elements(alto, "String");
    assertEquals(
        List.of("预算", "<&>", "\uFFFD表", "竖"),
        strings.stream().map(string -> string.getAttribute("CONTENT")).toList());
    assertEquals("1000", strings.get(0).getAttribute("HPOS"));
    assertEquals("1500", strings.get(0).getAttribute("VPOS"));
    assertEquals("0.875", strings.get(0).getAttribute("WC"));
    assertEquals("或预算", elements(alto, "ALTERNATIVE").get(0).getTextContent());
    assertEquals("90", elements(alto, "TextBlock").get(1).getAttribute("ROTATION"));
  }

  @Test
  void correctedFiguresStandInPlaceOfReadOnes() throws Exception {
    byte[] document = blank();
    Document alto =
        written(
            new ScannedReport(document, 595.28, 841.89)
                .corrected("1,28O.4", "1287.40", new Box(300, 100, 350, 112)),
            document);

    Element string = elements(alto, "String").get(0);
    assertEquals("1,287.40", string.getAttribute("CONTENT"));
    assertFalse(string.hasAttribute("CS"), "no person corrected it");
  }

  @Test
  void cellsOfATextLayerAreTaggedBlocks() throws Exception {
    Path sample = Path.of("training-samples/reports/sample-final-accounts.pdf");
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report report = kaibiao.convert(sample);
      Path files = folder.resolve("alto");
      AltoFiles.write(report, OriginalDocument.of(sample), files);

      int cells = 0;
      try (Stream<Path> pages = Files.list(files)) {
        for (Path page : pages.toList()) {
          assertValid(page);
          cells += cells(page);
        }
      }
      long all = report.tables().stream().mapToLong(table -> table.grid().cells().size()).sum();
      assertEquals(all, cells);
    }
  }

  private static int cells(Path page) throws Exception {
    Document alto = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
    return (int)
        elements(alto, "TextBlock").stream()
            .filter(block -> block.getAttribute("TAGREFS").contains(AltoTag.CELL.id()))
            // A header that a page repeats is in the grid once.
            .filter(block -> !block.getAttribute("ID").contains("_P"))
            .count();
  }

  @Test
  void theSchemaOfTheTestsRefusesWhatTheStandardRefuses() throws Exception {
    byte[] document = blank();
    written(
        new ScannedReport(document, 595.28, 841.89).line("表", new Box(60, 90, 120, 102), 0),
        document);
    Path page = folder.resolve("alto/page-0001.xml");
    String sound = Files.readString(page);
    for (String broken :
        List.of(
            sound.replace("CONTENT=\"表\"", ""),
            sound.replace("WC=\"0.875\"", "WC=\"1.5\""),
            sound.replace("ID=\"P1\" ", ""),
            sound.replace(">inch1200<", ">point<"))) {
      assertFalse(broken.equals(sound));
      Files.writeString(page, broken);
      boolean refused = false;
      try {
        assertValid(page);
      } catch (SAXException e) {
        refused = true;
      }
      assertTrue(refused, broken);
    }
  }
}
