package io.kaibiao.report.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One logical table of a report.
 *
 * @param id its number in reading order, two digits at least ({@code 01})
 * @param form the canonical form id; {@code x:} and the title where no form was recognised and the
 *     table holds figures; null where it holds none
 * @param title the printed title, empty where none was found
 * @param number the printed form number ({@code 公开01表}), empty where none was found
 * @param organization the organisation that the table is of: the printed one, else the report's
 * @param unit the unit that the table declares ({@code 万元}), empty where none was found
 * @param pages the 1-based pages it stands on
 * @param fiscalYear the year it is of: the printed one, else the report's; null if neither is known
 * @param header the data columns in printed order; empty where {@code form} is null
 * @param grid the printed grid
 * @param rows the rows with their figures; empty where {@code form} is null
 * @param notes the notes printed below it or in its last rows, each once, in reading order
 * @param dimensions the places of its figures in fiscal terms
 */
public record Table(
    String id,
    @Nullable String form,
    String title,
    String number,
    String organization,
    String unit,
    List<Integer> pages,
    @Nullable Integer fiscalYear,
    List<HeaderColumn> header,
    Grid grid,
    List<Row> rows,
    List<String> notes,
    TableDimensions dimensions) {
  public Table {
    pages = List.copyOf(pages);
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** Makes a table of whose figures' places nothing is said. */
  public Table(
      String id,
      @Nullable String form,
      String title,
      String number,
      String organization,
      String unit,
      List<Integer> pages,
      @Nullable Integer fiscalYear,
      List<HeaderColumn> header,
      Grid grid,
      List<Row> rows,
      List<String> notes) {
    this(
        id,
        form,
        title,
        number,
        organization,
        unit,
        pages,
        fiscalYear,
        header,
        grid,
        rows,
        notes,
        TableDimensions.NONE);
  }

  /** Tells whether it is a form of the catalogue. */
  public boolean isRecognised() {
    return form != null && !ForeignName.isForeign(form);
  }

  /** Returns this table under the name of another form. */
  public Table as(String otherForm) {
    Copy copy = new Copy();
    copy.otherForm = otherForm;
    return copy.table();
  }

  /**
   * Returns this table with other rows. Where they are more or fewer, nothing is said of the places
   * of its figures any more.
   */
  public Table withRows(List<Row> otherRows) {
    Copy copy = new Copy();
    copy.otherRows = otherRows;
    copy.otherDimensions = otherRows.size() == rows.size() ? dimensions : TableDimensions.NONE;
    return copy.table();
  }

  /** Returns this table with another grid. */
  public Table withGrid(Grid otherGrid) {
    Copy copy = new Copy();
    copy.otherGrid = otherGrid;
    return copy.table();
  }

  /** Returns this table with other notes. */
  public Table withNotes(List<String> otherNotes) {
    Copy copy = new Copy();
    copy.otherNotes = otherNotes;
    return copy.table();
  }

  /** Returns this table under another organisation's name. */
  public Table named(String otherOrganization) {
    Copy copy = new Copy();
    copy.otherOrganization = otherOrganization;
    return copy.table();
  }

  /** Returns this table with a report's organisation and year where it has none. */
  public Table completed(String ofReport, @Nullable Integer yearOfReport) {
    boolean whole = !organization.isEmpty() || ofReport.isEmpty();
    if (whole && (fiscalYear != null || yearOfReport == null)) {
      return this;
    }
    Copy copy = new Copy();
    copy.otherOrganization = organization.isEmpty() ? ofReport : organization;
    copy.otherYear = fiscalYear == null ? yearOfReport : fiscalYear;
    return copy.table();
  }

  /** Returns this table with the places of its figures in fiscal terms. */
  public Table placed(TableDimensions others) {
    Copy copy = new Copy();
    copy.otherDimensions = others;
    return copy.table();
  }

  /** A copy of this table in the making, with the components that the methods above replace. */
  private final class Copy {
    private @Nullable String otherForm = form;
    private String otherOrganization = organization;
    private @Nullable Integer otherYear = fiscalYear;
    private Grid otherGrid = grid;
    private List<Row> otherRows = rows;
    private List<String> otherNotes = notes;
    private TableDimensions otherDimensions = dimensions;

    Table table() {
      return new Table(
          id,
          otherForm,
          title,
          number,
          otherOrganization,
          unit,
          pages,
          otherYear,
          header,
          otherGrid,
          otherRows,
          otherNotes,
          otherDimensions);
    }
  }
}
