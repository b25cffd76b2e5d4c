package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Certainty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which subject a row is of, told by its code, its name and the rows above it. */
class SubjectNamerTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final String PENSION = "机关事业单位基本养老保险缴费支出";
  private static final String ANNUITY = "机关事业单位职业年金缴费支出";

  private final RowNamer functional = namer("FA03");
  private final RowNamer economic = namer("BG06");

  private static RowNamer namer(String form) {
    return namer(form, null);
  }

  private static RowNamer namer(String form, @Nullable Integer year) {
    return Namers.of(CATALOGUE.form(form).orElseThrow(), CATALOGUE, null, List.of(), year);
  }

  private static Fragment whole(String code, String label) {
    return FragmentSketch.row(codes(HeaderRole.CODE, code), label, 1, Origin.TEXT_LAYER);
  }

  private static Fragment pieces(String first, String second, String third, String label) {
    Map<HeaderRole, String> codes = new EnumMap<>(HeaderRole.class);
    codes.putAll(codes(HeaderRole.CODE_CLASS, first));
    codes.putAll(codes(HeaderRole.CODE_GROUP, second));
    codes.putAll(codes(HeaderRole.CODE_ITEM, third));
    return FragmentSketch.row(codes, label, 1, Origin.TEXT_LAYER);
  }

  private static Map<HeaderRole, String> codes(HeaderRole role, String code) {
    return code.isEmpty() ? Map.of() : Map.of(role, code);
  }

  private static void assertCertain(String key, RowName name) {
    assertEquals(RowName.certain(key), name);
  }

  @Test
  void codeInOneCell() {
    assertCertain("208", functional.name(whole("208", "社会保障和就业支出")));
    assertCertain("2080505", functional.name(whole("2080505", PENSION)));
  }

  @Test
  void codeInPieces() {
    assertCertain("208", functional.name(pieces("208", "", "", "社会保障和就业支出")));
    assertCertain("20805", functional.name(pieces("208", "05", "", "行政事业单位养老支出")));
    assertCertain("2080505", functional.name(pieces("208", "05", "05", PENSION)));
  }

  @Test
  void wholeCodeInTheFirstOfThreeCells() {
    assertCertain("2080505", functional.name(pieces("2080505", "", "", PENSION)));
  }

  @Test
  void pieceThatTheRowAboveHasIsCarried() {
    functional.name(pieces("208", "", "", "社会保障和就业支出"));
    assertCertain("20805", functional.name(pieces("", "05", "", "行政事业单位养老支出")));
    assertCertain("2080505", functional.name(pieces("", "", "05", PENSION)));
    assertCertain("2080506", functional.name(pieces("", "", "06", ANNUITY)));
    functional.name(pieces("210", "", "", "卫生健康支出"));
    assertCertain("21011", functional.name(pieces("", "11", "", "行政事业单位医疗")));
  }

  @Test
  void zeroThatASpreadsheetDroppedIsPutBack() {
    assertEquals(
        RowName.repaired("2080505", RepairCode.CODE_PADDED),
        functional.name(pieces("208", "5", "5", PENSION)));
  }

  @Test
  void zeroPutBackAgainstTheNameIsDoubted() {
    assertEquals(
        Certainty.DOUBTFUL, functional.name(pieces("208", "5", "", "某项从未见过的支出")).certainty());
  }

  @Test
  void codePrintedTwiceIsSetRightByTheName() {
    functional.name(whole("2080505", PENSION));
    assertEquals(
        RowName.repaired("2080506", RepairCode.CODE_FROM_NAME),
        functional.name(whole("2080505", ANNUITY)));
  }

  @Test
  void codeOutOfPlaceIsSetRightByTheName() {
    functional.name(whole("208", "社会保障和就业支出"));
    functional.name(whole("20805", "行政事业单位养老支出"));
    assertEquals(
        RowName.repaired("2080506", RepairCode.CODE_FROM_NAME),
        functional.name(whole("2060506", ANNUITY)));
  }

  @Test
  void codeThatItsNameContradictsStaysAndIsDoubted() {
    assertEquals(
        RowName.doubtful("2080505", RepairCode.CODE_CONTRADICTS_NAME),
        functional.name(whole("2080505", ANNUITY)));
  }

  @Test
  void codeCutShortIsCompletedByTheName() {
    functional.name(whole("208", "社会保障和就业支出"));
    functional.name(whole("20805", "行政事业单位养老支出"));
    assertEquals(
        RowName.repaired("2080505", RepairCode.CODE_FROM_NAME),
        functional.name(whole("2080", PENSION)));
    assertEquals(
        RowName.doubtful("2080", RepairCode.CODE_INCOMPLETE),
        functional.name(whole("2080", "从未见过")));
  }

  @Test
  void subjectThatTheCatalogueDoesNotKnowKeepsItsCode() {
    assertCertain("2089988", functional.name(whole("2089988", "某市自设的支出")));
  }

  @Test
  void oldNameHasTheCodeOfItsYear() {
    assertCertain("210", functional.name(whole("210", "医疗卫生与计划生育支出")));
    assertCertain("20805", functional.name(whole("20805", "行政事业单位离退休")));
    assertCertain("30311", economic.name(whole("30311", "住房公积金")));
  }

  @Test
  void oldNameWithoutACodeIsThatOfTheOldSubject() {
    assertCertain("208", functional.name(whole("", "社会保障和就业支出")));
    assertCertain("20805", functional.name(whole("", "行政事业单位离退休")));
    assertCertain("2080504", functional.name(whole("", "未归口管理的行政单位离退休")));
  }

  @Test
  void nameOfSeveralSubjectsIsTheOneOfTheYear() {
    assertCertain("30307", namer("BG06", 2017).name(whole("", "医疗费")));
    assertCertain("30114", namer("BG06", 2023).name(whole("", "医疗费")));
    assertCertain("30114", economic.name(whole("", "医疗费")));
    assertCertain("2100501", namer("FA03", 2016).name(whole("", "行政单位医疗")));
    assertCertain("2101101", functional.name(whole("", "行政单位医疗")));
  }

  @Test
  void uncertainSubjectGivesWayToOthersOfItsName() {
    assertCertain("10399", functional.name(whole("", "其他收入")));
  }

  @Test
  void rowOfSums() {
    assertCertain("total", functional.name(whole("", "合  计")));
    assertCertain("total", economic.name(whole("", "总计")));
  }

  @Test
  void namesWithoutCodes() {
    assertCertain("301", economic.name(whole("", "一、工资福利支出")));
    assertCertain("30101", economic.name(whole("", "基本工资")));
    assertCertain("302", economic.name(whole("", "二、商品和服务支出")));
    assertCertain("30201", economic.name(whole("", "办公费")));
    assertCertain("30228", economic.name(whole("", "工会经费")));
  }

  @Test
  void nameOfSeveralSubjectsIsTheOneOfThisPlace() {
    functional.name(whole("", "一般公共服务支出"));
    functional.name(whole("", "商贸事务"));
    assertCertain("2011301", functional.name(whole("", "行政运行")));
  }

  @Test
  void unknownNameIsNoSubject() {
    assertEquals(RowName.foreign("某项"), functional.name(whole("", "某 项")));
  }

  // ---- rows cut by a page break ---------------------------------------------------------------

  @Test
  void rowCutBelowItsCode() {
    assertHalves(true, whole("2080505", "机关事业单位基本养老"), whole("", "保险缴费支出"));
  }

  @Test
  void rowCutAboveItsCode() {
    assertHalves(true, whole("", "机关事业单位基本养老"), whole("2080505", "保险缴费支出"));
  }

  @Test
  void rowOfAnUnknownSubjectCut() {
    assertHalves(true, whole("2089988", "某市自己设立"), whole("", "的支出科目"));
  }

  @Test
  void rowCutInItsNameAlone() {
    assertHalves(true, whole("", "机关事业单位基本养老"), whole("", "保险缴费支出"));
    assertHalves(false, whole("", PENSION), whole("", ANNUITY));
  }

  @Test
  void rowsThatAreWholeAreNoHalves() {
    assertHalves(false, whole("2080505", PENSION), whole("2080506", ANNUITY));
    assertHalves(false, whole("2080505", PENSION), whole("", "合计"));
    assertHalves(false, whole("", "合计"), whole("201", "一般公共服务支出"));
    assertHalves(false, whole("2080505", PENSION), whole("", "其他"));
    assertHalves(false, whole("2080505", PENSION), whole("", ""));
  }

  private void assertHalves(boolean expected, Fragment upper, Fragment lower) {
    assertEquals(expected, functional.areHalves(upper, lower));
  }

  // ---- rows read from pixels -------------------------------------------------------------------

  private static Fragment read(String code, String label) {
    return FragmentSketch.row(codes(HeaderRole.CODE, code), label, 0.95, Origin.PIXELS);
  }

  @Test
  void aCodeThatLostDigitsIsThatOfItsName() {
    assertCertain("301", economic.name(read("301", "工资福利支出")));
    RowName name = economic.name(read("101", "基本工资"));
    assertEquals("30101", name.key());
    assertEquals(Certainty.REPAIRED, name.certainty());
  }

  @Test
  void aCodeAndANameThatAreBothMisreadAreOneSubject() {
    assertCertain("303", economic.name(read("303", "对个人和家庭的补助")));
    assertEquals("30303", economic.name(read("301303", "退职·役·费")).key());
  }

  @Test
  void aKnownCodeWithAnotherNameIsInDoubt() {
    assertCertain("302", economic.name(read("302", "商品和服务支出")));
    RowName name = economic.name(read("30202", "手续费"));
    assertEquals(Certainty.DOUBTFUL, name.certainty());
  }

  @Test
  void anUnknownCodeWithoutALegibleNameIsInDoubt() {
    assertEquals(Certainty.DOUBTFUL, economic.name(read("3088", "#~")).certainty());
  }

  private static Fragment scanned(String code, String label) {
    return FragmentSketch.row(codes(HeaderRole.CODE, code), label, 0.99, Origin.PIXELS);
  }

  /** One digit parts 事业单位医疗 from 行政单位医疗: a name that is quite another's is no proof. */
  @Test
  void codeThatItsNameContradictsIsDoubtedOnScans() {
    functional.name(scanned("210", "卫生健康支出"));
    functional.name(scanned("21011", "行政事业单位医疗"));
    RowName name = functional.name(scanned("2101101", "事业单位医疗"));
    assertEquals("2101102", name.key());
    assertEquals(Certainty.DOUBTFUL, name.certainty());
  }

  @Test
  void codeAndNameMisreadTogetherNeedNoOtherWitness() {
    functional.name(scanned("210", "卫生健康支出"));
    functional.name(scanned("21011", "行政事业单位医疗"));
    Fragment row = scanned("2701102", "事业单位医");
    RowName name = functional.name(row);
    assertEquals(RowName.repaired("2101102", RepairCode.CODE_FROM_READING), name);
    assertTrue(functional.isBorneOut(row, name));
  }
}
