package io.kaibiao.prose;

import io.kaibiao.page.Glyph;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says where the parts of a line and the figures in them are printed. Belongs to one page. */
final class LinePlaces {

  /** Letters are not told apart on pages with more: no report's page comes near. */
  private static final int MOST_LETTERS = 20_000;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern FIGURE = Pattern.compile("[-\\d,，.．]*\\d");

  private final int number;
  private final Page page;

  /** The page's letters from top to bottom, once they are asked for. */
  private @Nullable List<Glyph> letters;

  /**
   * Makes places of the lines of one page.
   *
   * @param number the 1-based number of the page in the document
   * @param page the page, or the part of it that its lines are of
   */
  LinePlaces(int number, Page page) {
    this.number = number;
    this.page = page;
  }

  /** Returns a text without its blanks. */
  static String bare(String text) {
    return hasBlank(text) ? BLANKS.matcher(text).replaceAll("") : text;
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u3000') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the parts of a line, and the figures of those whose letters are known one by one;
   * indices are those of the line without blanks.
   */
  List<PlacedRun> of(TextLine line) {
    List<PlacedRun> runs = new ArrayList<>();
    int start = 0;
    for (TextLine.Segment segment : line.segments()) {
      String text = bare(segment.text());
      runs.add(run(start, start + text.length(), segment.box()));
      Matcher figures = FIGURE.matcher(text);
      if (figures.find()) {
        List<Box> letters = letters(segment, text);
        do {
          if (!letters.isEmpty()) {
            Box box = letters.get(figures.start());
            for (Box letter : letters.subList(figures.start(), figures.end())) {
              box = box.union(letter);
            }
            runs.add(run(start + figures.start(), start + figures.end(), box));
          }
        } while (figures.find());
      }
      start += text.length();
    }
    return runs;
  }

  private PlacedRun run(int start, int end, Box box) {
    return new PlacedRun(start, end, new Place(number, page.toShown(box)));
  }

  /** Returns the box of each character of a part of a line; nothing if the page's differ. */
  private List<Box> letters(TextLine.Segment segment, String text) {
    StringBuilder printed = new StringBuilder();
    List<Box> boxes = new ArrayList<>();
    for (Glyph glyph : inside(segment.box())) {
      String letter = bare(glyph.text());
      printed.append(letter);
      for (int i = 0; i < letter.length(); i++) {
        boxes.add(glyph.box());
      }
    }
    return printed.toString().equals(text) ? boxes : List.of();
  }

  /** Returns the letters in a box from left to right. */
  private List<Glyph> inside(Box box) {
    List<Glyph> all = topDown();
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (all.get(middle).centerY() < box.y0()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    List<Glyph> inside = new ArrayList<>();
    for (int i = from; i < all.size() && all.get(i).centerY() <= box.y1(); i++) {
      Glyph glyph = all.get(i);
      if (box.contains(glyph.centerX(), glyph.centerY())) {
        inside.add(glyph);
      }
    }
    inside.sort(Comparator.comparingDouble(Glyph::centerX));
    return inside;
  }

  private List<Glyph> topDown() {
    List<Glyph> sorted = letters;
    if (sorted == null) {
      sorted =
          page.glyphs().size() > MOST_LETTERS
              ? List.of()
              : page.glyphs().stream().sorted(Comparator.comparingDouble(Glyph::centerY)).toList();
      letters = sorted;
    }
    return sorted;
  }
}
