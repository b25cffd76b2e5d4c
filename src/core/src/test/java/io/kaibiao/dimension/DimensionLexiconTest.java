package io.kaibiao.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words say. */
class DimensionLexiconTest {

  private static final DimensionLexicon LEXICON = DimensionFile.load().lexicon();

  private static String said(WordPlace place, String text) {
    return LEXICON
        .said(Folding.fold(text), place, Publisher.DEPARTMENT)
        .values()
        .entrySet()
        .stream()
        .map(e -> e.getKey().id() + "=" + e.getValue())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "title, 一般公共预算财政拨款支出决算表, flow=expenditure funds=general_public_budget measure=actual",
    "title, 政府性基金预算财政拨款收入支出决算表, funds=government_fund measure=actual",
    "title, 收入支出决算总表, measure=actual",
    "title, 一般公共预算支出表, flow=expenditure funds=general_public_budget",
    "title, 财政拨款“三公”经费支出决算表, flow=expenditure funds=fiscal_appropriation measure=actual",
    "title, 部门收支预算总表, measure=budget level=department",
    "title, 项目支出预算表（上年结转）, flow=expenditure funds=carried_over nature=project measure=budget",
    "title, 一般公共预算支出预算表（不含上年结转）, flow=expenditure funds=general_public_budget measure=budget",
    "head, 政府性基金预算财政拨款, funds=government_fund",
    "head, 上年决算数, measure=prior_actual",
    "head, 决算数为预算数的%, measure=rate",
    "head, 日常公用经费, nature=public",
    "head, 金额,",
    "label, 四、上级补助收入, flow=income funds=superior_subsidy",
    "label, 使用非财政拨款结余（含专用结余）,",
    "label, 年末财政拨款结转和结余, flow=balance measure=closing",
    "label, 财政专户管理资金, funds=special_account",
    "label, 预算数,",
    "head, 收入预算, flow=income measure=budget",
    "head, 对附属单位补助支出, flow=expenditure nature=subsidy",
  })
  void longestWordsCount(String place, String text, String expected) {
    assertEquals(
        expected == null ? "" : expected,
        said(WordPlace.valueOf(place.toUpperCase(Locale.ROOT)), text));
  }

  @ParameterizedTest
  @CsvSource({"财政拨款其中一般公共预算, general_public_budget", "一般公共预算和政府性基金预算, ''", "单位资金和财政专户, ''"})
  void oneTextOfTwoValuesSaysTheNarrowerOrNothing(String text, String funds) {
    assertEquals(
        funds, LEXICON.said(text, WordPlace.HEAD, Publisher.DEPARTMENT).get(Dimension.FUNDS));
  }

  @ParameterizedTest
  @CsvSource({"GOVERNMENT, transfer, ''", "DEPARTMENT, income, superior_subsidy"})
  void someWordsSayDifferentThingsInDifferentBooks(Publisher books, String flow, String funds) {
    assertEquals(flow, LEXICON.said("上级补助收入", WordPlace.LABEL, books).get(Dimension.FLOW));
    assertEquals(funds, LEXICON.said("上级补助收入", WordPlace.LABEL, books).get(Dimension.FUNDS));
  }

  @Property
  void everyTextIsRead(@ForAll String text) {
    Arrays.stream(WordPlace.values())
        .forEach(place -> LEXICON.said(text, place, Publisher.GOVERNMENT));
  }
}
