package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.RowLabels;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.text.Brackets;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Lookalikes;
import io.kaibiao.text.SubjectCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what the key columns of one row print: label, line and codes. Mutable. */
final class RowKeys {

  private final RowLabels words;
  private final Map<HeaderRole, String> codes = new EnumMap<>(HeaderRole.class);
  private String label = "";
  private boolean spanning;
  private String line = "";
  private String unit = "";
  private double confidence = 1;
  private Origin origin = Origin.TEXT_LAYER;

  RowKeys(RowLabels words) {
    this.words = words;
  }

  /**
   * Adds the cell of a key column.
   *
   * @param firstColumn the grid column that the block begins with
   */
  void add(HeaderRole role, GridCell cell, int firstColumn) {
    if (role != HeaderRole.LINE && role != HeaderRole.SERIAL && role != HeaderRole.UNIT) {
      confidence = Math.min(confidence, cell.confidence());
      origin = cell.origin() == Origin.PIXELS ? cell.origin() : origin;
    }
    switch (role) {
      case LINE -> line = cell.text();
      case UNIT -> unit = cell.text();
      case SERIAL -> {
        // The total has no number; its label stands in that place.
        if (label.isEmpty() && words.endsLikeTotal(cell.text().strip())) {
          label = cell.text();
        }
      }
      case ORDINAL -> {}
      case LABEL, NAME -> {
        label = cell.origin() == Origin.PIXELS ? Brackets.paired(cell.text()) : cell.text();
        spanning = cell.column() < firstColumn;
      }
      case CODE, CODE_CLASS, CODE_GROUP, CODE_ITEM -> {
        String folded = code(cell);
        String digits = SubjectCode.digits(folded);
        if (!digits.isEmpty()) {
          codes.put(role, digits);
        }
        if (digits.length() < folded.length()) {
          label = behindCode(cell.text());
        }
      }
    }
  }

  /** Returns a code, folded; one from pixels with digits in place of letters of their shape. */
  private static String code(GridCell cell) {
    String folded = Folding.fold(cell.text());
    if (cell.origin() != Origin.PIXELS
        || folded.codePoints().allMatch(Character::isDigit)
        || folded.codePoints().noneMatch(Character::isDigit)) {
      return folded;
    }
    return Lookalikes.figure(folded)
        .filter(digits -> digits.length() == folded.length())
        .filter(digits -> digits.codePoints().allMatch(Character::isDigit))
        .orElse(folded);
  }

  /**
   * Returns the row's part in a block.
   *
   * @param data its amounts and other data
   */
  Fragment fragment(int row, int block, List<Fragment.DataCell> data) {
    boolean pixels = data.stream().anyMatch(d -> d.cell().origin() == Origin.PIXELS);
    return new Fragment(
        row,
        block,
        codes,
        label,
        spanning,
        List.of(),
        label.isEmpty() ? List.of() : List.of(label),
        line,
        unit,
        confidence,
        pixels ? Origin.PIXELS : origin,
        data);
  }

  /** Returns the text after a code in one cell: {@code [201]一般公共服务支出}. */
  static String behindCode(String text) {
    return text.replaceFirst("^[\\[\\(（【]?\\s*[0-9０-９]*\\s*[\\]\\)）】]?[-—_.:：\\s]*", "");
  }
}
