package io.kaibiao.export.alto;

import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.Source;
import io.kaibiao.report.place.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an ALTO file (version 4.4), lengths in 1/1200 inch. One a file. */
final class AltoXml {

  private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
  private static final String SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String VERSION = "4.4";

  /** The name of the unit of lengths, and how many of it are a point. */
  private static final String UNIT = "inch1200";

  private static final double UNITS = 1200.0 / 72;

  private static final String PROCESSING = "PROCESSING_1";

  /** What an alternative is there for: by the standard it may also be another spelling. */
  private static final String RECOGNITION = "recognition";

  private final XMLStreamWriter out;

  AltoXml(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * Writes a file.
   *
   * @param number the 1-based page
   * @param size the box of the page, whose origin is 0
   */
  void write(Source source, int number, Box size, PageBlocks blocks) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    start("alto");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeNamespace("xsi", INSTANCE);
    out.writeAttribute("xsi", INSTANCE, "schemaLocation", NAMESPACE + " " + SCHEMA);
    out.writeAttribute("SCHEMAVERSION", VERSION);
    description(source);
    tags();
    start("Layout");
    start("Page");
    attribute("ID", "P" + number);
    attribute("PHYSICAL_IMG_NR", Integer.toString(number));
    attribute("HEIGHT", length(size.height()));
    attribute("WIDTH", length(size.width()));
    attribute("PROCESSINGREFS", PROCESSING);
    start("PrintSpace");
    place(size);
    write(blocks);
    out.writeEndDocument();
    out.writeCharacters("\n");
  }

  private void tags() throws XMLStreamException {
    start("Tags");
    for (AltoTag tag : AltoTag.all()) {
      empty(tag.element());
      attribute("ID", tag.id());
      if (!tag.type().isEmpty()) {
        attribute("TYPE", tag.type());
      }
      attribute("LABEL", tag.label());
    }
    end();
  }

  /** Writes text and tables from top to bottom. */
  private void write(PageBlocks blocks) throws XMLStreamException {
    int next = 0;
    List<PlacedBlock.OfTable> tables = blocks.tables();
    for (PlacedBlock block : blocks.texts()) {
      while (next < tables.size() && tables.get(next).box().y0() < block.box().y0()) {
        write(tables.get(next++));
      }
      write(block);
    }
    for (PlacedBlock.OfTable table : tables.subList(next, tables.size())) {
      write(table);
    }
  }

  private void description(Source source) throws XMLStreamException {
    start("Description");
    text("MeasurementUnit", UNIT);
    start("sourceImageInformation");
    text("fileName", source.name());
    start("fileIdentifier");
    attribute("fileIdentifierLocation", "sha256");
    out.writeCharacters(source.sha256());
    out.writeEndElement();
    end();
    start("Processing");
    attribute("ID", PROCESSING);
    text("processingCategory", "contentGeneration");
    start("processingSoftware");
    text("softwareName", "Kaibiao");
    end();
    end();
    end();
  }

  private void write(PlacedBlock.OfTable table) throws XMLStreamException {
    start("ComposedBlock");
    attribute("ID", table.id());
    attribute("TAGREFS", AltoTag.TABLE.id());
    place(table.box());
    attribute("TYPE", "table");
    for (PlacedBlock cell : table.cells()) {
      write(cell);
    }
    end();
  }

  private void write(PlacedBlock block) throws XMLStreamException {
    start("TextBlock");
    attribute("ID", block.id());
    if (!block.tags().isEmpty()) {
      attribute("TAGREFS", String.join(" ", block.tags()));
    }
    place(block.box());
    int turn = block.lines().isEmpty() ? 0 : block.lines().get(0).turn();
    if (turn > 0) {
      // The standard counts degrees counterclockwise.
      attribute("ROTATION", Integer.toString(360 - 90 * turn));
    }
    for (PlacedLine line : block.lines()) {
      write(line);
    }
    end();
  }

  private void write(PlacedLine line) throws XMLStreamException {
    start("TextLine");
    place(line.box());
    List<PlacedLine.Word> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        empty("SP");
      }
      write(words.get(i), line);
    }
    end();
  }

  private void write(PlacedLine.Word word, PlacedLine line) throws XMLStreamException {
    boolean plain = word.alternatives().isEmpty();
    if (plain) {
      empty("String");
    } else {
      start("String");
    }
    place(word.box());
    attribute("CONTENT", word.text());
    Double confidence = line.confidence();
    if (confidence != null) {
      attribute("WC", rounded(confidence, 4, RoundingMode.FLOOR));
    }
    if (line.isManual()) {
      attribute("CS", "true");
    }
    for (String other : word.alternatives()) {
      start("ALTERNATIVE");
      attribute("PURPOSE", RECOGNITION);
      out.writeCharacters(WellFormed.xml(other));
      out.writeEndElement();
    }
    if (!plain) {
      end();
    }
  }

  private void place(Box box) throws XMLStreamException {
    attribute("HPOS", length(box.x0()));
    attribute("VPOS", length(box.y0()));
    attribute("WIDTH", length(box.width()));
    attribute("HEIGHT", length(box.height()));
  }

  private static String length(double points) {
    return rounded(points * UNITS, 1, RoundingMode.HALF_UP);
  }

  private static String rounded(double value, int decimals, RoundingMode mode) {
    BigDecimal number = BigDecimal.valueOf(value).setScale(decimals, mode);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private void text(String element, String content) throws XMLStreamException {
    start(element);
    out.writeCharacters(WellFormed.xml(content));
    out.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, WellFormed.xml(value));
  }

  private void start(String element) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(element);
  }

  private void empty(String element) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEmptyElement(element);
  }

  private void end() throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEndElement();
  }
}
