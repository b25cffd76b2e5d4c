package io.kaibiao.table.unruled;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.Ordinals;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import io.kaibiao.table.region.UnruledRegion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Returns the lowest headers of a table: those over one column each. */
public final class LeafHeaders {

  private static final UnruledTolerances.Headers HEADERS =
      TableTolerances.STANDARD.unruled().headers();

  private final UnruledRegion region;
  private final Lexicon lexicon;
  private final List<HeaderCell> words = new ArrayList<>();
  private final List<HeaderCell> ordinals = new ArrayList<>();

  private LeafHeaders(UnruledRegion region, Lexicon lexicon) {
    this.region = region;
    this.lexicon = lexicon;
  }

  /** Returns the leaf headers from left to right. */
  public static List<HeaderCell> of(UnruledRegion region, List<HeaderCell> heads, Lexicon lexicon) {
    LeafHeaders leaves = new LeafHeaders(region, lexicon);
    double ordinalRow = leaves.part(heads);
    return leaves.find(ordinalRow);
  }

  /**
   * Returns what a header consists of.
   *
   * @param heads its texts
   * @param xs the boundaries of the columns
   */
  static HeaderTree.Parts parts(
      UnruledRegion region, List<HeaderCell> heads, Lexicon lexicon, double[] xs) {
    LeafHeaders parted = new LeafHeaders(region, lexicon);
    List<HeaderCell> leaves = parted.find(parted.part(heads));
    List<HeaderCell> counts =
        region.hasOrdinals()
            ? heads.stream().filter(h -> !parted.words.contains(h)).toList()
            : List.of();
    return new HeaderTree.Parts(Arrays.stream(xs).boxed().toList(), parted.words, leaves, counts);
  }

  /** Separates ordinals from other headers and returns the top of the row of ordinals. */
  private double part(List<HeaderCell> heads) {
    double top = Double.MAX_VALUE;
    for (HeaderCell head : heads) {
      if (region.hasOrdinals() && Ordinals.isOrdinal(head.text())) {
        ordinals.add(head);
        top = Math.min(top, head.box().y0());
      }
    }
    for (HeaderCell head : heads) {
      if (!ordinals.contains(head) && !lexicon.isOrdinalMark(head.text())) {
        words.add(head);
      }
    }
    return top;
  }

  private List<HeaderCell> find(double ordinalRow) {
    double floor = words.stream().mapToDouble(h -> h.box().y1()).max().orElse(0);
    List<HeaderCell> leaves = new ArrayList<>();
    for (HeaderCell head : words) {
      if (!standsOver(head, Math.min(floor, ordinalRow))) {
        leaves.add(head);
      }
    }
    leaves.sort(Comparator.comparingDouble(HeaderCell::middle));
    for (HeaderCell ordinal : ordinals) {
      if (leaves.stream().noneMatch(l -> isOver(l, ordinal))) {
        leaves.add(ordinal);
      }
    }
    leaves.sort(Comparator.comparingDouble(HeaderCell::middle));
    return leaves;
  }

  /**
   * Tells whether an ordinal belongs to a header: it overlaps the header horizontally, or it is the
   * nearest ordinal.
   */
  private boolean isOver(HeaderCell leaf, HeaderCell ordinal) {
    if (HorizontalOverlap.overlap(leaf.box(), ordinal.box()) > 0) {
      return true;
    }
    double off = Math.abs(leaf.middle() - ordinal.middle());
    return ordinals.stream()
        .noneMatch(o -> !o.equals(ordinal) && Math.abs(leaf.middle() - o.middle()) <= off);
  }

  private boolean standsOver(HeaderCell head, double floor) {
    List<HeaderCell> below =
        words.stream()
            .filter(w -> w.box().y0() > head.box().y1() - HorizontalOverlap.OVER)
            .sorted(Comparator.comparingDouble(HeaderCell::middle))
            .toList();
    if (below.isEmpty()) {
      return false;
    }
    if (!region.rules().isEmpty() && isRuledBelow(head, floor)) {
      return true;
    }
    if (below.stream().anyMatch(b -> HorizontalOverlap.overlap(b.box(), head.box()) > 0)) {
      return true;
    }
    return isInTheMiddle(head, below)
        || (region.rules().isEmpty() && isBetween(head, below))
        || (HeaderTree.isPlain(region) && isHigh(head, below));
  }

  /** Tells whether a header stands between two lower ones and no text of the body lies below it. */
  private boolean isBetween(HeaderCell head, List<HeaderCell> below) {
    double[] room = room(head);
    HeaderCell left = null;
    HeaderCell right = null;
    for (HeaderCell lower : below) {
      if (lower.middle() < head.middle() && lower.box().x0() > room[0]) {
        left = lower;
      } else if (right == null && lower.middle() > head.middle() && lower.box().x1() < room[1]) {
        right = lower;
      }
    }
    if (left == null || right == null) {
      return false;
    }
    Box from = left.box();
    Box to = right.box();
    return region.body().stream()
        .flatMap(line -> line.segments().stream())
        .map(TextLine.Segment::box)
        .noneMatch(
            b ->
                HorizontalOverlap.middle(b) > from.x1()
                    && HorizontalOverlap.middle(b) < to.x0()
                    && HorizontalOverlap.overlap(b, from) <= 0
                    && HorizontalOverlap.overlap(b, to) <= 0);
  }

  /**
   * Tells whether a header is on the highest line and not in the middle of the height, where one
   * over a single column would be, with lower ones on both sides and none beside it among them.
   */
  private boolean isHigh(HeaderCell head, List<HeaderCell> below) {
    double top = words.stream().mapToDouble(w -> w.box().y0()).min().orElse(0);
    double floor = words.stream().mapToDouble(w -> w.box().y1()).max().orElse(0);
    double middle = (head.box().y0() + head.box().y1()) / 2;
    double[] room = room(head);
    return head.box().y0() - top < head.box().height() / 2
        && (top + floor) / 2 - middle > HEADERS.levelCentered() * head.box().height()
        && below.stream().anyMatch(b -> b.middle() < head.middle() && b.middle() > room[0])
        && below.stream().anyMatch(b -> b.middle() > head.middle() && b.middle() < room[1]);
  }

  /** Tells whether a rule separates a header from lower ones on both sides of its centre. */
  private boolean isRuledBelow(HeaderCell head, double floor) {
    Box box = head.box();
    double[] room = room(head);
    for (Ruling rule : region.rules()) {
      if (rule.position() > box.y1() - HorizontalOverlap.OVER
          && rule.position() < floor - box.height() / 2
          && rule.start() < head.middle()
          && rule.end() > head.middle()) {
        double from = Math.max(room[0], rule.start());
        double to = Math.min(room[1], rule.end());
        List<HeaderCell> lower =
            words.stream()
                .filter(w -> w.box().y0() > rule.position() - HorizontalOverlap.OVER)
                .filter(w -> w.middle() > from && w.middle() < to)
                .toList();
        if (lower.stream().anyMatch(w -> w.middle() <= head.middle())
            && lower.stream().anyMatch(w -> w.middle() >= head.middle())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns where the nearest header on the left ends and the nearest one on the right begins. */
  private double[] room(HeaderCell head) {
    double[] room = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    for (HeaderCell other : words) {
      boolean beside =
          !other.equals(head)
              && other.box().y0() < head.box().y1()
              && other.box().y1() > head.box().y0();
      if (beside && other.middle() < head.middle()) {
        room[0] = Math.max(room[0], other.box().x1());
      } else if (beside) {
        room[1] = Math.min(room[1], other.box().x0());
      }
    }
    return room;
  }

  /**
   * Tells whether a header is centred over several lower ones, with no other header beside it in
   * that range.
   */
  private boolean isInTheMiddle(HeaderCell head, List<HeaderCell> below) {
    double[] room = room(head);
    List<HeaderCell> own =
        below.stream().filter(b -> b.box().x0() > room[0] && b.box().x1() < room[1]).toList();
    for (int i = 0; i < own.size(); i++) {
      for (int j = i + 1; j < own.size(); j++) {
        double middle = (own.get(i).box().x0() + own.get(j).box().x1()) / 2;
        double width = own.get(j).box().x1() - own.get(i).box().x0();
        if (own.get(i).box().x0() < head.box().x0()
            && own.get(j).box().x1() > head.box().x1()
            && Math.abs(middle - head.middle())
                <= Math.max(HEADERS.leafNear(), HEADERS.leafCentered() * width)) {
          return true;
        }
      }
    }
    return false;
  }
}
