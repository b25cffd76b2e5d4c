package io.kaibiao.form.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.form.Printed;
import io.kaibiao.form.ReportTables;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Document;
import io.kaibiao.table.assembly.TableAssembler;
import io.kaibiao.testing.PageSketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownWordsTest {

  private static final PageSketch[] PAGES = {
    PageSketch.page(1)
        .title("2025年一般公共预算支出预算表")
        .table(
            "科目编码|科目名称|2024年执行数|2025年预算数|增长率",
            "201|一般公共服务支出|3.00|4.00|33.3%",
            "20177|某项新事务|3.00|4.00|33.3%"),
    PageSketch.page(2)
        .title("收支预算总表")
        .table("收入|<|支出|<", "项目|预算数|项目|预算数", "一、财政拨款收入|3.00|一、一般公共服务支出|4.00", "二、某种新资金|1.00||"),
    PageSketch.page(3)
        .title("某局2025年预算资产情况表")
        .table(
            "资产|年初|<|年末",
            "^|数量|金额|金额",
            "房屋|1|3.00|4.00",
            "其中：自用|1|2.00|2.00",
            "车辆|1|3.00|4.00",
            "其中：自用|1|1.00|2.00")
  };

  private final Path folder;

  UnknownWordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Report report(Catalogue catalogue) {
    TableAssembler assembler = new TableAssembler(new CatalogueLexicon(catalogue));
    for (PageSketch page : PAGES) {
      assembler.add(page.build());
    }
    ReportTables read = ReportTables.read(catalogue, List.of(), assembler.finish());
    return new Report(
        new Source("a.pdf", "0".repeat(64), 3, SourceKind.DIGITAL, PageSelection.ALL),
        read.metadata(),
        read.tables(),
        List.of(),
        List.of(),
        read.findings(),
        Document.NONE);
  }

  private static String unknown(CatalogueFile known) {
    UnknownWords words = new UnknownWords(known);
    words.add(report(known.catalogue()));
    words.add(report(known.catalogue()));
    return words.json();
  }

  @Test
  void whatTheCatalogueHasNotIsPrintedOnce() {
    assertEquals(
        """
        {
          "columns": [
            {"form": "BG05", "column": "?", "heads": ["2024年执行数", "#prior"], "seen": "a.pdf, page 1"},
            {"form": "BG05", "column": "?", "heads": ["增长率"], "seen": "a.pdf, page 1"}
          ],
          "rows": [
            {"form": "BG01", "row": "?", "label": "二、某种新资金", "seen": "a.pdf, page 2"}
          ],
          "heads": [
            {"role": "label", "head": "资产", "seen": "a.pdf, page 3"}
          ],
          "subjects": [
            {"classification": "functional", "code": "20177", "name": "某项新事务", "seen": "a.pdf, page 1"}
          ],
          "forms": [
            {
              "id": "U01",
              "kind": "budget",
              "title": "某局预算资产情况表",
              "rowKey": "label",
              "seen": "a.pdf, page 3",
              "columns": [
                {"id": "c1", "heads": [["年初", "数量"]]},
                {"id": "c2", "heads": [["年初", "金额"]]},
                {"id": "c3", "heads": [["年末", "金额"]]}
              ],
              "rows": [
                {"key": "r1", "labels": ["房屋"]},
                {"key": "r2", "labels": ["其中：自用"]},
                {"key": "r3", "labels": ["车辆"]},
                {"key": "r4", "after": "r3", "labels": ["其中：自用"]}
              ]
            }
          ]
        }
        """,
        unknown(CatalogueFile.none()));
  }

  @Test
  void filledInTheFileGivesCanonicalNames() throws IOException, InputException {
    Path file = folder.resolve("own.json");
    Files.writeString(file, unknown(CatalogueFile.none()));
    InputException e = assertThrows(InputException.class, () -> CatalogueFile.read(file));
    assertEquals(
        file
            + ": /columns/0/column: \"?\" is not filled in yet (3 such places); fill in a column of"
            + " BG05 ('kaibiao forms BG05' lists them) or a new name that begins with u_, or take"
            + " the entry out",
        e.getMessage());
    String filled =
        Files.readString(file)
            .replaceFirst("\\?", "u_prior")
            .replaceFirst("\\?", "u_growth")
            .replaceFirst("\\?", "institutional");
    Files.writeString(file, filled);
    CatalogueFile own = CatalogueFile.read(file);
    assertEquals("{}\n", unknown(own));
    List<Table> tables = report(own.catalogue()).tables();
    assertEquals(List.of("BG05", "BG01", "U01"), tables.stream().map(Table::form).toList());
    assertEquals(List.of("u_prior", "total", "u_growth"), Printed.columns(tables.get(0)));
    assertTrue(Printed.cells(tables.get(1)).contains("institutional/amount=1.00"));
    assertEquals(
        List.of(
            "r1/c1=1",
            "r1/c2=3.00",
            "r1/c3=4.00",
            "r2/c1=1",
            "r2/c2=2.00",
            "r2/c3=2.00",
            "r3/c1=1",
            "r3/c2=3.00",
            "r3/c3=4.00",
            "r4/c1=1",
            "r4/c2=1.00",
            "r4/c3=2.00"),
        Printed.cells(tables.get(2)));
    assertFalse(Printed.cells(tables.get(0)).toString().contains("x:"));
  }
}
