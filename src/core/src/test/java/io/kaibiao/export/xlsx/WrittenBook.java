package io.kaibiao.export.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as its XML says it, read without the library that wrote it. */
record WrittenBook(Map<String, Document> parts) {

  /**
   * A cell.
   *
   * @param type the cell's type ({@code s} for a string, {@code n} for a number)
   * @param text what it holds
   * @param format its number format, empty for the general one
   */
  record SheetCell(String type, String text, String format) {}

  /** Reads all parts, each of which must be well-formed XML. */
  static WrittenBook of(Path file) throws IOException, SAXException, ParserConfigurationException {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(
              entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
        }
      }
    }
    return new WrittenBook(parts);
  }

  Document part(String name) {
    Document part = parts.get(name);
    if (part == null) {
      throw new AssertionError("no part " + name + " in " + parts.keySet());
    }
    return part;
  }

  List<String> sheetNames() {
    return elements(part("xl/workbook.xml"), "sheet").stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  /** Returns a sheet's part by its number from 1. */
  Document sheet(int number) {
    return part("xl/worksheets/sheet" + number + ".xml");
  }

  /** Returns the cells of a sheet by their names (A1). */
  Map<String, SheetCell> cells(int sheet) {
    List<Element> strings = elements(part("xl/sharedStrings.xml"), "si");
    List<Element> styles =
        elements((Element) part("xl/styles.xml").getElementsByTagName("cellXfs").item(0), "xf");
    Map<String, String> formats = new LinkedHashMap<>();
    elements(part("xl/styles.xml"), "numFmt")
        .forEach(f -> formats.put(f.getAttribute("numFmtId"), f.getAttribute("formatCode")));
    Map<String, SheetCell> cells = new LinkedHashMap<>();
    for (Element cell : elements(sheet(sheet), "c")) {
      String type = cell.getAttribute("t");
      String value = cell.getTextContent();
      String text =
          type.equals("s") ? strings.get(Integer.parseInt(value)).getTextContent() : value;
      String style = cell.getAttribute("s");
      String format =
          style.isEmpty()
              ? ""
              : formats.getOrDefault(
                  styles.get(Integer.parseInt(style)).getAttribute("numFmtId"), "");
      if (!value.isEmpty()) {
        cells.put(cell.getAttribute("r"), new SheetCell(type, text, format));
      }
    }
    return cells;
  }

  static List<Element> elements(Document part, String name) {
    return list(part.getElementsByTagName(name));
  }

  static List<Element> elements(Element parent, String name) {
    return list(parent.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }
}
