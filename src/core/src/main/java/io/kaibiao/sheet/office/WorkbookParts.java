package io.kaibiao.sheet.office;

import io.kaibiao.error.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the sheets of a workbook share.
 *
 * @param sheets its worksheets in order
 * @param texts the shared texts
 * @param formats the number format of each cell style
 */
record WorkbookParts(List<Listed> sheets, List<String> texts, List<CellFormat> formats) {

  static final String WORKBOOK = "xl/workbook.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final CellFormat GENERAL = new CellFormat("General");

  /**
   * A worksheet.
   *
   * @param part the part that holds it
   */
  record Listed(String name, boolean hidden, String part) {}

  static WorkbookParts of(OfficePackage parts) throws InputException, XMLStreamException {
    return new WorkbookParts(
        sheets(parts),
        parts.has(TEXTS) ? texts(parts.xml(TEXTS)) : List.of(),
        parts.has(STYLES) ? formats(parts.xml(STYLES)) : List.of());
  }

  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  CellFormat format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : GENERAL;
  }

  private static List<Listed> sheets(OfficePackage parts)
      throws InputException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader links = parts.xml("xl/_rels/workbook.xml.rels");
    while (links.hasNext()) {
      if (links.next() == XMLStreamConstants.START_ELEMENT
          && links.getLocalName().equals("Relationship")) {
        targets.put(attribute(links, "Id"), part(attribute(links, "Target")));
      }
    }
    List<Listed> sheets = new ArrayList<>();
    XMLStreamReader xml = parts.xml(WORKBOOK);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        String part = targets.getOrDefault(attribute(xml, "id"), "");
        if (parts.has(part) && part.contains("worksheets")) {
          boolean hidden = !List.of("", "visible").contains(attribute(xml, "state"));
          sheets.add(new Listed(attribute(xml, "name"), hidden, part));
        }
      }
    }
    return sheets;
  }

  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static List<String> texts(XMLStreamReader xml) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> text.setLength(0);
          case "t" -> text.append(xml.getElementText());
          case "rPh" -> skip(xml);
          default -> {
            // Formatting.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text.toString());
      }
    }
    return texts;
  }

  private static List<CellFormat> formats(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> codes = new HashMap<>();
    Map<String, CellFormat> known = new HashMap<>();
    List<CellFormat> formats = new ArrayList<>();
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String element = xml.hasName() ? xml.getLocalName() : "";
      if (element.equals("cellXfs")) {
        cells = event == XMLStreamConstants.START_ELEMENT;
      } else if (event == XMLStreamConstants.START_ELEMENT && element.equals("numFmt")) {
        codes.put(number(attribute(xml, "numFmtId")), attribute(xml, "formatCode"));
      } else if (event == XMLStreamConstants.START_ELEMENT && cells && element.equals("xf")) {
        int id = number(attribute(xml, "numFmtId"));
        String code = codes.getOrDefault(id, CellFormat.builtIn(id));
        formats.add(known.computeIfAbsent(code, CellFormat::new));
      }
    }
    return formats;
  }

  /** Returns an attribute whatever its namespace; empty where it is missing. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Returns a small whole number, or -1 where a text is none. */
  static int number(String text) {
    return text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
  }

  /** Passes over an element with all that is in it. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
