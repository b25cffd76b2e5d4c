package io.kaibiao.form.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.TestResource;
import io.kaibiao.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void everyClassOfTheContractIsFoundByItsLabel() throws IOException {
    for (JsonNode form : TestResource.items("contract-ids.json").toList()) {
      for (JsonNode row : form.path("rows")) {
        if (row.has("subject")) {
          String code = row.path("subject").asText();
          String label = Folding.label(row.path("label").asText());
          assertTrue(codes(CATALOGUE.functional(), label).contains(code), label);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "医疗卫生与计划生育支出,210",
    "医疗卫生,210",
    "卫生健康,210",
    "文化体育与传媒支出,207",
    "资源勘探信息等支出,215",
    "资源勘探电力信息等支出,215",
    "国土海洋气象等支出,220",
    "自然资源海洋气象等支出,220",
    "商业服务业等事务,216",
    "环境保护,211",
    "城乡社区事务,212",
    "农林水事务,213",
    "社会保障和就业,208",
    "科学技术,206",
    "住房保障支出,221",
    "国债还本付息支出,228",
    "债务还本支出,231",
    "国有资本经营预算支出,223",
    "灾害防治及应急管理支出,224",
    "预备费,227"
  })
  void oldNameLeadsToTheCode(String name, String code) {
    assertEquals(
        List.of(code),
        CATALOGUE.functional().byName(Folding.label(name)).stream()
            .filter(subject -> subject.level().equals("类"))
            .map(Subject::code)
            .toList());
  }

  @Test
  void renamedSubjectKeepsItsYears() {
    Subjects functional = CATALOGUE.functional();
    assertEquals("卫生健康支出", functional.byCode("210").orElseThrow().name());
    Subject old = functional.byName("医疗卫生与计划生育支出").get(0);
    assertEquals("210", old.code());
    assertEquals(2018, old.lastYear());
  }

  @Test
  void classificationIsATree() {
    for (Subjects subjects :
        List.of(
            CATALOGUE.functional(),
            CATALOGUE.economic(),
            CATALOGUE.government(),
            CATALOGUE.income())) {
      for (Subject subject : subjects.all()) {
        String parent = subject.parent();
        int digits = List.of("类", "款", "项").indexOf(subject.level()) * 2 + 3;
        assertEquals(digits, subject.code().length(), subject.toString());
        if (parent == null) {
          assertEquals(3, digits, subject.toString());
        } else {
          assertEquals(subject.code().substring(0, digits - 2), parent);
          assertEquals(parent, subjects.parent(subject.code()).orElseThrow().code());
          assertTrue(subjects.children(parent).contains(subject));
        }
      }
    }
  }

  @Test
  void nameInForceIsUniqueUnderItsParent() {
    for (Subjects subjects :
        List.of(
            CATALOGUE.functional(),
            CATALOGUE.economic(),
            CATALOGUE.government(),
            CATALOGUE.income())) {
      List<String> twice = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Subject subject : subjects.all()) {
        if (subject.lastYear() == null
            && !seen.add(subject.parent() + " " + Folding.label(subject.name()))) {
          twice.add(subject.toString());
        }
      }
      assertEquals(List.of(), twice);
    }
  }

  @Test
  void nameUnderTwoParentsIsToldApart() {
    Subjects economic = CATALOGUE.economic();
    assertEquals(Set.of("30901", "31001"), codes(economic, "房屋建筑物购建"));
    assertEquals("31001", economic.child("310", "房屋建筑物购建", null).orElseThrow().code());
    assertTrue(economic.byCode("501").isEmpty());
    assertTrue(CATALOGUE.government().byCode("301").isEmpty());
    assertEquals("机关工资福利支出", CATALOGUE.government().byCode("501").orElseThrow().name());
  }

  @Test
  void incomeIsAListOfItsOwn() {
    assertEquals("利润收入", CATALOGUE.income().byCode("1030601").orElseThrow().name());
    assertEquals("10306", CATALOGUE.income().parent("1030601").orElseThrow().code());
  }

  private static Set<String> codes(Subjects subjects, String name) {
    Set<String> codes = new HashSet<>();
    subjects.byName(name).forEach(subject -> codes.add(subject.code()));
    return codes;
  }
}
