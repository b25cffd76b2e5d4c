package io.kaibiao.table.witness;

import io.kaibiao.page.Ruling;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table without a grid: which of its texts stand over which columns, and which of its
 * lines are one row.
 */
final class HeadRows {

  private static final WitnessTolerances.Runs LIMITS = WitnessTolerances.STANDARD.runs();

  /** Middles of groups of columns that differ by less, in points, are the same. */
  private static final double SAME_MIDDLE = 0.5;

  /**
   * A text of the head.
   *
   * @param from the first column that it stands over
   * @param to the last one
   */
  record Place(TextPiece piece, int from, int to) {}

  private final List<List<Place>> lines = new ArrayList<>();
  private final List<double[]> columns;
  private final List<Ruling> rules;

  /**
   * Makes the head.
   *
   * @param pieces the pieces of each of its lines
   * @param columns where the text of each column of the body begins and ends
   * @param rules the rules of the table
   */
  HeadRows(List<List<TextPiece>> pieces, List<double[]> columns, List<Ruling> rules) {
    this.columns = List.copyOf(columns);
    this.rules = rules;
    for (int i = 0; i < pieces.size(); i++) {
      List<TextPiece> line = pieces.get(i);
      boolean above =
          pieces.subList(i + 1, pieces.size()).stream().anyMatch(l -> l.size() > line.size());
      List<Place> places = new ArrayList<>();
      for (int at = 0; at < line.size(); at++) {
        places.add(
            line.size() == columns.size()
                ? new Place(line.get(at), at, at)
                : place(line.get(at), above));
      }
      lines.add(places);
    }
  }

  List<Place> line(int at) {
    return lines.get(at);
  }

  int size() {
    return lines.size();
  }

  /**
   * Places a text: over the columns that a short rule right below it covers, over those that it
   * covers itself, or over those in whose middle it stands.
   *
   * @param above whether a line with more texts follows
   */
  private Place place(TextPiece piece, boolean above) {
    Place ruled = above ? ruled(piece) : null;
    if (ruled != null) {
      return ruled;
    }
    int from = -1;
    int to = -1;
    for (int i = 0; i < columns.size(); i++) {
      double x0 = columns.get(i)[0];
      double x1 = columns.get(i)[1];
      double middle = (x0 + x1) / 2;
      double overlap = Math.min(x1, piece.box().x1()) - Math.max(x0, piece.box().x0());
      boolean covers =
          (piece.box().x0() <= middle && piece.box().x1() >= middle)
              || overlap >= LIMITS.covered() * (x1 - x0);
      if (covers) {
        from = from < 0 ? i : from;
        to = i;
      }
    }
    Place own = from < 0 ? nearest(piece) : new Place(piece, from, to);
    return above ? centred(own) : own;
  }

  private @Nullable Place ruled(TextPiece piece) {
    double width = columns.get(columns.size() - 1)[1] - columns.get(0)[0];
    for (Ruling rule : rules) {
      double below = rule.position() - piece.box().y1();
      boolean under = rule.start() < piece.middle() && rule.end() > piece.middle();
      if (under
          && below > -1
          && below < LIMITS.nearRule() * piece.box().height()
          && rule.length() < LIMITS.mostly() * width) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < columns.size(); i++) {
          double middle = (columns.get(i)[0] + columns.get(i)[1]) / 2;
          if (middle > rule.start() && middle < rule.end()) {
            from = from < 0 ? i : from;
            to = i;
          }
        }
        return from < 0 ? null : new Place(piece, from, to);
      }
    }
    return null;
  }

  private Place nearest(TextPiece piece) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < columns.size(); i++) {
      double distance = Math.abs((columns.get(i)[0] + columns.get(i)[1]) / 2 - piece.middle());
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return new Place(piece, nearest, nearest);
  }

  /**
   * Returns the columns in whose middle a text stands: those that it covers, unless more around
   * them fit better. Of groups around one middle the widest counts: a head over fewer would have a
   * rule below it.
   */
  private Place centred(Place own) {
    Place best = own;
    double slack = own.from() == own.to() ? LIMITS.indent() * own.piece().box().height() : 0;
    double least = off(own.piece(), own.from(), own.to()) - slack;
    for (int from = 1; from <= own.from(); from++) {
      for (int to = Math.max(from + 1, own.to()); to < columns.size(); to++) {
        double off = off(own.piece(), from, to);
        boolean wider = to - from > best.to() - best.from();
        if (off < least - SAME_MIDDLE || (wider && off < least + SAME_MIDDLE)) {
          least = Math.min(least, off);
          best = new Place(own.piece(), from, to);
        }
      }
    }
    return best;
  }

  private double off(TextPiece piece, int from, int to) {
    return Math.abs((columns.get(from)[0] + columns.get(to)[1]) / 2 - piece.middle());
  }

  /**
   * Tells whether a line belongs to one row with the lines above it: nothing spans between them.
   *
   * @param first the first line of that row
   */
  boolean goesOn(int first, int line) {
    List<Place> upper = lines.subList(first, line).stream().flatMap(List::stream).toList();
    List<Place> lower = lines.get(line);
    if (areAtOneHeight(lines.get(line - 1), lower) && areBeside(upper, lower)) {
      return true;
    }
    boolean near =
        lower.get(0).piece().box().y1() - lines.get(line - 1).get(0).piece().box().y1()
            <= LIMITS.oneHead() * lower.get(0).piece().box().height();
    return near
        && upper.stream()
            .allMatch(
                u ->
                    lower.stream().filter(l -> l.to() >= u.from() && l.from() <= u.to()).count()
                        <= 1)
        && lower.stream()
            .allMatch(
                l ->
                    upper.stream().filter(u -> u.to() >= l.from() && u.from() <= l.to()).count()
                        <= 1);
  }

  /** Tells whether two lines overlap in height. */
  private static boolean areAtOneHeight(List<Place> upper, List<Place> lower) {
    double over = upper.get(0).piece().box().y1() - lower.get(0).piece().box().y0();
    return over > LIMITS.indent() * lower.get(0).piece().box().height();
  }

  private static boolean areBeside(List<Place> upper, List<Place> lower) {
    return upper.stream()
        .noneMatch(u -> lower.stream().anyMatch(l -> l.to() >= u.from() && l.from() <= u.to()));
  }
}
