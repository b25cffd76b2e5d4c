package io.kaibiao.page.words;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.place.Box;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads ALTO (Analyzed Layout and Text Object, of the Library of Congress), versions 1 to 4: words
 * by {@code String}, tables by {@code ComposedBlock} of the type {@code table}, whose text blocks
 * are cells. For one file.
 */
public final class AltoPages {

  /** Tenths of a millimetre per inch. */
  private static final double MM10 = 254;

  private static final double INCH1200 = 1200;

  private final WordBounds bounds;
  private final XMLStreamReader xml;
  private final List<WordPage> pages = new ArrayList<>();
  private final List<RecognizedWord> words = new ArrayList<>();
  private final List<List<Box>> tables = new ArrayList<>();
  private double unit;
  private @Nullable Box size;
  private @Nullable Box lineBox;
  private Turn turn = Turn.NONE;
  private int line;
  private int depth;

  /** How deep the table stands that is being read, or 0. */
  private int table;

  private AltoPages(XMLStreamReader xml, WordBounds bounds) {
    this.xml = xml;
    this.bounds = bounds;
  }

  /** Tells whether a text begins like an ALTO file. */
  public static boolean isAlto(String head) {
    return head.stripLeading().startsWith("<")
        && (head.contains("<alto") || head.contains("loc.gov/standards/alto"));
  }

  /**
   * Reads the pages of a file, without document types and external entities.
   *
   * @throws InputException if it is broken or holds too much
   */
  public static List<WordPage> read(byte[] file, WordBounds bounds) throws InputException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
      AltoPages pages = new AltoPages(xml, bounds);
      pages.read();
      xml.close();
      if (pages.pages.isEmpty()) {
        throw bounds.damaged("it has no Page", null);
      }
      return pages.pages;
    } catch (XMLStreamException e) {
      String why = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
      throw bounds.damaged("no XML: " + why.replaceFirst("^Message: ", ""), e);
    }
  }

  private void read() throws XMLStreamException, InputException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
        depth--;
      }
    }
  }

  private void start(String element) throws XMLStreamException, InputException {
    switch (element) {
      case "MeasurementUnit" -> {
        String told = xml.getElementText().strip();
        unit = told.equals("inch1200") ? INCH1200 : told.equals("mm10") ? MM10 : 0;
        depth--;
      }
      case "Page" -> {
        bounds.countPage();
        words.clear();
        tables.clear();
        size = null;
        turn = Turn.NONE;
        sized();
      }
      case "PrintSpace" -> sized();
      case "ComposedBlock" -> {
        if (table == 0 && "table".equalsIgnoreCase(xml.getAttributeValue(null, "TYPE"))) {
          table = depth;
          tables.add(new ArrayList<>());
        }
      }
      case "TextBlock" -> {
        turn = turn(number("ROTATION", 0));
        Box place = place();
        if (table > 0 && place != null) {
          tables.get(tables.size() - 1).add(place);
        }
      }
      case "TextLine" -> {
        line++;
        lineBox = place();
      }
      case "String" -> word();
      default -> {}
    }
  }

  private void end(String element) {
    if (element.equals("Page")) {
      Box page = size == null ? extent() : size;
      WordScale scale = WordScale.of(page.x1(), page.y1(), unit == 0 ? 0 : WordScale.INCH / unit);
      pages.add(
          new WordPage(
              scale.width(),
              scale.height(),
              words.stream()
                  .map(
                      w ->
                          new RecognizedWord(
                              w.text(), scale.points(w.box()), w.certainty(), w.turn(), w.line()))
                  .toList(),
              tables.stream().map(t -> t.stream().map(scale::points).toList()).toList()));
    } else if (depth == table) {
      table = 0;
    }
  }

  /** Takes the size of a page, which its print space tells where the page does not. */
  private void sized() throws InputException {
    double width = number("WIDTH", 0);
    double height = number("HEIGHT", 0);
    if (size == null && width > 0 && height > 0) {
      size = bounds.box(0, 0, number("HPOS", 0) + width, number("VPOS", 0) + height);
    }
  }

  /** Returns the box around all words, for a page that tells no size. */
  private Box extent() {
    return words.stream().map(RecognizedWord::box).reduce(new Box(0, 0, 1, 1), Box::union);
  }

  private void word() throws InputException {
    String content = xml.getAttributeValue(null, "CONTENT");
    String text = content == null ? "" : content.replace('\u00A0', ' ').strip();
    if (text.isEmpty()) {
      return;
    }
    bounds.countWord(text);
    Box place = place();
    Box box = place == null ? lineBox : place;
    if (box == null) {
      throw bounds.damaged("a word has no place", null);
    }
    double certainty = RecognizedWord.certainty(number("WC", Double.NaN));
    words.add(new RecognizedWord(text, box, certainty, turn, line));
  }

  private @Nullable Box place() throws InputException {
    double x = number("HPOS", Double.NaN);
    double y = number("VPOS", Double.NaN);
    double width = number("WIDTH", Double.NaN);
    double height = number("HEIGHT", Double.NaN);
    boolean told = !Double.isNaN(x + y + width + height);
    return told ? bounds.box(x, y, x + width, y + height) : null;
  }

  private double number(String attribute, double other) throws InputException {
    String value = xml.getAttributeValue(null, attribute);
    if (value == null || value.isBlank()) {
      return other;
    }
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      throw bounds.damaged("a length is no number", e);
    }
  }

  /** Returns the turn of a block; the standard counts degrees counterclockwise. */
  private static Turn turn(double degrees) {
    int quarters = (int) Math.round(degrees / 90);
    return switch (Math.floorMod(-quarters, 4)) {
      case 1 -> Turn.CLOCKWISE;
      case 2 -> Turn.HALF;
      case 3 -> Turn.COUNTERCLOCKWISE;
      default -> Turn.NONE;
    };
  }
}
