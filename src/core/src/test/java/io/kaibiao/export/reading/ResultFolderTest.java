package io.kaibiao.export.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.table.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results read back, with what a person edited in them. */
class ResultFolderTest {

  private static final String HEAD =
      "table,form,row,column,value,unit,raw,status,confidence,page,label\n";

  /** A row of one cell in column budget. */
  private static String row(String key, String form, String value) {
    String own = form.isEmpty() ? "" : "\"block\": 1, \"form\": \"" + form + "\", ";
    return "{\"key\": \""
        + key
        + "\", \"label\": \"合计\", \"path\": [\"甲\", \"合计\"], "
        + own
        + "\"cells\": {\"x:金额\": {\"value\": \""
        + value
        + "\", \"unit\": \"\", \"raw\": \"\", \"status\": \"read\", \"confidence\": 1, \"page\": 1}}}";
  }

  private static ResultFolder read(Path folder, String form, List<String> rows, String facts)
      throws Exception {
    Files.writeString(
        folder.resolve("report.json"),
        "{\"tables\": [{\"id\": \"01\", \"form\": "
            + form
            + ", \"rows\": ["
            + String.join(", ", rows)
            + "]}]}");
    Files.writeString(folder.resolve("facts.csv"), HEAD + facts);
    return ResultFolder.read(folder);
  }

  @Test
  void rowsOfOneKeyInTwoFormsAreTwo(@TempDir Path folder) throws Exception {
    ResultFolder read =
        read(
            folder,
            "\"GB01\"",
            List.of(row("total", "", "10.00"), row("total", "GB02", "9.00")),
            "01,GB01,total,x:金额,10.00,,,read,1,1,合计\n01,GB02,total,x:金额,9.50,,,read,1,1,合计\n");
    assertEquals(
        List.of("01/total/x:金额: 9.00 -> 9.50"),
        read.edits().stream().map(ResultFolder.Edit::line).toList());
    Row right = read.tables().get(0).rows().get(1);
    assertEquals("GB02", right.form());
    assertEquals(1, right.block());
    assertEquals(List.of("甲", "合计"), right.path());
  }

  @Test
  void tableOfNoFormIsFoundByItsNumber(@TempDir Path folder) throws Exception {
    ResultFolder read =
        read(
            folder,
            "null",
            List.of(row("x:合计", "", "10.00")),
            "01,x:补助情况表,x:合计,x:金额,11.00,,,read,1,1,合计\n");
    assertEquals(
        List.of("01/x:合计/x:金额: 10.00 -> 11.00"),
        read.edits().stream().map(ResultFolder.Edit::line).toList());
  }

  /** What is proved of a table of no form when it is converted is tried again when it is read. */
  @Test
  void tablesOfNoFormKeepWhatShowsTheirIdentities(@TempDir Path folder) throws Exception {
    ResultFolder read =
        read(
            folder,
            "null",
            List.of(
                row("201", "", "331655.17"),
                row("20103", "", "121287.48"),
                row("20105", "", "210367.69")),
            "01,x:,20105,x:金额,9.99,,,read,1,1,路\n");
    assertEquals("x:", read.tables().get(0).form());
    assertTrue(
        new Proof(Rulebook.standard())
            .checks(read.tables(), read.coverage()).stream().noneMatch(Check::holds));
    Files.writeString(folder.resolve("facts.csv"), HEAD);
    List<Check> unedited =
        new Proof(Rulebook.standard()).checks(ResultFolder.read(folder).tables(), read.coverage());
    assertEquals(1, unedited.size());
    assertTrue(unedited.get(0).holds());
  }
}
