package io.kaibiao.page.words;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads hOCR (HTML with the results of recognition in classes and titles, specification 1.2): one
 * page for each {@code ocr_page}, words by {@code ocrx_word}, or whole lines where a line has no
 * words. Nothing that a file names is loaded.
 */
public final class HocrPages {

  private static final Pattern BOX =
      Pattern.compile("\\bbbox\\s+(-?\\d{1,7})\\s+(-?\\d{1,7})\\s+(-?\\d{1,7})\\s+(-?\\d{1,7})");
  private static final Pattern CONFIDENCE =
      Pattern.compile("\\bx_wconf\\s+(-?\\d{1,3}(?:\\.\\d{0,9})?)");
  private static final Pattern ANGLE = Pattern.compile("\\btextangle\\s+(-?\\d{1,3})");
  private static final Pattern RESOLUTION = Pattern.compile("\\bscan_res\\s+(\\d{2,4})\\b");

  /** The classes of lines. */
  private static final String LINES =
      ".ocr_line, .ocrx_line, .ocr_header, .ocr_caption, .ocr_textfloat";

  private final WordBounds bounds;
  private final List<RecognizedWord> words = new ArrayList<>();
  private int line;

  private HocrPages(WordBounds bounds) {
    this.bounds = bounds;
  }

  /** Tells whether a text begins like an hOCR file. */
  public static boolean isHocr(String head) {
    return head.stripLeading().startsWith("<")
        && (head.contains("ocr_page") || head.contains("ocr-capabilities"));
  }

  /**
   * Reads the pages of a file.
   *
   * @throws InputException if it is broken or holds too much
   */
  public static List<WordPage> read(String text, WordBounds bounds) throws InputException {
    List<WordPage> pages = new ArrayList<>();
    for (Element page : Jsoup.parse(text).getElementsByClass("ocr_page")) {
      pages.add(new HocrPages(bounds).page(page));
    }
    if (pages.isEmpty()) {
      throw bounds.damaged("it has no ocr_page", null);
    }
    return pages;
  }

  private WordPage page(Element page) throws InputException {
    bounds.countPage();
    List<Element> lines = page.select(LINES);
    Set<Element> around = around(lines);
    for (Element element : lines) {
      if (!around.contains(element)) {
        line(element);
      }
    }
    if (words.isEmpty()) {
      for (Element word : page.getElementsByClass("ocrx_word")) {
        line++;
        word(word, null, Turn.NONE);
      }
    }
    Box size = box(page);
    if (size == null) {
      size = words.stream().map(RecognizedWord::box).reduce(new Box(0, 0, 1, 1), Box::union);
    }
    Matcher told = RESOLUTION.matcher(page.attr("title"));
    double unit = told.find() ? WordScale.INCH / Integer.parseInt(told.group(1)) : 0;
    WordScale scale = WordScale.of(size.width(), size.height(), unit);
    double left = size.x0();
    double top = size.y0();
    List<RecognizedWord> placed = new ArrayList<>();
    for (RecognizedWord word : words) {
      Box b = word.box();
      Box box = new Box(b.x0() - left, b.y0() - top, b.x1() - left, b.y1() - top);
      placed.add(
          new RecognizedWord(
              word.text(), scale.points(box), word.certainty(), word.turn(), word.line()));
    }
    return new WordPage(scale.width(), scale.height(), placed, List.of());
  }

  /** Returns what lines stand in: a line around others is none itself. */
  private static Set<Element> around(List<Element> lines) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element line : lines) {
      Element outer = line.parent();
      while (outer != null && around.add(outer)) {
        outer = outer.parent();
      }
    }
    return around;
  }

  private void line(Element element) throws InputException {
    line++;
    Turn turn = turn(element.attr("title"));
    List<Element> parts = element.getElementsByClass("ocrx_word");
    for (Element word : parts.isEmpty() ? List.of(element) : parts) {
      word(word, box(element), turn);
    }
  }

  private void word(Element element, @Nullable Box other, Turn turn) throws InputException {
    String text = element.text().replace('\u00A0', ' ').strip();
    if (text.isEmpty()) {
      return;
    }
    bounds.countWord(text);
    Box box = Optional.ofNullable(box(element)).orElse(other);
    if (box == null) {
      throw bounds.damaged("a word has no bbox", null);
    }
    Matcher told = CONFIDENCE.matcher(element.attr("title"));
    double certainty =
        RecognizedWord.certainty(
            told.find() ? Double.parseDouble(told.group(1)) / 100 : Double.NaN);
    words.add(new RecognizedWord(text, box, certainty, turn, line));
  }

  private @Nullable Box box(Element element) throws InputException {
    Matcher told = BOX.matcher(element.attr("title"));
    if (!told.find()) {
      return null;
    }
    double[] at =
        Arrays.stream(new int[] {1, 2, 3, 4})
            .mapToDouble(group -> Double.parseDouble(told.group(group)))
            .toArray();
    return bounds.box(at[0], at[1], at[2], at[3]);
  }

  /** Returns the turn of a line; the format counts degrees counterclockwise. */
  private static Turn turn(String title) {
    Matcher told = ANGLE.matcher(title);
    int quarters = told.find() ? (int) Math.round(Integer.parseInt(told.group(1)) / 90.0) : 0;
    return switch (Math.floorMod(-quarters, 4)) {
      case 1 -> Turn.CLOCKWISE;
      case 2 -> Turn.HALF;
      case 3 -> Turn.COUNTERCLOCKWISE;
      default -> Turn.NONE;
    };
  }
}
