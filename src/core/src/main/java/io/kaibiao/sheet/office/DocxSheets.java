package io.kaibiao.sheet.office;

import io.kaibiao.error.InputException;
import io.kaibiao.report.SourceKind;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetBuilder;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetFormat;
import io.kaibiao.sheet.UnreadContent;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Word documents (.docx). */
public final class DocxSheets implements SheetFormat {

  private static final String DOCUMENT = "word/document.xml";

  /** Tells whether bytes are a Word document. */
  public static boolean isDocx(byte[] bytes) {
    return OfficePackage.holds(bytes, DOCUMENT);
  }

  @Override
  public SheetDocument read(String name, byte[] bytes, SheetBounds bounds) throws InputException {
    OfficePackage parts = OfficePackage.open(name, bytes, bounds);
    SheetBuilder builder = new SheetBuilder(name, bounds, 1);
    try {
      XMLStreamReader xml = parts.xml(DOCUMENT);
      DocxBlocks blocks = new DocxBlocks(xml, builder);
      blocks.read();
      xml.close();
      return new SheetDocument(
          SourceKind.DOCX,
          List.of(builder.done()),
          UnreadContent.of(
              blocks.hidden(),
              " pieces of text are hidden or deleted and were not read",
              blocks.pictures()));
    } catch (XMLStreamException e) {
      throw OfficePackage.damaged(name, e);
    }
  }
}
