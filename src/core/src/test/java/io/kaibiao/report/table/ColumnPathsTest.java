package io.kaibiao.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The heads above each figure. */
class ColumnPathsTest {

  private static ColumnPaths paths(HeaderColumn... header) {
    return new ColumnPaths(
        new Table(
            "01",
            "FA01",
            "",
            "",
            "",
            "",
            List.of(1),
            null,
            List.of(header),
            new Grid(0, 0, List.of()),
            List.of(),
            List.of()));
  }

  private static Row row(String key, int block) {
    return new Row(key, null, "", List.of(), block, null, Map.of());
  }

  @Test
  void bothHalvesHaveTheirOwn() {
    ColumnPaths paths =
        paths(
            new HeaderColumn("amount", List.of("收入", "金额"), null, null, 0),
            new HeaderColumn("amount", List.of("支出", "金额"), null, null, 1),
            new HeaderColumn("total", List.of("支出", "合计"), null, null, 1));
    assertEquals(List.of("收入", "金额"), paths.path(row("a", 0), "amount"));
    assertEquals(List.of("支出", "金额"), paths.path(row("b", 1), "amount"));
    assertEquals(List.of("支出", "合计"), paths.path(row("c", 0), "total"), "in the other half alone");
    assertEquals(List.of(), paths.path(row("a", 0), "unknown"));
  }

  @Test
  void columnOfOneRowHasTheRows() {
    ColumnPaths paths =
        paths(
            new HeaderColumn("total", List.of("公务接待费"), null, "reception", 0),
            new HeaderColumn("total", List.of("合计"), null, "total", 0));
    assertEquals(List.of("公务接待费"), paths.path(row("reception", 0), "total"));
    assertEquals(List.of("合计"), paths.path(row("total", 0), "total"));
  }
}
