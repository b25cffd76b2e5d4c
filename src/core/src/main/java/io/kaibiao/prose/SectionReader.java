package io.kaibiao.prose;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Origin;
import io.kaibiao.text.ChineseNumerals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Groups the lines outside tables into sections, across page breaks and tables. Belongs to one
 * document and one thread.
 */
public final class SectionReader {

  private static final String NUMERAL = "[" + ChineseNumerals.UP_TO_TEN + "]";
  private static final Pattern PART = Pattern.compile("第" + NUMERAL + "+部分.{0,40}");
  private static final Pattern TOP = Pattern.compile(NUMERAL + "{1,3}、[^。；，]{2,40}");
  private static final Pattern SUB = Pattern.compile("[（(]" + NUMERAL + "{1,3}[）)][^。；，]{2,40}");

  /** The title of a part without a number, as in budgets: {@code 2025年部门预算编制说明}. */
  private static final Pattern TITLE = Pattern.compile("\\d{4}年度?[^。；，：:、\\d]{2,28}说明");

  /** Page numbers, and lines of a table of contents. */
  private static final Pattern FURNITURE =
      Pattern.compile("[-—–―]*\\d{1,4}[-—–―]*|第\\d+页.*|.*(\\.{4,}|…{2,}|·{4,}).*");

  private final List<Section> sections = new ArrayList<>();
  private final List<PlacedRun> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String part = "";
  private String top = "";
  private String sub = "";
  private int page;
  private Origin origin = Origin.TEXT_LAYER;

  /** Adds a page's lines from top to bottom; where they are printed is not known. */
  public void add(int number, List<TextLine> lines) {
    lines.forEach(line -> add(number, line, List.of()));
  }

  /**
   * Adds lines of a page from top to bottom.
   *
   * @param number the 1-based number of the page in the document
   * @param page the page, or the part of it that they are of
   */
  public void add(int number, Page page, List<TextLine> lines) {
    LinePlaces places = new LinePlaces(number, page);
    lines.forEach(line -> add(number, line, places.of(line)));
  }

  private void add(int number, TextLine line, List<PlacedRun> printed) {
    String bare = LinePlaces.bare(line.text());
    if (!bare.isEmpty() && !FURNITURE.matcher(bare).matches()) {
      int before = text.length();
      add(number, bare, line.origin());
      if (text.length() == before + bare.length()) {
        printed.forEach(run -> runs.add(run.behind(before)));
      }
    }
  }

  private void add(int number, String line, Origin from) {
    if (PART.matcher(line).matches() || TITLE.matcher(line).matches()) {
      begin(number, from);
      part = line;
      top = "";
      sub = "";
    } else if (TOP.matcher(line).matches()) {
      begin(number, from);
      top = line;
      sub = "";
    } else if (SUB.matcher(line).matches()) {
      begin(number, from);
      sub = line;
    } else {
      if (text.isEmpty()) {
        page = number;
        origin = from;
      }
      text.append(line);
      origin = from == Origin.PIXELS ? from : origin;
    }
  }

  private void begin(int number, Origin from) {
    if (!text.isEmpty()) {
      sections.add(new Section(heading(), text.toString(), page, origin, runs));
      text.setLength(0);
      runs.clear();
    }
    page = number;
    origin = from;
  }

  private String heading() {
    List<String> parts = new ArrayList<>();
    for (String heading : List.of(part, top, sub)) {
      if (!heading.isEmpty()) {
        parts.add(heading);
      }
    }
    return String.join("/", parts);
  }

  /** Ends the document and returns its sections in reading order. */
  public List<Section> finish() {
    begin(page, origin);
    return List.copyOf(sections);
  }
}
