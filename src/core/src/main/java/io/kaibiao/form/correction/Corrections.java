package io.kaibiao.form.correction;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of words that were read from pixels, in the order in which they run. Every step
 * changes only what an OCR engine read; a text layer is left as it is printed. Amounts are
 * corrected later, by the identities between them (package {@code proof}).
 *
 * <p>While a page is read, and a table recognised, each where the parser needs the corrected word:
 *
 * <ol>
 *   <li>Words of a page: {@code CatalogueLexicon.corrected}. Evidence: the one label of the
 *       catalogue that is at most one character off (two from nine characters on).
 *   <li>Repeated headers on a next page: {@code table.assembly.Continuation}. Evidence: the header
 *       of the page before, similar to the header read.
 *   <li>A table's title: {@code form.caption.TitleCorrector}. Evidence: a word of the catalogue's
 *       titles that differs in one character, where that character is part of no known word.
 *   <li>Labels of an evaluation form: {@code evaluationform.catalogue.Vocabulary}. Evidence: the
 *       form's labels, as for words of a page. An evaluation form takes no step but this one up to
 *       the report's.
 *   <li>What a column without amounts holds: {@code form.columns.RoleGuess}. Evidence: a known
 *       header, similar to the one read, and the kind of the cells below.
 *   <li>Which of the form's columns a column is: {@code form.columns.ColumnOrder}. Evidence: the
 *       columns that the form has between the known ones beside it, and what is left of its header.
 *   <li>Which subject a row is: {@code form.rows.SubjectGuess}. Evidence: code and name as read
 *       together, the parent that the rows above lead to, and the codes that rows above have. It
 *       runs row by row, as each row's subject is evidence for the next.
 * </ol>
 *
 * <p>Then those of this class, block by block, table by table, and once for the report:
 *
 * <ol start="8">
 *   <li>{@link #rowNames}: rows without a name. Evidence: the rows or codes that may stand between
 *       the named ones, and what is left of the label.
 *   <li>{@link #labels}: labels of named rows, and the ordinals before them. Evidence: the names
 *       that the row has in the catalogue; the ordinals before the block's other labels.
 *   <li>{@link #cell}: names of subjects in cells of their own. Evidence: the one name of the
 *       government's classification that is closest.
 *   <li>{@link #rows}: the row of sums where its label was not made out. Evidence: its amounts are
 *       the sums of the rows of classes.
 *   <li>{@link #organization}: the name of the report's own body. Evidence: the cover and the lines
 *       above its tables, each misread in its own way.
 *   <li>{@link #tables}: first that name above each table, then the names of bodies and projects in
 *       rows. Evidence: the report's own name; the same names in its other tables.
 * </ol>
 *
 * <p>All that compare texts do so by {@link io.kaibiao.text.ClosestMatch} or {@link
 * io.kaibiao.text.Similarity}; ordinals are compared by the strokes that scans lose. Immutable and
 * safe for use by many threads.
 */
public final class Corrections {

  private final Catalogue catalogue;
  private final SubjectWords subjects;

  /** Makes the corrections by what a catalogue knows. */
  public Corrections(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.subjects = new SubjectWords(catalogue.government());
  }

  /**
   * Returns the names of a block's rows, rows without one named by their place among the others.
   *
   * @param side the half of the form that the block is, or null
   * @param names what the rows are called by what was read of them
   */
  public List<RowName> rowNames(
      Form form, @Nullable Side side, List<Fragment> rows, List<RowName> names) {
    if (form.isOpen()) {
      return names;
    }
    return switch (form.rowKey()) {
      case LABEL -> new RowOrder(form, side).settled(rows, names);
      case FUNCTIONAL, EXPENDITURE, INCOME, ECONOMIC, GOVERNMENT_ECONOMIC ->
          new SubjectOrder(Namers.classifications(form, catalogue)).settled(rows, names);
      case NAME, PROJECT, ITEM, SINGLE -> names;
    };
  }

  /** Returns the labels of a block's rows as they are printed, as far as that is known. */
  public List<String> labels(Form form, List<Fragment> rows, List<RowName> names) {
    return new LabelCorrector(form, catalogue).corrected(rows, names);
  }

  /** Returns a cell that holds the name of a subject, with the name that was misread. */
  public Cell cell(Cell cell) {
    return subjects.corrected(cell);
  }

  /** Returns a table's rows with the row of sums under its key. */
  public List<Row> rows(Form form, List<Row> rows) {
    return form.rowKey().isCode() && !form.isOpen() ? TotalBySum.settled(rows) : rows;
  }

  /**
   * Returns the name of the report's own body that cover and tables agree on, or nothing where they
   * agree on none or no line was read from pixels.
   *
   * @param onCover the name on the cover, empty where it has none
   * @param confidence the OCR engine's confidence in the cover, from 0 to 1
   */
  public Optional<String> organization(List<Table> tables, String onCover, double confidence) {
    return new OrganizationName(catalogue.furniture(), tables).agreed(onCover, confidence);
  }

  /**
   * Returns the tables of a report with the names of bodies and projects that the report agrees on.
   *
   * @param organization the name of the report's own body, empty where it is not known
   */
  public List<Table> tables(List<Table> tables, String organization) {
    OrganizationName own = new OrganizationName(catalogue.furniture(), tables);
    return NameAgreement.settled(
        catalogue,
        tables.stream().map(table -> own.borne(table, organization)).toList(),
        organization);
  }
}
