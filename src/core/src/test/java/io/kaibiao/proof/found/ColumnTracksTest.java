package io.kaibiao.proof.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.SmallForm;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of few rows that print the same columns several times. */
class ColumnTracksTest {

  private static final Proof PROOF = new Proof(Rulebook.none());

  /** Returns a table of one row with heads of its own, outermost first, parted by blanks. */
  private static Table table(List<String> paths, String... amounts) {
    String[] columns = paths.stream().map(path -> "x:" + path).toArray(String[]::new);
    Table plain = SmallForm.of("x:某某情况", columns).row("x:数", amounts).table(Origin.TEXT_LAYER);
    List<HeaderColumn> heads = new ArrayList<>();
    for (int c = 0; c < columns.length; c++) {
      heads.add(new HeaderColumn(columns[c], List.of(paths.get(c).split(" ")), null));
    }
    return new Table(
        plain.id(),
        plain.form(),
        plain.title(),
        "",
        "",
        plain.unit(),
        plain.pages(),
        null,
        heads,
        plain.grid(),
        plain.rows(),
        List.of());
  }

  private static long proved(Table table) {
    return PROOF.prove(List.of(table)).tables().get(0).rows().stream()
        .flatMap(row -> row.cells().values().stream())
        .map(Cell::evidence)
        .filter(evidence -> evidence.verdict() == Verdict.PROVED)
        .count();
  }

  /** Budget and final accounts stand side by side under each head. */
  @Test
  void sumsOfColumnsSideBySideAreFound() {
    Table table =
        table(
            List.of("合计 预", "合计 决", "甲 预", "甲 决", "乙 预", "乙 决", "丙 预", "丙 决"),
            "15.25",
            "6.46",
            "3.38",
            "2.46",
            "10.11",
            "2.66",
            "1.76",
            "1.34");
    assertEquals(8, proved(table));
  }

  /** The budget stands before the final accounts; a subtotal has one part that is not blank. */
  @Test
  void sumsOfBlocksAreFound() {
    Table table =
        table(
            List.of(
                "预 合计", "预 车 小计", "预 车 购", "预 车 用", "预 宴", "决 合计", "决 车 小计", "决 车 购", "决 车 用",
                "决 宴"),
            "3.80",
            "3.00",
            "-",
            "3.00",
            "0.80",
            "3.21",
            "2.85",
            "-",
            "2.85",
            "0.36");
    assertEquals(8, proved(table));
  }

  /** No word calls the first column under a head a sum, but the amounts do. */
  @Test
  void theFirstColumnUnderAHeadMayBeTheSumOfTheOthers() {
    Table table =
        table(
            List.of(
                "某 预", "某 决", "甲 预", "甲 决", "乙 它 预", "乙 它 决", "乙 子 预", "乙 子 决", "乙 丑 预", "乙 丑 决"),
            "8015.25",
            "7006.46",
            "1003.38",
            "2302.46",
            "7011.87",
            "4704.00",
            "6010.11",
            "1302.66",
            "1001.76",
            "3401.34");
    assertEquals(10, proved(table));
  }

  @Test
  void columnsThatDoNotAddUpProveNothing() {
    Table table =
        table(
            List.of("合计 预", "合计 决", "甲 预", "甲 决", "乙 预", "乙 决", "丙 预", "丙 决"),
            "15.25",
            "6.46",
            "3.78",
            "2.96",
            "10.51",
            "2.06",
            "1.16",
            "1.04");
    assertEquals(0, proved(table));
  }

  @Test
  void tracksHaveTheSameHeads() {
    List<List<String>> mixed =
        List.of(
            List.of("合计", "预"),
            List.of("合计", "决"),
            List.of("甲"),
            List.of("甲"),
            List.of("乙", "预"),
            List.of("乙", "决"));
    assertEquals(List.of(List.of(0, 2, 4), List.of(1, 3, 5)), ColumnTracks.of(mixed).tracks());
    List<List<String>> others =
        List.of(
            List.of("预", "甲"),
            List.of("预", "乙"),
            List.of("预", "丙"),
            List.of("决", "甲"),
            List.of("决", "乙"),
            List.of("决", "丁"));
    assertTrue(ColumnTracks.of(others).tracks().isEmpty());
    assertTrue(ColumnTracks.of(List.of()).tracks().isEmpty());
  }

  /** A table whose few amounts could be chance is believed beside others that add up. */
  @Test
  void lessIsAskedAmongTablesThatAddUp() {
    Table few =
        SmallForm.of("x:某某情况", "x:数")
            .row("x:甲", "41.35")
            .row("x:乙", "12.01")
            .row("x:合计", "53.36")
            .table(Origin.TEXT_LAYER);
    Table firm =
        SmallForm.of("x:别的情况", "x:数", "x:它")
            .row("x:甲", "4100.35", "1.17")
            .row("x:乙", "1200.01", "4000.30")
            .row("x:合计", "5300.36", "4001.47")
            .table(Origin.TEXT_LAYER);
    assertEquals(0, proved(few));
    List<Table> proved = PROOF.prove(List.of(few, firm, firm)).tables();
    assertTrue(
        proved.get(0).rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .allMatch(cell -> cell.evidence().verdict() == Verdict.PROVED));
  }
}
