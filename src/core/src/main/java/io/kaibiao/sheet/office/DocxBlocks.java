package io.kaibiao.sheet.office;

import io.kaibiao.error.InputException;
import io.kaibiao.sheet.SheetBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a Word document: paragraphs as lines, tables as grids. A table in a cell of
 * another one follows it. For one document.
 */
final class DocxBlocks {

  private final XMLStreamReader xml;
  private final SheetBuilder builder;

  /** The tables that are open, the innermost first. */
  private final Deque<DocxTable> tables = new ArrayDeque<>();

  private final List<DocxTable> inner = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean vanished;
  private int hidden;
  private int pictures;

  DocxBlocks(XMLStreamReader xml, SheetBuilder builder) {
    this.xml = xml;
    this.builder = builder;
  }

  int hidden() {
    return hidden;
  }

  int pictures() {
    return pictures;
  }

  void read() throws XMLStreamException, InputException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        builder.pass();
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(String element) throws XMLStreamException {
    DocxTable table = tables.peek();
    switch (element) {
      case "tbl" -> tables.push(new DocxTable());
      case "tr" -> begin(table);
      case "gridSpan" -> spans(table, value());
      case "vMerge" -> merges(table, value());
      case "gridBefore" -> skips(table, value());
      case "r" -> vanished = false;
      case "vanish" -> vanished = !"0".equals(value()) && !"false".equals(value());
      case "t" -> text(xml.getElementText());
      case "tab" -> paragraph.append('\t');
      case "br", "cr" -> paragraph.append(table == null ? '\n' : ' ');
      case "noBreakHyphen" -> paragraph.append('-');
      case "del", "moveFrom" -> {
        hidden++;
        skip();
      }
      case "Fallback", "tblPrChange", "trPrChange", "tcPrChange", "instrText" -> skip();
      case "blip", "imagedata" -> pictures++;
      default -> {
        // Formatting and containers say nothing themselves.
      }
    }
  }

  private static void begin(@Nullable DocxTable table) {
    if (table != null) {
      table.row();
    }
  }

  private static void spans(@Nullable DocxTable table, String value) {
    if (table != null) {
      table.span(value);
    }
  }

  private static void merges(@Nullable DocxTable table, String value) {
    if (table != null) {
      table.merge(value);
    }
  }

  private static void skips(@Nullable DocxTable table, String value) {
    if (table != null) {
      table.skip(value);
    }
  }

  private void text(String text) {
    if (vanished) {
      hidden++;
    } else {
      paragraph.append(text);
    }
  }

  private void end(String element) throws InputException {
    DocxTable table = tables.peek();
    switch (element) {
      case "p" -> endParagraph(table);
      case "tc" -> {
        if (table != null) {
          table.endCell();
        }
      }
      case "tbl" -> endTable();
      default -> {
        // Ends with its parent.
      }
    }
  }

  private void endParagraph(@Nullable DocxTable table) throws InputException {
    String text = paragraph.toString().replace('\u00A0', ' ').replace('\u3000', ' ');
    paragraph.setLength(0);
    if (table != null) {
      table.text(text.replace('\t', ' ').strip());
      return;
    }
    for (String line : text.split("\n", -1)) {
      builder.line(Arrays.asList(line.split("\t| {3,}", -1)));
    }
  }

  private void endTable() throws InputException {
    DocxTable table = tables.poll();
    if (table == null) {
      return;
    }
    if (!tables.isEmpty()) {
      inner.add(table);
      return;
    }
    builder.table(table.whole());
    for (DocxTable nested : inner) {
      builder.table(nested.whole());
    }
    inner.clear();
  }

  private String value() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Passes over an element with all that is in it. */
  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
