package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.columns.ColumnPlan.Block;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.columns.ColumnPlan.KeyColumn;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.Folding;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Plans one table: goes through its columns from left to right and gathers them in blocks. Mutable;
 * belongs to one table.
 */
final class ColumnPlanner {

  private final GridTable table;
  private final CellMatrix cells;
  private final Catalogue catalogue;
  private final ComparedYears years;
  private final PrintedHeaders printed;
  private final LabelColumns labels;
  private final List<Block> blocks = new ArrayList<>();
  private final List<KeyColumn> keys = new ArrayList<>();
  private final List<DataColumn> data = new ArrayList<>();
  private @Nullable Side side;

  /**
   * Makes a planner.
   *
   * @param years tells headers of another year than the table's
   * @param labels how columns of labels are recognised
   */
  ColumnPlanner(
      GridTable table,
      CellMatrix cells,
      Catalogue catalogue,
      ComparedYears years,
      LabelColumns labels) {
    this.table = table;
    this.cells = cells;
    this.catalogue = catalogue;
    this.years = years;
    this.printed = new PrintedHeaders(table, cells);
    this.labels = labels;
  }

  ColumnPlan plan() {
    for (int c = 0; c < cells.columns(); c++) {
      add(c);
    }
    boolean nameless = blocks.isEmpty() && keys.isEmpty() && labels != LabelColumns.NONE;
    if (nameless && data.size() > 1) {
      int first = data.get(0).column();
      if (holdsWords(first)) {
        data.remove(0);
        keys.add(new KeyColumn(first, HeaderRole.LABEL));
      }
    }
    if (!data.isEmpty() || !keys.isEmpty()) {
      endBlock();
    }
    return new ColumnPlan(blocks);
  }

  private void add(int column) {
    List<String> path = table.columns().get(column).path();
    List<String> heads = path.stream().map(Folding::head).filter(h -> !h.isEmpty()).toList();
    Optional<HeaderRole> role = role(ofRows(path, heads), column);
    if (role.isPresent() && !isItemText(role.get())) {
      if (!data.isEmpty() && role.get() != HeaderRole.LINE && labels != LabelColumns.NONE) {
        endBlock();
      }
      keys.add(new KeyColumn(column, role.get()));
    } else if (!path.isEmpty() || hasBody(column)) {
      Set<String> marked = new LinkedHashSet<>(heads);
      years.mark(path).ifPresent(marked::add);
      data.add(
          new DataColumn(
              column,
              path,
              marked,
              table.columns().get(column).ordinal(),
              years.isOther(path),
              printed.confidence(column),
              printed.origin(column)));
    }
    if (side == null) {
      side = side(heads);
    }
  }

  /**
   * Returns the headers of a column left of all figures. Of a header that a diagonal divides, the
   * word that names rows is taken, and the one that names columns is left out.
   */
  private List<String> ofRows(List<String> path, List<String> heads) {
    if (!data.isEmpty()
        || heads.isEmpty()
        || catalogue.heads().role(heads).isPresent()
        || catalogue.heads().isHeaderWord(heads.get(heads.size() - 1))) {
      return heads;
    }
    List<String> words = new ArrayList<>(heads);
    for (String word : path.get(path.size() - 1).split(" ", -1)) {
      String head = Folding.head(word);
      if (head.length() > 1 && catalogue.heads().role(head).isPresent()) {
        words.add(head);
        return words;
      }
    }
    return heads;
  }

  private boolean isItemText(HeaderRole role) {
    return labels == LabelColumns.NONE && (role == HeaderRole.NAME || role == HeaderRole.LABEL);
  }

  private void endBlock() {
    blocks.add(new Block(keys, data, side));
    keys.clear();
    data.clear();
    side = null;
  }

  private @Nullable Side side(List<String> heads) {
    // Only a header above others stands for a half: 收入 at the bottom is a column of its own.
    for (int i = 0; i + 1 < heads.size(); i++) {
      Optional<Side> side = catalogue.heads().side(heads.get(i));
      if (side.isPresent()) {
        return side.get();
      }
    }
    return null;
  }

  private Optional<HeaderRole> role(List<String> heads, int column) {
    Optional<HeaderRole> role = catalogue.heads().role(heads);
    if (role.isEmpty()) {
      role = new RoleGuess(catalogue.heads(), table, cells).role(heads, column);
    }
    if (role.isPresent() && role.get() == HeaderRole.ORDINAL) {
      role = Optional.of(HeaderRole.LABEL);
    }
    List<String> first = ColumnContent.first(table, cells, column);
    boolean words = first.stream().anyMatch(ColumnContent::isWord);
    boolean numbers = first.stream().anyMatch(text -> !ColumnContent.isWord(text));
    if (role.isPresent() && numbers && isData(role.get(), heads, content(column))) {
      return Optional.empty();
    }
    boolean known = !heads.isEmpty() && catalogue.heads().isHeaderWord(heads.get(heads.size() - 1));
    if (role.isEmpty() && !known && numbers && content(column).isCount()) {
      return Optional.of(HeaderRole.LINE);
    }
    if (holdsCodes(role, heads, first, column)) {
      return Optional.of(HeaderRole.CODE);
    }
    return role.isEmpty()
            && words
            && labels == LabelColumns.BY_CONTENT
            && namesRows(content(column))
        ? Optional.of(HeaderRole.LABEL)
        : role;
  }

  /**
   * Tells whether a column under a header of labels or codes holds amounts all the same. Where the
   * lowest header says nothing and one above it does (功能分类 over 金额), numbers are enough.
   */
  private boolean isData(HeaderRole role, List<String> heads, ColumnContent content) {
    boolean ofLeaf = catalogue.heads().role(heads.get(heads.size() - 1)).isPresent();
    boolean counts = role == HeaderRole.LINE || role == HeaderRole.SERIAL;
    return (ofLeaf || counts) ? content.isExactAmounts() : content.isAmounts();
  }

  /** Tells whether words name rows: left of all amounts, or in most rows. */
  private boolean namesRows(ColumnContent content) {
    return content.isWords() && (data.isEmpty() || content.isMostlyWords());
  }

  private ColumnContent content(int column) {
    return ColumnContent.of(table, cells, catalogue, column);
  }

  private boolean holdsCodes(
      Optional<HeaderRole> role, List<String> heads, List<String> first, int column) {
    if (role.isEmpty() && !heads.isEmpty()) {
      return first.stream().anyMatch(SubjectCode::isCode) && content(column).isKnownCodes();
    }
    boolean words =
        role.isEmpty() || role.get() == HeaderRole.LABEL || role.get() == HeaderRole.NAME;
    boolean subjects =
        role.isPresent()
            && (role.get() == HeaderRole.LABEL
                || catalogue.heads().namesSubjects(heads.get(heads.size() - 1)));
    Predicate<String> isCode =
        subjects
            ? text -> SubjectCode.isCode(text) || SubjectCode.isCodeAndName(text)
            : SubjectCode::isCode;
    return words && holdsCodes(column, isCode);
  }

  /**
   * Tells whether a column without a known header holds codes: most of its cells are codes.
   *
   * @param isCode tells whether a text counts as a code
   */
  private boolean holdsCodes(int column, Predicate<String> isCode) {
    int codes = 0;
    int filled = 0;
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      String text = cells.text(r, column);
      if (!text.isEmpty()) {
        filled++;
        codes += isCode.test(text) ? 1 : 0;
      }
    }
    return codes > 1 && codes * 10 >= filled * 6;
  }

  /**
   * Tells whether the first column holds words and therefore names the rows, if no header says
   * which does.
   */
  private boolean holdsWords(int column) {
    int words = 0;
    int filled = 0;
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      String text = cells.text(r, column);
      if (!text.isEmpty()) {
        filled++;
        words += text.codePoints().anyMatch(Character::isIdeographic) ? 1 : 0;
      }
    }
    return words > 0 && words == filled;
  }

  private boolean hasBody(int column) {
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      if (!cells.text(r, column).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
