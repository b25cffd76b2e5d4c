package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.RecordRows.Place;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue.Section;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.text.Certainty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the table of funds: a row for each source, with amounts and scores under headers. */
final class FundsBlock implements RecordBlock {

  private static final String ROW = "funds.";
  private static final String TOTAL = ROW + "total";
  private static final String LABEL = "label";

  private final ColumnMeanings heads;
  private final Meanings meanings;
  private final RecordRows rows;
  private String last = "";

  FundsBlock(ColumnMeanings heads, Meanings meanings, RecordRows rows) {
    this.heads = heads;
    this.meanings = meanings;
    this.rows = rows;
  }

  @Override
  public boolean take(GridRow row) {
    List<GridCell> labels = new ArrayList<>();
    Map<GridCell, Named> data = new LinkedHashMap<>();
    for (GridCell cell : row.filled()) {
      Optional<Named> over = heads.over(cell);
      if (over.isPresent() && !over.get().id().equals(LABEL)) {
        data.put(cell, over.get());
      } else if (!isSide(cell)) {
        labels.add(cell);
      }
    }
    if (labels.isEmpty() && isLabelAlone(row)) {
      return true;
    }
    if (labels.isEmpty()) {
      return data.isEmpty() || halves(row, data) || onlyLine(row, data) || unnamed(row, data);
    }
    GridCell label = labels.get(labels.size() - 1);
    Optional<Named> known = known(labels);
    if (known.isEmpty()
        && (meanings.beginsOther(label.text(), Section.FUNDS)
            || data.keySet().stream().noneMatch(FundsBlock::hasDigit)
            || wordsForMoney(data) > 0)) {
      return false;
    }
    String key = known.map(name -> ROW + name.id()).orElse(RecordRows.foreign(label.text()));
    last = rows.has(key) ? RecordRows.foreign(label.text()) : key;
    rows.open(last, label.text());
    data.forEach(
        (cell, name) -> rows.put(last, label.text(), name.id(), Draft.of(cell, name.kind())));
    return true;
  }

  /** Tells whether a row holds the label of funds and nothing else, beside its own column. */
  private boolean isLabelAlone(GridRow row) {
    return row.filled().size() == 1
        && meanings
            .form()
            .fundsRows()
            .exact(LabelText.plain(row.filled().get(0).text()))
            .isPresent();
  }

  /** Returns what the last label of a row names, or all together, which the source tore apart. */
  private Optional<Named> known(List<GridCell> labels) {
    List<String> texts = labels.stream().map(GridCell::text).toList();
    List<String> back = new ArrayList<>(texts);
    Collections.reverse(back);
    List<String> ways =
        List.of(texts.get(texts.size() - 1), String.join("", texts), String.join("", back));
    return ways.stream()
        .flatMap(text -> Stream.of(text, text.replace("、", "")))
        .flatMap(text -> meanings.form().fundsRows().near(LabelText.plain(text)).stream())
        .findFirst();
  }

  private boolean isSide(GridCell cell) {
    return meanings.catalogue().isSection(Section.FUNDS, LabelText.plain(cell.text()));
  }

  /**
   * Tells whether numbers without a label below a page break belong to the row that the break
   * split.
   */
  private boolean halves(GridRow row, Map<GridCell, Named> data) {
    if (!row.breaks() || last.isEmpty()) {
      return false;
    }
    data.forEach(
        (cell, name) -> {
          Place place = new Place(last, name.id());
          if (rows.at(place) == null) {
            rows.put(last, "", name.id(), Draft.of(cell, name.kind()));
          } else {
            rows.extend(place, cell);
          }
        });
    return true;
  }

  /**
   * Reads amounts directly below the headers and beside no label, which are the total of the funds.
   */
  private boolean onlyLine(GridRow row, Map<GridCell, Named> data) {
    long money = data.values().stream().filter(name -> name.kind() == Kind.MONEY).count();
    if (!last.isEmpty() || row.index() != heads.bottom() || money == 0 || wordsForMoney(data) > 0) {
      return false;
    }
    last = TOTAL;
    data.forEach((cell, name) -> rows.put(last, "", name.id(), Draft.of(cell, name.kind())));
    return true;
  }

  /** Reads a row of amounts whose label was lost, under a name of its own; it is doubtful. */
  private boolean unnamed(GridRow row, Map<GridCell, Named> data) {
    boolean figures =
        data.entrySet().stream()
            .anyMatch(e -> e.getValue().kind() != Kind.TEXT && hasDigit(e.getKey()));
    if (last.isEmpty() || !figures || wordsForMoney(data) > 0) {
      return false;
    }
    last = RecordRows.foreign("row" + (row.index() + 1));
    data.forEach(
        (cell, name) -> {
          Certainty doubt = Certainty.DOUBTFUL;
          rows.put(
              last, "", name.id(), new Draft(cell, cell.text(), name.kind(), doubt, List.of()));
        });
    return true;
  }

  /** Returns the number of cells with words under headers of amounts. */
  private static long wordsForMoney(Map<GridCell, Named> data) {
    return data.entrySet().stream()
        .filter(e -> e.getValue().kind() == Kind.MONEY)
        .filter(e -> !hasDigit(e.getKey()) && isWord(e.getKey().text()))
        .count();
  }

  private static boolean isWord(String text) {
    return text.codePoints().filter(Character::isLetter).count() > 1;
  }

  private static boolean hasDigit(GridCell cell) {
    return cell.text().chars().anyMatch(Character::isDigit);
  }
}
