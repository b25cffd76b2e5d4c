package io.kaibiao.document.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.kaibiao.document.Composed;
import io.kaibiao.document.Phrasebook;
import io.kaibiao.document.profile.ProfileReader.Weighed;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.report.Claim;
import io.kaibiao.report.Claim.Particular;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.resource.Resource;
import io.kaibiao.testing.PageSketch;
import io.kaibiao.testing.UnderLocales;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of itself, weighed. */
class ProfileReaderTest {

  private static final ProfileReader READER =
      new ProfileReader(Phrasebook.load(), Catalogue.load().furniture());
  private static final Metadata UNKNOWN = new Metadata(ReportKind.OTHER, null, "", "");
  private static final Metadata KNOWN =
      new Metadata(ReportKind.FINAL_ACCOUNTS, 2023, "某市教育局", "某市教育局2023年度部门决算");

  private static PageSketch cover(String... below) {
    PageSketch page = PageSketch.page(1).at(200).line(200, 24, "某市教育局2023年度部门决算");
    for (String line : below) {
      page.line(380, 12, line);
    }
    return page;
  }

  private static PageSketch table(int page, String organization, String year) {
    return PageSketch.page(page)
        .title("收入决算表")
        .line("编制单位：" + organization)
        .beside(300, year)
        .beside(500, "金额单位：万元")
        .table("科目名称|本年收入合计|财政拨款收入|上级补助收入", "合计|1.00|1.00|0.00");
  }

  private static Weighed read(Metadata known, String file, PageSketch... pages) {
    Composed read = Composed.of(pages);
    return READER.read(known, read.document(), read.tables(), file);
  }

  private static Claim claim(Weighed weighed, Particular particular) {
    return weighed.metadata().profile().claims().stream()
        .filter(c -> c.particular() == particular)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void phrasesAreValid() {
    Validator.Result result =
        new ValidatorFactory()
            .validate(
                Resource.text(ProfilePhrases.class, "profile.schema.json"),
                Resource.text(ProfilePhrases.class, "profile.json"));
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @Test
  void placesThatSayTheSameMakeItSurer() {
    Weighed one = read(KNOWN, "a.pdf", cover());
    Weighed two = read(KNOWN, "某市教育局2023年决算.pdf", cover(), table(2, "某市教育局", "2023年度"));
    assertEquals(0.9, claim(one, Particular.FISCAL_YEAR).confidence(), 1e-9);
    assertTrue(claim(two, Particular.FISCAL_YEAR).confidence() > 0.98);
    assertTrue(claim(two, Particular.ORGANIZATION).confidence() > 0.98);
    assertEquals(List.of(), two.findings());
    assertEquals(
        "[COVER 2023, TABLE 2023, FILE_NAME 2023]",
        claim(two, Particular.FISCAL_YEAR).clues().stream()
            .map(c -> c.source() + " " + c.value())
            .toList()
            .toString());
  }

  @Test
  void placesThatContradictEachOtherAreFound() {
    Weighed weighed = read(KNOWN, "某市教育局2022年度部门决算.pdf", cover());
    assertEquals(2023, weighed.metadata().fiscalYear());
    assertTrue(claim(weighed, Particular.FISCAL_YEAR).confidence() < 0.7);
    assertEquals(
        List.of("fiscalYear is taken to be 2023, but file-name says 2022: 某市教育局2022年度部门决算"),
        weighed.findings().stream().map(f -> f.message()).toList());
  }

  @Test
  void fileNameSaysWhatNothingElseDoes() {
    Metadata found =
        read(UNKNOWN, "某市教育局2024年部门预算.pdf", PageSketch.page(1).line("只有一行文字。")).metadata();
    assertEquals(ReportKind.BUDGET, found.kind());
    assertEquals(2024, found.fiscalYear());
    assertEquals("某市教育局", found.organization());
  }

  @Test
  void fileNameThatSaysNothingIsNoEvidence() {
    assertEquals(
        List.of(), read(UNKNOWN, "2024-001.pdf", PageSketch.page(1)).metadata().profile().claims());
  }

  @Test
  void organisationsOfOneFileAreToldApart() {
    Weighed weighed =
        read(KNOWN, "a.pdf", table(1, "某市教育局", "2023年度"), table(2, "某市第一小学", "2023年度"));
    assertEquals(
        List.of("某市教育局 [01]", "某市第一小学 [02]"),
        weighed.metadata().profile().members().stream()
            .map(m -> m.name() + " " + m.tables())
            .toList());
    assertEquals(List.of(), weighed.findings());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2024年9月,2024-09",
    "2024年9月20日,2024-09-20",
    "二〇二四年九月,2024-09",
    "二〇二四年十二月三十一日,2024-12-31",
    "2024年13月,''",
    "第一小学,''"
  })
  void dayOnTheCoverIsRead(String line, String date) {
    assertEquals(date, read(KNOWN, "a.pdf", cover(line)).metadata().profile().date());
  }

  @UnderLocales
  void titleAndDateHaveTheirEvidence() {
    Weighed one = read(KNOWN, "a.pdf", cover("2024年9月20日"));
    assertEquals(0.9, claim(one, Particular.TITLE).confidence(), 1e-9);
    assertEquals(KNOWN.title(), claim(one, Particular.TITLE).value());
    assertEquals("2024年9月20日", claim(one, Particular.DATE).clues().get(0).text());
    Weighed two = read(KNOWN, "20240920某市教育局2023年决算公开.pdf", cover("2024年9月20日"));
    assertTrue(claim(two, Particular.TITLE).confidence() > 0.95);
    assertTrue(claim(two, Particular.DATE).confidence() > 0.95);
    Weighed three = read(KNOWN, "某市交通局2023年决算 2025-01-02.pdf", cover("2024年9月"));
    assertTrue(claim(three, Particular.TITLE).confidence() < 0.7);
    assertTrue(claim(three, Particular.DATE).confidence() < 0.7);
    assertEquals("2024-09", three.metadata().profile().date());
    assertEquals("2024-09-20", read(KNOWN, "2024.09.20.pdf", cover()).metadata().profile().date());
    assertEquals("", read(KNOWN, "20241320.pdf", cover()).metadata().profile().date());
  }

  @Test
  void runningHeadsAreEvidence() {
    PageSketch[] pages = new PageSketch[4];
    pages[0] = cover();
    for (int i = 1; i < pages.length; i++) {
      pages[i] = PageSketch.page(i + 1).at(20).line("某市教育局2023年部门决算").at(100).line("正文" + i + "。");
    }
    Weighed read = read(KNOWN, "a.pdf", pages);
    assertEquals(
        "[COVER 1, RUNNING_HEAD 3]",
        claim(read, Particular.TITLE).clues().stream()
            .map(c -> c.source() + " " + c.places())
            .toList()
            .toString());
    assertTrue(claim(read, Particular.FISCAL_YEAR).confidence() > 0.95);
  }

  @Test
  void superiorAndLevelAreRead() {
    Metadata found = read(KNOWN, "a.pdf", cover("主管部门：某市人民政府")).metadata();
    assertEquals("某市人民政府", found.profile().superior());
    assertEquals("department", found.profile().level());
  }

  @Test
  void anOrganisationIsNotItsOwnSuperior() {
    Metadata found = read(KNOWN, "a.pdf", cover("预算主管部门：某市教育局")).metadata();
    assertEquals("", found.profile().superior());
  }

  @Test
  void aMarkBehindTheNumberOfAHeadingIsNoPartOfAName() {
    Weighed weighed =
        read(
            UNKNOWN,
            "x.pdf",
            PageSketch.page(1).at(700).line(280, 9, "- 1 -"),
            PageSketch.page(2)
                .at(80)
                .line(72, 16, "附件：某市教育局2025年度部门预算公开表")
                .line(72, 12, "本部门的预算由机关和所属单位的预算组成。"));
    assertEquals("某市教育局", weighed.metadata().organization());
    assertEquals(ReportKind.BUDGET, weighed.metadata().kind());
  }

  @Test
  void aTableOfContentsNamesTheBodyWhereNothingElseDoes() {
    Weighed weighed =
        read(
            UNKNOWN,
            "x.pdf",
            PageSketch.page(1)
                .at(80)
                .line(250, 16, "目 录")
                .line(72, 12, "第一部分 某市教育局概况………………………3")
                .line(72, 12, "一、主要职责………………………3")
                .line(72, 12, "第二部分 2024年度部门决算表………………………5"));
    assertEquals("某市教育局", weighed.metadata().organization());
    assertEquals(ReportKind.FINAL_ACCOUNTS, weighed.metadata().kind());
    assertEquals(2024, weighed.metadata().fiscalYear());
  }
}
