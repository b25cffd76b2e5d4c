package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rest of a report says of names that no reader was sure of. */
class NameAgreementTest {

  private static Row row(String name, boolean unsure, double confidence) {
    Cell cell =
        new Cell(
            new Value.Amount(BigDecimal.TEN),
            "万元",
            "10",
            unsure ? Status.DOUBTFUL : Status.READ,
            0.5,
            1,
            new Box(0, 0, 1, 1),
            unsure ? List.of(RepairCode.ROW_UNSURE) : List.of(),
            new Evidence(Origin.PIXELS, confidence, List.of(), List.of(), List.of()));
    return new Row(name, null, name, Map.of("total", cell));
  }

  private static Table table(String form, Row... rows) {
    return new Table(
        form,
        form,
        "",
        "",
        "",
        "万元",
        List.of(1),
        null,
        List.of(),
        new Grid(0, 0, List.of()),
        List.of(rows),
        List.of());
  }

  private static Row settled(Row unsure, Row... others) {
    return NameAgreement.settled(
            Catalogue.load(), List.of(table("BG11", unsure), table("BG12", others)), "某市自然资源局")
        .get(0)
        .rows()
        .get(0);
  }

  private static Status status(Row row) {
    return row.cells().values().iterator().next().status();
  }

  @ParameterizedTest
  @CsvSource({
    "某市自然资源局, 某市自然资源局, REPAIRED",
    "某市自然资沅局, 某市自然资源局, REPAIRED",
    "某市自然资源局（本级）, 某市自然资源局（本级）, REPAIRED",
    "某市自然资源局（机兰）, 某市自然资源局（机关）, REPAIRED",
    "某市自然资源局本级:, 某市自然资源局（本级）, REPAIRED",
    "某市自然盗沅局地籍中心, 某市自然资源局地籍中心, DOUBTFUL",
    "莫市自然资沅局, 某市自然资源局, REPAIRED",
    "某自然资局（本级）, 某市自然资源局（本级）, REPAIRED",
    "某市自然资沅局机关服务中心, 某市自然资源局机关服务中心, DOUBTFUL",
    "某市第一小学, 某市第一小学, DOUBTFUL",
  })
  void aBodysNameIsTheReportsOwn(String read, String name, Status status) {
    Row row = settled(row(read, true, 0.99));
    assertEquals(name, row.key());
    assertEquals(name, row.label());
    assertEquals(status, status(row));
  }

  @Test
  void twoBodiesThatAreNearlyAlikeAreNotToldApart() {
    Row row = settled(row("第三小学", true, 0.99), row("第一小学", false, 1), row("第二小学", false, 1));
    assertEquals("第三小学", row.key());
    assertEquals(Status.DOUBTFUL, status(row));
  }

  @Test
  void aDoubtOfTheFigureStays() {
    assertEquals(Status.DOUBTFUL, status(settled(row("某市自然资源局", true, 0.5))));
  }

  @Test
  void aNameThatNobodyDoubtsIsLeftAlone() {
    assertEquals("某市自然资沅局", settled(row("某市自然资沅局", false, 0.99)).key());
  }

  @Test
  void aNameThatLostItsFirstCharacterIsTheReportsOwn() {
    Row row = settled(row("市自然资源局", false, 0.99));
    assertEquals("某市自然资源局", row.key());
    assertEquals(Status.REPAIRED, status(row));
  }

  /**
   * What stands over one table may be misread as the name in it is: neither bears the other out.
   */
  @Test
  void aNameWithASignInItIsNotBorneOut() {
    Row row =
        NameAgreement.settled(
                Catalogue.load(), List.of(table("BG11", row("某市第·小学", true, 0.99))), "某市第·小学")
            .get(0)
            .rows()
            .get(0);
    assertEquals(Status.DOUBTFUL, status(row));
  }
}
