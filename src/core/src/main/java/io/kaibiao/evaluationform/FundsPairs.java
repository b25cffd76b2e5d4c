package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.PerformanceForm;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.GridCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads amounts of funds printed beside their labels, in two halves: {@code 实施期资金总额：4,000 | 年度资金总额：
 * 4,000}. The total row defines the meaning of the halves; other rows follow it.
 */
final class FundsPairs {

  private static final String ROW = "funds.";

  private final PerformanceForm form;
  private final RecordRows rows;
  private final Map<Integer, String> sideOf = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  FundsPairs(PerformanceForm form, RecordRows rows) {
    this.form = form;
    this.rows = rows;
  }

  /** Starts a row of the grid. */
  void startRow() {
    seen.clear();
  }

  boolean isLabel(String plain) {
    return !form.fundsSides().isEmpty() && form.fundsRows().exact(plain).isPresent();
  }

  /** Adds an amount with the label beside it. */
  void put(GridCell label, GridCell amount) {
    Optional<Named> known = form.fundsRows().exact(LabelText.plain(label.text()));
    String row = known.map(name -> ROW + name.id()).orElse(RecordRows.foreign(label.text()));
    String side = known.map(name -> side(name, amount)).orElse(form.fundsSides().get(0));
    seen.add(row + side);
    sideOf.putIfAbsent(amount.column(), side);
    rows.put(row, label.text(), side, Draft.of(amount, Kind.MONEY));
  }

  private String side(Named name, GridCell amount) {
    String own = name.side();
    if (own != null) {
      return own;
    }
    String below = sideOf.get(amount.column());
    if (below != null) {
      return below;
    }
    return form.fundsSides().stream()
        .filter(side -> !seen.contains(ROW + name.id() + side))
        .findFirst()
        .orElse(form.fundsSides().get(0));
  }
}
