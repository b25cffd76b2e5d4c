package io.kaibiao.form.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.Printed;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.report.place.Origin;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Economic subjects that stand across (支出决算明细表). */
class SubjectColumnsTest {

  private static Optional<String> code(String form, String path) {
    DataColumn column =
        new DataColumn(
            3, Arrays.asList(path.split("\\|", -1)), Set.of(), "", false, 1, Origin.TEXT_LAYER);
    return SubjectColumns.of(Printed.CATALOGUE.form(form).orElseThrow(), Printed.CATALOGUE)
        .code(column);
  }

  @ParameterizedTest
  @CsvSource({
    "工资福利支出|小计, 301",
    "工资福利支出|基本工资, 30101",
    "商品和服务支出|小计, 302",
    "商品和服务支出|办公费, 30201",
    "301工资福利支出|30102津贴补贴, 30102",
    "资本性支出|办公设备购置, 31002",
    "资本性支出（基本建设）|办公设备购置, 30902",
    "工资福利支出, 301",
    "基本工资, 30101",
  })
  void headsNameASubject(String path, String code) {
    assertEquals(Optional.of(code), code("FA12", path));
  }

  @Test
  void headThatNamesNoSubjectIsNone() {
    assertEquals(Optional.empty(), code("FA12", "合计"));
    assertEquals(Optional.empty(), code("FA12", "工资福利支出|其他事项"));
  }

  @Test
  void otherFormsHaveNoSubjectsAcross() {
    assertEquals(Optional.empty(), code("FA03", "工资福利支出|小计"));
  }
}
