package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.FragmentSketch;
import io.kaibiao.report.place.Origin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelCorrectorTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static String corrected(String form, String code, String label, Origin origin) {
    return corrected(form, List.of(code), List.of(label), origin).get(0);
  }

  private static List<String> corrected(
      String form, List<String> keys, List<String> labels, Origin origin) {
    Form known =
        CATALOGUE.forms().stream().filter(f -> f.id().equals(form)).findFirst().orElseThrow();
    return new LabelCorrector(known, CATALOGUE)
        .corrected(
            labels.stream().map(label -> FragmentSketch.row(Map.of(), label, 1, origin)).toList(),
            keys.stream().map(RowName::certain).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "FA03, 20406, 可法, 司法",
    "FA03, 201, -一般公共服务支出, 一般公共服务支出",
    "FA03, 201, 一、一般公共服务支出, 一、一般公共服务支出",
    "FA06, 301, I.资福利支出, 工资福利支出",
    "FA06, 31006, 大型修, 大型修缮",
    "FA06, 30213, 维修(护)费, 维修（护）费",
    // Another name than the catalogue has is print.
    "FA03, 2040201, 行政运行（公安）, 行政运行（公安）",
    "FA03, 2040201, 其他支出, 其他支出",
    "FA01, other, 八、其它收人, 八、其它收入",
    "FA01, other, 八、其它杂项, 八、其它杂项",
    // A part of a longer name, not a shorter one behind something.
    "FA01, general_public_budget, -般公共预算财政拨款收入, 一般公共预算财政拨款收入",
  })
  void labelsNearANameOfTheirSubjectAreThatName(
      String form, String code, String read, String label) {
    assertEquals(label, corrected(form, code, read, Origin.PIXELS));
  }

  @Test
  void textIsLeftAsItIs() {
    assertEquals("可法", corrected("FA03", "20406", "可法", Origin.TEXT_LAYER));
  }

  @Test
  void ordinalsOfABlockCountUp() {
    List<String> keys =
        List.of("208", "209", "210", "211", "212", "213", "221", "222", "expenditure_year_total");
    List<String> read =
        List.of(
            "八、社会保障和就业支出",
            "儿、社会保险基金支出",
            "十、卫生健康支H",
            "十一、节能环保支出",
            "二、城乡社区支出",
            "一三、农林水支出",
            "住房保障支出",
            "十五、粮油物资储备支出",
            "本年支出合计");
    List<String> printed =
        List.of(
            "八、社会保障和就业支出",
            "九、社会保险基金支出",
            "十、卫生健康支出",
            "十一、节能环保支出",
            "十二、城乡社区支出",
            "十三、农林水支出",
            "十四、住房保障支出",
            "十五、粮油物资储备支出",
            "本年支出合计");
    assertEquals(printed, corrected("BG01", keys, read, Origin.PIXELS));
    assertEquals(read, corrected("BG01", keys, read, Origin.TEXT_LAYER));
  }

  @Test
  void ordinalsThatBeginAgainAreTwoLists() {
    assertEquals(
        List.of("一、一般公共服务支出", "二、外交支出", "三、国防支出", "本年支出合计", "一、一般公共服务支出", "二、外交支出", "三、国防支出"),
        corrected(
            "FA01",
            List.of("201", "202", "203", "expenditure_year_total", "201", "202", "203"),
            List.of("·、一般公共服务支出", "二、外交支出", "三、国防支出", "本年支出合计", "、一般公共服务支出", "外交支出", "三、国防支出"),
            Origin.PIXELS));
  }

  @Test
  void labelsWithoutAListGetNone() {
    List<String> read = List.of("一般公共服务支出", "外交支出", "、国防支出");
    assertEquals(
        List.of("一般公共服务支出", "外交支出", "国防支出"),
        corrected("FA01", List.of("201", "202", "203"), read, Origin.PIXELS));
  }
}
