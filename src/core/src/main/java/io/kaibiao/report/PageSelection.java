package io.kaibiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which pages of a document to convert.
 *
 * @param ranges inclusive ranges of 1-based pages; empty for all pages
 */
public record PageSelection(List<Range> ranges) {

  /** Every page. */
  public static final PageSelection ALL = new PageSelection(List.of());

  public PageSelection {
    ranges = List.copyOf(ranges);
  }

  /**
   * A run of pages.
   *
   * @param first the first page, 1-based
   * @param last the last page, not before {@code first}
   */
  public record Range(int first, int last) {
    public Range {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException("not a page range: " + first + "-" + last);
      }
    }

    private String text() {
      return first == last ? String.valueOf(first) : first + "-" + last;
    }
  }

  /**
   * Reads a selection such as {@code 3-9,12}.
   *
   * @throws IllegalArgumentException if {@code text} is not such a list
   */
  public static PageSelection parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String[] ends = part.strip().split("-", -1);
      try {
        int first = Integer.parseInt(ends[0].strip());
        int last = ends.length == 1 ? first : Integer.parseInt(ends[1].strip());
        if (ends.length > 2) {
          throw new IllegalArgumentException("not a page range: " + part);
        }
        ranges.add(new Range(first, last));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("not a page range: '" + part + "' in '" + text + "'", e);
      }
    }
    return new PageSelection(ranges);
  }

  /** Returns the selection as {@link #parse} reads it; empty for all pages. */
  public String text() {
    return ranges.stream().map(Range::text).collect(Collectors.joining(","));
  }

  /** Tells whether a page is selected. */
  public boolean includes(int page) {
    return ranges.isEmpty() || ranges.stream().anyMatch(r -> page >= r.first && page <= r.last);
  }
}
