package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.text.Certainty;
import java.util.List;

/** Adds the rows of a record that are counted: yearly targets and texts that explain a result. */
record NumberedRows(RecordRows rows) {

  private static final String ANALYSIS = "analysis";
  private static final String TARGET = "target";

  /** Adds a target and what it weighs, which its label says. Returns the place of its name. */
  Place target(GridCell label, GridCell cell) {
    String key = next(TARGET);
    Place place = rows.put(key, label.text(), "name", Draft.of(cell, Kind.TEXT));
    String points = LabelText.points(label.text());
    if (!points.isEmpty()) {
      Draft weight = new Draft(label, points, Kind.FIGURE, Certainty.CERTAIN, List.of());
      rows.put(key, label.text(), "weight", weight);
    }
    return place;
  }

  /** Adds an explanation with its label. Returns the place of its text. */
  Place analysis(GridCell label, GridCell cell) {
    String key = next(ANALYSIS);
    rows.put(key, label.text(), "label", Draft.of(label, Kind.TEXT));
    return rows.put(key, label.text(), "text", Draft.of(cell, Kind.TEXT));
  }

  /** Adds an explanation that was left blank. */
  void open(GridCell label) {
    rows.open(next(ANALYSIS), label.text());
  }

  private String next(String kind) {
    return kind + "." + (rows.count(kind) + 1);
  }
}
