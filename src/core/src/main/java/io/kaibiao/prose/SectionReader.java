package io.kaibiao.prose;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups the lines outside tables into sections, across page breaks and tables. Belongs to one
 * document and one thread.
 */
public final class SectionReader {

  private static final ProseWords.Headings HEADINGS = ProseWords.STANDARD.headings();

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
    if (!bare.isEmpty() && !HEADINGS.furniture().matcher(bare).matches()) {
      int before = text.length();
      add(number, bare, line.origin());
      if (text.length() == before + bare.length()) {
        printed.forEach(run -> runs.add(run.behind(before)));
      }
    }
  }

  private void add(int number, String line, Origin from) {
    if (HEADINGS.part().matcher(line).matches() || HEADINGS.unnumbered().matcher(line).matches()) {
      begin(number, from);
      part = line;
      top = "";
      sub = "";
    } else if (HEADINGS.top().matcher(line).matches()) {
      begin(number, from);
      top = line;
      sub = "";
    } else if (HEADINGS.sub().matcher(line).matches()) {
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
