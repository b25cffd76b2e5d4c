package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.cli.terminal.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --catalogue} and {@code inspect --unknown}: what is printed is filled in and read. */
class OwnCatalogueTest {

  /** A table of no form, without a title. */
  private static final String TABLE = "training-samples/gate/table-ruled-merged.pdf";

  /** A report of which everything is known. */
  private static final String BUDGET = "training-samples/reports/sample-budget.pdf";

  private final Path words;
  private final Path out;

  OwnCatalogueTest(@TempDir Path folder) {
    this.words = folder.resolve("words.json");
    this.out = folder.resolve("out");
  }

  private void write(String json) throws IOException {
    Files.writeString(words, json);
  }

  @Test
  void whatIsPrintedIsFilledInAndConvertedWith() throws IOException {
    CliRun unknown = CliRun.of("inspect", "--unknown", BUDGET, TABLE);
    assertEquals(ExitStatus.OK, unknown.status(), unknown.err());
    assertTrue(unknown.out().contains("\"seen\": \"table-ruled-merged.pdf, page 1\""));
    assertFalse(unknown.out().contains("sample-budget.pdf"), unknown.out());
    write(unknown.out());
    CliRun open = CliRun.of("inspect", TABLE, "--catalogue", words.toString());
    assertEquals(ExitStatus.USAGE, open.status());
    assertEquals(
        "kaibiao: --catalogue: "
            + words
            + ": /forms/0/kind: \"?\" is not filled in yet (2 such places); fill in final-accounts"
            + " or budget; see 'kaibiao inspect --help'",
        String.join("|", open.errLines()));
    write(
        unknown
            .out()
            .replace("\"kind\": \"?\"", "\"kind\": \"budget\"")
            .replace("\"title\": \"?\"", "\"title\": \"资产情况表\"")
            .replace("\"key\": \"r8\"", "\"key\": \"total\""));
    CliRun none = CliRun.of("inspect", TABLE, "--unknown", "--catalogue", words.toString());
    assertEquals("{}\n", none.out());
    CliRun run =
        CliRun.of(
            "convert", TABLE, "-o", out.toString(), "--catalogue", words.toString(), "--quiet");
    assertEquals(ExitStatus.OK, run.status(), run.err());
    List<String> facts = Files.readAllLines(out.resolve("table-ruled-merged/facts.csv"));
    assertTrue(facts.get(1).startsWith("01,U01,r1,c1,"), facts.get(1));
    assertTrue(facts.stream().anyMatch(fact -> fact.startsWith("01,U01,total,c4,")));
    assertTrue(facts.stream().noneMatch(fact -> fact.contains(",x:")));
    CliRun valid = CliRun.of("validate", out.resolve("table-ruled-merged").toString());
    assertEquals(ExitStatus.OK, valid.status(), valid.out());
  }

  @Test
  void ownFormsAreListed() throws IOException {
    write(
        """
        {"forms": [{"id": "U01", "kind": "budget", "title": "资产情况表", "rowKey": "name",
          "columns": [{"id": "opening", "heads": [["期初"]]}]}]}
        """);
    CliRun one = CliRun.of("forms", "u01", "--catalogue", words.toString());
    assertTrue(one.out().startsWith("U01  资产情况表"), one.out());
    assertTrue(one.out().contains("\n  opening\n"), one.out());
    CliRun all = CliRun.of("forms", "--catalogue", words.toString());
    assertTrue(all.out().contains("FA01  ") && all.out().contains("U01  "), all.out());
  }

  @Test
  void wrongFileConvertsNothing() throws IOException {
    write("{\"titles\": [{\"form\": \"BG99\", \"title\": \"某表\"}]}");
    CliRun run =
        CliRun.of("convert", BUDGET, "-o", out.toString(), "--catalogue", words.toString());
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals(
        "kaibiao: --catalogue: "
            + words
            + ": /titles/0/form: there is no form BG99; 'kaibiao forms' lists all;"
            + " see 'kaibiao convert --help'",
        String.join("|", run.errLines()));
    assertFalse(Files.exists(out));
  }

  @Test
  void unknownTakesSeveralInputsAndGoesOnAfterAFailure() {
    CliRun failed = CliRun.of("inspect", "--unknown", "none.pdf", BUDGET);
    assertEquals(ExitStatus.FAILED, failed.status());
    assertEquals(1, failed.errLines().size(), failed.err());
    assertEquals("{}\n", failed.out());
    assertEquals(ExitStatus.USAGE, CliRun.of("inspect", BUDGET, TABLE).status());
    assertEquals(ExitStatus.USAGE, CliRun.of("inspect", BUDGET, "--unknown", "--json").status());
  }

  @Test
  void theSchemaOfSuchFilesIsPrinted() throws IOException {
    CliRun run = CliRun.of("schema", "catalogue");
    assertTrue(new ObjectMapper().readTree(run.out()).path("properties").has("forms"));
  }
}
