package io.kaibiao.document;

import io.kaibiao.document.Phrasebook.Numbering;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that form one text, to which more may be added. Belongs to one thread. */
final class Paragraph implements FlowItem {

  /** Characters of an end: more than the marks that may close a sentence. */
  private static final int END = 40;

  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private final PrintedLine first;
  private final boolean centred;
  private final Optional<Numbering> number;
  private PrintedLine last;
  private Origin origin;
  private int lines;
  private double bold = 1;

  /**
   * Starts a paragraph.
   *
   * @param centred whether the line is centred on its page, away from both edges
   * @param number the number that it begins with
   */
  Paragraph(PrintedLine first, boolean centred, Optional<Numbering> number) {
    this.first = first;
    this.last = first;
    this.origin = first.origin();
    this.centred = centred;
    this.number = number;
    add(first);
  }

  void add(PrintedLine line) {
    Joining.append(text, line.text().strip());
    Place before = places.isEmpty() ? null : places.get(places.size() - 1);
    if (before != null && before.page() == line.page()) {
      Box both = before.box().union(line.shown());
      places.set(places.size() - 1, new Place(line.page(), both));
    } else {
      places.add(new Place(line.page(), line.shown()));
    }
    origin = line.origin() == Origin.PIXELS ? Origin.PIXELS : origin;
    last = line;
    bold = Math.min(bold, line.bold());
    lines++;
  }

  String text() {
    return text.toString();
  }

  /** Returns its last characters, which tell whether it ends a sentence. */
  String end() {
    return text.substring(Math.max(0, text.length() - END));
  }

  List<Place> places() {
    return places;
  }

  int page() {
    return first.page();
  }

  PrintedLine first() {
    return first;
  }

  PrintedLine last() {
    return last;
  }

  int lines() {
    return lines;
  }

  double size() {
    return first.size();
  }

  /** Returns the share of bold letters in the line that has the fewest, from 0 to 1. */
  double bold() {
    return bold;
  }

  /** Tells whether its first line is centred on its page, away from both edges. */
  boolean isCentred() {
    return centred;
  }

  /** Returns the number that it begins with. */
  Optional<Numbering> number() {
    return number;
  }

  Origin origin() {
    return origin;
  }
}
