package io.kaibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.Origin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelMenderTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static String mended(String form, String code, String label, Origin origin) {
    Form known =
        CATALOGUE.forms().stream().filter(f -> f.id().equals(form)).findFirst().orElseThrow();
    return new LabelMender(known, CATALOGUE)
        .mended(
            new Fragment(0, 0, Map.of(), label, "", 1, origin, List.of()), RowName.certain(code));
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
    "FA01, other, 八、其它收人, 八、其它收人",
  })
  void labelsNearANameOfTheirSubjectAreThatName(
      String form, String code, String read, String label) {
    assertEquals(label, mended(form, code, read, Origin.PIXELS));
  }

  @Test
  void textIsLeftAsItIs() {
    assertEquals("可法", mended("FA03", "20406", "可法", Origin.TEXT_LAYER));
  }
}
