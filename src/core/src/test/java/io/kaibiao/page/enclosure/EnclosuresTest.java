package io.kaibiao.page.enclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosuresTest {

  private static final String PDF = "%PDF-1.7 and so on";

  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage();

  @BeforeEach
  void addPage() {
    document.addPage(page);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @Test
  void plainDocumentEnclosesNothing() {
    assertEquals(Enclosures.NONE, Enclosures.of(document));
  }

  @Test
  void filesOfTheNameTreeAreFoundOnAllLevels() throws IOException {
    COSDictionary kid = new COSDictionary();
    kid.setItem(COSName.NAMES, array(new COSString("b"), file("b.pdf", PDF, COSName.FLATE_DECODE)));
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, array(new COSString("a"), file("a.xls", "table", null)));
    // The tree contains itself.
    tree.setItem(COSName.KIDS, array(kid, tree));
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.EMBEDDED_FILES, tree);
    catalog().setItem(COSName.NAMES, names);
    List<AttachedFile> files = Enclosures.of(document).files();
    assertEquals(List.of("a.xls", "b.pdf"), files.stream().map(AttachedFile::name).toList());
    assertEquals(List.of(false, true), files.stream().map(AttachedFile::isPdf).toList());
    assertArrayEquals(bytes(PDF), files.get(1).bytes(bytes(PDF).length));
    assertThrows(IOException.class, () -> files.get(1).bytes(bytes(PDF).length - 1));
  }

  @Test
  void eachFileIsFoundOnce() throws IOException {
    COSDictionary file = file("a.pdf", PDF, COSName.LZW_DECODE);
    COSDictionary note = new COSDictionary();
    note.setName(COSName.SUBTYPE, "FileAttachment");
    note.setItem("FS", file);
    page.getCOSObject().setItem(COSName.ANNOTS, array(note));
    page.getCOSObject().setItem("AF", array(file));
    catalog().setItem("AF", array(file));
    List<AttachedFile> files = Enclosures.of(document).files();
    assertEquals(1, files.size());
    assertTrue(files.get(0).isPdf());
  }

  @ParameterizedTest
  @CsvSource({
    "report.pdf, report.pdf",
    "../../etc/report.pdf, report.pdf",
    "C:\\temp\\report.pdf, report.pdf",
    "re\tport\u202E.pdf, report.pdf",
    "a:b?.pdf, ab.pdf",
    "..., attachment-1",
    "'', attachment-1",
    ".hidden, hidden"
  })
  void nameIsNoPath(String given, String name) throws IOException {
    catalog().setItem("AF", array(file(given, PDF, null)));
    assertEquals(name, Enclosures.of(document).files().get(0).name());
  }

  @Test
  void longNameIsCut() throws IOException {
    catalog().setItem("AF", array(file("x".repeat(5_000), PDF, null)));
    assertEquals(80, Enclosures.of(document).files().get(0).name().length());
  }

  @Test
  void fileThatCannotBeDecodedIsNoPdf() throws IOException {
    COSDictionary file = file("a.pdf", PDF, null);
    file.getCOSDictionary(COSName.EF)
        .getCOSStream(COSName.F)
        .setItem(COSName.FILTER, COSName.FLATE_DECODE);
    catalog().setItem("AF", array(file));
    assertFalse(Enclosures.of(document).files().get(0).isPdf());
  }

  @Test
  void portfolioIsTold() {
    catalog().setItem("Collection", new COSDictionary());
    assertTrue(Enclosures.of(document).isPortfolio());
  }

  @Test
  void dynamicFormNamesItsParts() throws IOException {
    COSArray xfa =
        array(
            new COSString("template"), stream("<x/>", null),
            new COSString("no name!"), stream("<x/>", null));
    form(xfa);
    catalog().setBoolean("NeedsRendering", true);
    page.getCOSObject().setItem(COSName.ANNOTS, array(new COSDictionary()));
    assertEquals(List.of("template"), Enclosures.of(document).dynamicForm().orElseThrow().parts());
  }

  @Test
  void formWithoutFieldsOnItsPagesIsDynamic() throws IOException {
    form(stream("<x/>", null));
    assertTrue(Enclosures.of(document).dynamicForm().isPresent());
  }

  @Test
  void formWithFieldsOnItsPagesIsNot() throws IOException {
    form(stream("<x/>", null));
    page.getCOSObject().setItem(COSName.ANNOTS, array(new COSDictionary()));
    assertTrue(Enclosures.of(document).dynamicForm().isEmpty());
  }

  private void form(COSBase xfa) {
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.XFA, xfa);
    catalog().setItem(COSName.ACRO_FORM, form);
  }

  private COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  private COSDictionary file(String name, String content, @Nullable COSName filter)
      throws IOException {
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.F, stream(content, filter));
    COSDictionary file = new COSDictionary();
    file.setString(COSName.F, name);
    file.setItem(COSName.EF, embedded);
    return file;
  }

  private COSStream stream(String content, @Nullable COSName filter) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out =
        filter == null ? stream.createRawOutputStream() : stream.createOutputStream(filter)) {
      out.write(bytes(content));
    }
    return stream;
  }

  private static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
