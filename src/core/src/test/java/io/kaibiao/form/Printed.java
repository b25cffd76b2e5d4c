package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.testing.PageSketch;
import java.util.ArrayList;
import java.util.List;

/** Sketched pages read up to a storey, and tables in words. */
public final class Printed {

  public static final Catalogue CATALOGUE = Catalogue.load();

  private Printed() {}

  /** The logical tables of pages. */
  public static List<GridTable> grids(PageSketch... pages) {
    TableAssembler assembler = new TableAssembler(new CatalogueLexicon(CATALOGUE));
    for (PageSketch page : pages) {
      assembler.add(page.build());
    }
    return assembler.finish();
  }

  /** The lines of a page without tables. */
  static List<TextLine> lines(PageSketch page) {
    Page built = page.build();
    return new TableAssembler(new CatalogueLexicon(CATALOGUE)).add(built).lines();
  }

  /** The first table of pages, read as a form of a report whose kind is not known. */
  static Table table(PageSketch... pages) {
    return read(grids(pages).get(0)).table();
  }

  /** A logical table, read as a form of a report of which nothing else is known. */
  public static FormReader.FormTable read(GridTable grid) {
    return read(grid, ReportContext.UNKNOWN);
  }

  /** A logical table, read as a form of a report. */
  static FormReader.FormTable read(GridTable grid, ReportContext context) {
    FormReader reader = new FormReader(CATALOGUE);
    return reader.read(grid, "01", reader.caption(grid), context);
  }

  public static List<String> columns(Table table) {
    return table.header().stream().map(HeaderColumn::column).toList();
  }

  /** The cells of a table: key/column=value, with the status where it is not read. */
  public static List<String> cells(Table table) {
    List<String> cells = new ArrayList<>();
    for (Row row : table.rows()) {
      row.cells()
          .forEach(
              (column, cell) ->
                  cells.add(
                      row.key()
                          + "/"
                          + column
                          + "="
                          + cell.value().canonical()
                          + (cell.status() == io.kaibiao.report.table.Status.READ
                              ? ""
                              : " " + cell.status().id())));
    }
    return cells;
  }
}
