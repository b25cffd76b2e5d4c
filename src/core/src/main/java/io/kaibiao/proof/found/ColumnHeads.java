package io.kaibiao.proof.found;

import io.kaibiao.proof.found.Lines.Line;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The heads of a half of a table.
 *
 * @param columns the ids of the columns that hold amounts
 * @param printed their heads
 * @param ids the ids of all its columns
 * @param all their heads
 */
record ColumnHeads(
    List<String> columns, List<List<String>> printed, List<String> ids, List<List<String>> all) {

  /** Returns the heads above the columns that hold amounts and those beside them. */
  static ColumnHeads of(Table table, List<String> columns) {
    Map<String, List<String>> paths = new HashMap<>();
    Set<Integer> blocks = new HashSet<>();
    for (HeaderColumn head : table.header()) {
      paths.putIfAbsent(head.column(), head.path());
      if (columns.contains(head.column())) {
        blocks.add(head.block());
      }
    }
    List<String> ids = new ArrayList<>();
    List<List<String>> all = new ArrayList<>();
    for (HeaderColumn head : table.header()) {
      if (blocks.contains(head.block()) && head.row() == null) {
        ids.add(head.column());
        all.add(head.path());
      }
    }
    List<List<String>> printed =
        columns.stream().map(column -> paths.getOrDefault(column, List.of())).toList();
    return ids.containsAll(columns) && new HashSet<>(ids).size() == ids.size()
        ? new ColumnHeads(columns, printed, ids, all)
        : new ColumnHeads(columns, printed, columns, printed);
  }

  /** Returns the columns that hold amounts as lines. */
  List<Line> lines(SumWords words) {
    return new ColumnOutline(printed, all, words).lines();
  }

  /** Returns the columns of tracks as lines, but for those that hold no amounts in any of them. */
  Tracks in(ColumnTracks tracks, FigureGrid grid, SumWords words) {
    List<Integer> kept = new ArrayList<>();
    for (int k = 0; k < tracks.heads().size(); k++) {
      int line = k;
      if (tracks.tracks().stream().anyMatch(t -> columns.contains(ids.get(t.get(line))))) {
        kept.add(k);
      }
    }
    List<List<String>> columnsOfTracks = new ArrayList<>();
    int places = tracks.tracks().size() * grid.height();
    Figure[][] figures = new Figure[kept.size()][places];
    for (int t = 0; t < tracks.tracks().size(); t++) {
      List<String> own = new ArrayList<>();
      for (int k = 0; k < kept.size(); k++) {
        own.add(ids.get(tracks.tracks().get(t).get(kept.get(k))));
        for (int r = 0; r < grid.height(); r++) {
          figures[k][t * grid.height() + r] = grid.at(r, own.get(k));
        }
      }
      columnsOfTracks.add(own);
    }
    List<List<String>> heads = kept.stream().map(tracks.heads()::get).toList();
    List<Line> lines = new ColumnOutline(heads, tracks.heads(), words).lines();
    return new Tracks(new Lines(lines, figures), columnsOfTracks);
  }
}
