package io.kaibiao.page.words;

import io.kaibiao.page.Drawing;
import io.kaibiao.page.Frame;
import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the characters of words side by side in their boxes. For one page. */
final class WordGlyphs {

  /** Width of a Latin letter or digit in type sizes: 0.5 in SimSun, 0.56 in Noto Sans. */
  private static final double NARROW = 0.53;

  /** Height of a word, as a share of its line's, below which it is only a dash or a mark. */
  private static final double FLAT = 0.6;

  /** Distance of the baseline from the middle of a line, in type sizes, as in SimSun. */
  private static final double BASELINE = 0.36;

  private final WordPage page;
  private final Frame frame;
  private final WordTypeSize type;
  private final List<Glyph> glyphs = new ArrayList<>();
  private int run;

  WordGlyphs(WordPage page) {
    this.page = page;
    this.frame = new Frame(mostlyTurned(page), page.width(), page.height());
    this.type = WordTypeSize.of(page);
  }

  private static Turn mostlyTurned(WordPage page) {
    Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
    page.words().forEach(word -> counts.merge(word.turn(), word.text().length(), Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Turn.NONE);
  }

  Page page(int number) {
    Map<Integer, List<RecognizedWord>> lines = new LinkedHashMap<>();
    for (RecognizedWord word : page.words()) {
      lines.computeIfAbsent(word.line(), l -> new ArrayList<>()).add(word);
    }
    lines.values().forEach(this::add);
    glyphs.sort(Comparator.comparingDouble(Glyph::y0).thenComparingDouble(Glyph::x0));
    List<Ruling> rulings =
        page.tables().stream()
            .flatMap(cells -> CellRulings.of(cells).stream())
            .map(ruling -> ruling.turned(frame))
            .toList();
    return new Page(
        number,
        frame.readingWidth(),
        frame.readingHeight(),
        glyphs,
        rulings,
        List.of(),
        List.of(),
        frame);
  }

  /** Adds a line, whose words have one type size. */
  private void add(List<RecognizedWord> line) {
    Frame own = new Frame(line.get(0).turn(), page.width(), page.height());
    List<Box> boxes = line.stream().map(word -> own.toReading(word.box())).toList();
    double height = median(boxes.stream().map(Box::height).toList());
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).height() >= FLAT * height) {
        sizes.add(type.size(line.get(i).text(), boxes.get(i).height()));
      }
    }
    double size = Math.max(1, median(sizes));
    double middle = boxes.stream().mapToDouble(WordGlyphs::middle).findFirst().orElse(0);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      middle = box.height() >= FLAT * height ? middle(box) : middle;
      add(line.get(i), new Box(box.x0(), middle - size / 2, box.x1(), middle + size / 2), own);
    }
  }

  private static double middle(Box box) {
    return (box.y0() + box.y1()) / 2;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** Returns the width of a text in type sizes. */
  static double width(String text) {
    return text.codePoints().mapToDouble(WordGlyphs::width).sum();
  }

  private static double width(int character) {
    return Script.isWide(character) ? 1 : NARROW;
  }

  /**
   * Adds a word.
   *
   * @param box its box in the frame of its own text, as high as its type
   */
  private void add(RecognizedWord word, Box box, Frame own) {
    double unit = box.width() / width(word.text());
    double x = box.x0();
    run++;
    for (int i = 0; i < word.text().length(); ) {
      int character = word.text().codePointAt(i);
      double end = x + unit * width(character);
      Box shown = own.toShown(new Box(x, box.y0(), end, box.y1()));
      Box at = frame.toReading(shown);
      double baseline = middle(at) + BASELINE * box.height();
      glyphs.add(
          new Glyph(
              Character.toString(character),
              at.x0(),
              at.y0(),
              at.x1(),
              at.y1(),
              baseline,
              box.height(),
              run,
              word.turn().after(frame.turn()),
              Drawing.EMBEDDED,
              false,
              false,
              word.certainty()));
      x = end;
      i += Character.charCount(character);
    }
  }
}
