package io.kaibiao.proof.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns that a table prints several times under the same heads, as budget and final accounts:
 * side by side under each head, or one block behind the other. What adds up in one track adds up in
 * the others. Immutable.
 *
 * @param tracks the columns of each track by their indexes among all columns, as many in each
 * @param heads the heads that the columns of a track have in common
 */
record ColumnTracks(List<List<Integer>> tracks, List<List<String>> heads) {

  /** The largest number of tracks. Set by eye on budgets: budget, adjusted, final, last year. */
  private static final int MOST = 4;

  /** The least number of columns of a track. */
  private static final int LEAST = 3;

  /** No columns are printed several times. */
  static final ColumnTracks NONE = new ColumnTracks(List.of(), List.of());

  /** Returns the tracks of a table's columns. */
  static ColumnTracks of(List<List<String>> columns) {
    for (int tracks = 2; tracks <= MOST; tracks++) {
      int length = columns.size() / tracks;
      if (length * tracks != columns.size() || length < LEAST) {
        continue;
      }
      for (ColumnTracks found :
          List.of(interleaved(columns, tracks, length), blocks(columns, tracks, length))) {
        if (!found.tracks().isEmpty()) {
          return found;
        }
      }
    }
    return NONE;
  }

  /**
   * Returns columns that stand side by side under each head, the innermost one telling them apart.
   */
  private static ColumnTracks interleaved(List<List<String>> columns, int tracks, int length) {
    List<List<String>> heads = new ArrayList<>();
    for (int k = 0; k < length; k++) {
      List<List<String>> run = columns.subList(k * tracks, (k + 1) * tracks);
      boolean unnamed = run.stream().allMatch(run.get(0)::equals);
      List<String> head = unnamed ? run.get(0) : withoutLast(run.get(0));
      if (head.isEmpty() || !run.stream().allMatch(p -> unnamed || withoutLast(p).equals(head))) {
        return NONE;
      }
      heads.add(head);
    }
    List<List<Integer>> found = new ArrayList<>();
    for (int t = 0; t < tracks; t++) {
      List<Integer> track = new ArrayList<>();
      for (int k = 0; k < length; k++) {
        track.add(k * tracks + t);
      }
      found.add(track);
    }
    return ofDistinct(found, heads);
  }

  /** Returns columns that stand in blocks, the outermost head telling them apart. */
  private static ColumnTracks blocks(List<List<String>> columns, int tracks, int length) {
    List<List<String>> heads =
        columns.subList(0, length).stream().map(ColumnTracks::inner).toList();
    List<List<Integer>> found = new ArrayList<>();
    Set<String> outer = new HashSet<>();
    for (int t = 0; t < tracks; t++) {
      List<Integer> track = new ArrayList<>();
      for (int k = 0; k < length; k++) {
        List<String> path = columns.get(t * length + k);
        if (path.size() < 2 || !inner(path).equals(heads.get(k))) {
          return NONE;
        }
        outer.add(path.get(0));
        track.add(t * length + k);
      }
      found.add(track);
    }
    return outer.size() == tracks ? ofDistinct(found, heads) : NONE;
  }

  private static ColumnTracks ofDistinct(List<List<Integer>> tracks, List<List<String>> heads) {
    return new HashSet<>(heads).size() == heads.size() ? new ColumnTracks(tracks, heads) : NONE;
  }

  private static List<String> withoutLast(List<String> path) {
    return path.subList(0, Math.max(0, path.size() - 1));
  }

  private static List<String> inner(List<String> path) {
    return path.subList(Math.min(1, path.size()), path.size());
  }
}
