package io.kaibiao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.testing.UnderLocales;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of small results that were counted by hand. */
class EvaluationTest {

  private static final String HEAD =
      "table,form,row,column,value,unit,raw,status,confidence,page,label\n";

  @TempDir private Path folder = Path.of("");

  private Path truths = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    truths = Files.createDirectory(folder.resolve("truth"));
    output = Files.createDirectory(folder.resolve("out"));
  }

  @UnderLocales
  void everyCellIsOneOfFour() throws Exception {
    truth(
        "a",
        "",
        rows("{'key':'r','label':'一、行','cells':{'one':'1.50','two':'2','three':'3','x:own':'9'}}"));
    result(
        "a",
        "01,FA01,r,one,1.5,,,read,1,1,一 、行",
        "01,FA01,r,two,7,,,read,1,1,别的",
        "01,FA01,r,four,4,,,doubtful,1,1,一、行",
        "01,FA01,r,four,5,,,read,1,1,一、行",
        "01,FA01,r,x:own,8,,,read,1,1,一、行");
    Evaluation evaluation = evaluate();
    assertMeasures(
        evaluation.overall(),
        "expected 3, exact 1, wrong 1, missing 1, extra 2, silent 3, silentWrong 1, silentExtra 1,"
            + " doubtful 1, beyondContract 1, exactPercent 33.3333, doubtfulPercent 25,"
            + " labelPercent 50, silentPer100k 100000, silentValuePer100k 66666.6667");
    assertEquals(
        List.of(
            "a wrong FA01 table 01 r/two: expected '2', got '7'",
            "a missing FA01 table 01 r/three: expected '3', got ''",
            "a extra FA01 table 01 r/four: expected '', got '4' doubtful",
            "a extra FA01 table 01 (duplicate row): expected '', got '5'"),
        evaluation.differences().stream().map(Difference::toString).toList());
  }

  @Test
  void aMarkedErrorIsNotSilent() throws Exception {
    truth("a", "", rows("{'key':'r','cells':{'one':'1','two':'2'}}"));
    result("a", "01,FA01,r,one,7,,,doubtful,1,1,", "01,FA01,r,two,2,,,doubtful,1,1,");
    assertMeasures(
        evaluate().overall(), "wrong 1, silent 0, doubtful 2, doubtfulButExact 1, exact 1");
  }

  @Test
  void theTruthMayLeaveThingsOpen() throws Exception {
    truth(
        "a",
        "'ignoreForms':['BG01'],",
        "{'id':'01','form':'FA01','alternatives':{'r/one':['s/one']},"
            + "'alsoValues':{'r/two':['zwei']},'optional':[['t','one','5']],"
            + "'rows':[{'key':'r','cells':{'one':'1','two':'2'}},{'key':'u','unscored':true,'cells':{'one':'6'}}]}");
    result(
        "a",
        "01,FA01,s,one,1,,,read,1,1,",
        "01,FA01,r,two,zwei,,,read,1,1,",
        "01,FA01,t,one,5.0,,,read,1,1,",
        "01,FA01,u,one,77,,,read,1,1,",
        "02,BG01,r,one,1,,,read,1,1,");
    assertMeasures(evaluate().overall(), "expected 2, exact 2, wrong 0, extra 0, silent 0");
  }

  @Test
  void aLostTableIsMissingAndASurplusOneExtra() throws Exception {
    truth("a", "", rows("{'key':'r','cells':{'one':'1','two':'2'}}"));
    result("a", "07,FA02,r,one,1,,,read,1,1,");
    assertMeasures(
        evaluate().overall(),
        "missing 2, missingInLostTables 2, lostTables 1, extra 1, silent 3, tables 1, formsFound 0,"
            + " formsExtra 1");
  }

  @Test
  void ofSeveralTablesOfAFormTheMostAlikeAreCompared() throws Exception {
    truth(
        "a",
        "",
        "{'id':'01','form':'FA02','rows':[{'key':'r','cells':{'one':'1','two':'2'}}]},"
            + "{'id':'02','form':'FA02','rows':[{'key':'r','cells':{'one':'3','two':'4'}}]}");
    result(
        "a",
        "01,FA02,r,one,3,,,read,1,1,",
        "01,FA02,r,two,4,,,read,1,1,",
        "02,FA02,r,one,1,,,read,1,1,",
        "02,FA02,r,two,2,,,read,1,1,");
    assertMeasures(evaluate().overall(), "exact 4, wrong 0");
  }

  @Test
  void aProjectsNameTellsItsRecordFromOthers() throws Exception {
    truth(
        "a",
        "",
        "{'id':'01','form':'PF01','rows':[{'key':'field','cells':{'project_name':'甲','grade':'优'}}]},"
            + "{'id':'02','form':'PF01','rows':[{'key':'field','cells':{'project_name':'乙','grade':'良'}}]}");
    result(
        "a",
        "01,PF01,field,project_name,乙,,,read,1,1,",
        "01,PF01,field,grade,优,,,read,1,1,",
        "01,PF01,field,telephone,1,,,read,1,1,",
        "02,PF01,field,project_name,甲,,,read,1,1,",
        "02,PF01,field,grade,优,,,read,1,1,");
    assertMeasures(evaluate().overall(), "exact 3, wrong 1, extra 0, beyondContract 1");
  }

  @Test
  void metadataOfReportTablesAndProse() throws Exception {
    truth(
        "a",
        "'kind':'budget','fiscalYear':2024,'organization':'某市局','organizationAlso':['某局'],"
            + "'statements':[{'value':'12.5','agrees':false},{'value':'3','agrees':true}],",
        "{'id':'01','form':'BG09','organization':'某局','unit':'万元','rows':[]}");
    Path result = result("a");
    Files.writeString(
        result.resolve("report.json"),
        json(
            "{'report':{'kind':'budget','fiscalYear':2023,'organization':'某 局'},'tables':["
                + "{'id':'01','form':null,'unit':'元'},"
                + "{'id':'02','form':'BG09','organization':'某局','unit':'元'}],"
                + "'statements':[{'value':'12.50','agrees':false},{'value':'3','agrees':false},"
                + "{'value':'4'}]}"));
    Path tables = Files.createDirectory(result.resolve("tables"));
    Files.createFile(tables.resolve("02-BG09.csv"));
    assertMeasures(
        evaluate().overall(),
        "organizationPercent 100, fiscalYearPercent 0, kindPercent 100, tableOrganizationPercent"
            + " 100, tableUnitPercent 0, disagreements 1, disagreementsFound 1,"
            + " falseDisagreements 1, formsFound 1, formsExtra 0, csvFound 1, lostTables 0");
  }

  @Test
  void aDocumentCountsUnderEachOfItsConditions() throws Exception {
    truth("a", "'conditions':['dpi=200','skew=0.4'],", rows("{'key':'r','cells':{'one':'1'}}"));
    truth("b", "'conditions':['skew=1.9'],", rows("{'key':'r','cells':{'one':'1'}}"));
    truth("c", "", rows("{'key':'r','cells':{'one':'1'}}"));
    result("a", "01,FA01,r,one,1,,,read,1,1,");
    Evaluation evaluation = evaluate();
    assertEquals(List.of("dpi", "none", "skew"), List.copyOf(evaluation.conditions().keySet()));
    assertEquals(List.of("a", "b", "c"), List.copyOf(evaluation.documents().keySet()));
    assertMeasures(evaluation.overall(), "documents 3, converted 1, exact 1, missing 2");
    assertEquals(2, evaluation.conditions().getOrDefault("skew", Score.NONE).of(Count.EXPECTED));
  }

  @Test
  void structureIsScoredWhereTheTruthHasGrids() throws Exception {
    String grid =
        "'grid':{'rows':1,'columns':2,'cells':[{'row':0,'column':0,'text':'a'},"
            + "{'row':0,'column':1,'text':'%s'}]}";
    truth("a", "", "{'id':'01','form':null," + grid.formatted("b") + ",'rows':[]}");
    Path result = result("a");
    Files.writeString(
        result.resolve("report.json"),
        json(
            "{'tables':[{'id':'01',%s},{'id':'02',%s}]}"
                .formatted(grid.formatted("c"), grid.formatted("b"))));
    assertMeasures(
        evaluate().overall(),
        "grids 1, teds 1, adjacencyRecall 1, adjacencyPrecision 0.5, adjacencyF 0.6667");
  }

  @UnderLocales
  void thresholdsNameWhatBreaksThem() throws Exception {
    truth("a", "'conditions':['seal=x'],", rows("{'key':'r','cells':{'one':'1','two':'2'}}"));
    result("a", "01,FA01,r,one,1,,,read,1,1,");
    Thresholds thresholds =
        thresholds(
            "{'scope':'overall','measure':'silent','atMost':0}",
            "{'scope':'overall','measure':'exact','atLeast':1}",
            "{'scope':'document','measure':'exactPercent','atLeast':99.5}",
            "{'scope':'condition','name':'seal','measure':'missing','atMost':1}",
            "{'scope':'condition','name':'fold','measure':'silent','atMost':0}",
            "{'scope':'document','name':'a','measure':'teds','atLeast':0.9}",
            "{'scope':'document','measure':'teds','atLeast':0.9}");
    assertEquals(
        List.of(
            "overall: silent: 1 is above 0",
            "document a: exactPercent: 50 is below 99.5",
            "condition fold: silent: was not evaluated",
            "document a: teds: there is nothing to measure"),
        thresholds.broken(evaluate()));
  }

  @UnderLocales
  void whatCannotBeReadIsNamedWithCauseAndRemedy() throws Exception {
    assertRefused("truth: holds no truth; give", () -> TruthSet.read(truths));
    assertRefused(
        "x.json: there is no such file; give", () -> TruthSet.read(truths.resolve("x.json")));
    Path bad = Files.writeString(truths.resolve("bad.json"), "{'tables'");
    assertRefused("bad.json: it is no JSON; give", () -> TruthSet.read(truths));
    Files.writeString(bad, "{}");
    assertRefused("bad.json: is no truth of a report", () -> TruthSet.read(truths));
    Files.writeString(bad, json("{'tables':[{'id':'01','grid':{'cells':[{'row':0}]}}]}"));
    assertRefused("bad.json: the grid of table 01 can't be", () -> TruthSet.read(truths));
    Files.delete(bad);
    truth("a", "", rows(""));
    assertRefused("out: has no result of a document of the truth, such as a; give", this::evaluate);
    Files.writeString(
        Files.createDirectory(output.resolve("a")).resolve("facts.csv"), "table,form,row\n");
    assertRefused("a: no result of kaibiao that can be read (facts.csv lacks", this::evaluate);
  }

  @Test
  void thresholdsThatSayNothingAreRefused() {
    assertRefused("[[measure]]", () -> thresholds("{'scope':'overall','atMost':0}"));
    assertRefused(
        "t.json: no thresholds", () -> thresholds("{'scope':'overall','measure':'silent'}"));
    assertRefused(
        "t.json: no thresholds", () -> thresholds("{'scope':'all','measure':'silent','atMost':0}"));
    assertRefused("there is no such file", () -> Thresholds.read(folder.resolve("none.json")));
  }

  private Thresholds thresholds(String... items) throws IOException, InputException {
    Path file = folder.resolve("t.json");
    Files.writeString(file, json("{'thresholds':[" + String.join(",", items) + "]}"));
    return Thresholds.read(file);
  }

  private Evaluation evaluate() throws InputException {
    return Evaluation.of(output, TruthSet.read(truths));
  }

  private static void assertRefused(
      String message, org.junit.jupiter.api.function.Executable read) {
    String said = String.valueOf(assertThrows(InputException.class, read).getMessage());
    assertTrue(said.contains(message), said);
    assertEquals(1, said.lines().count(), said);
  }

  private static void assertMeasures(Score score, String expected) {
    for (String item : expected.split(", ", -1)) {
      String[] parts = item.strip().split(" ", -1);
      double value = Measure.named(parts[0]).orElseThrow().of(score).orElseThrow();
      assertEquals(parts[1], NumberText.text(value), item);
    }
  }

  private void truth(String name, String facts, String tables) throws IOException {
    Files.writeString(
        truths.resolve(name + ".json"), json("{" + facts + "'tables':[" + tables + "]}"));
  }

  private static String rows(String rows) {
    return "{'id':'01','form':'FA01','rows':[" + rows + "]}";
  }

  private Path result(String name, String... facts) throws IOException {
    Path result = Files.createDirectory(output.resolve(name));
    Files.writeString(
        result.resolve("facts.csv"),
        HEAD + String.join("\n", facts) + (facts.length > 0 ? "\n" : ""));
    return result;
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
