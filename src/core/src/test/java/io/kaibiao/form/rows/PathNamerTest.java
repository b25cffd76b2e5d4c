package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.report.place.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rows of tables of no known form. */
class PathNamerTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static List<String> keys(Fragment... rows) {
    RowNamer namer = Namers.of(Form.open("某某情况表"), CATALOGUE, null, Arrays.asList(rows), null);
    return Arrays.stream(rows).map(row -> namer.name(row).key()).toList();
  }

  private static Fragment coded(String code, String label) {
    return FragmentSketch.row(Map.of(HeaderRole.CODE, code), label, 1, Origin.TEXT_LAYER);
  }

  @Test
  void rowsAreNamedByThePathOfTheirLabels() {
    assertEquals(
        List.of("x:房屋", "x:房屋 / 办公用房", "x:合计"),
        keys(
            FragmentSketch.nested("房屋"),
            FragmentSketch.nested("房屋", "办公用房"),
            FragmentSketch.nested("合计")));
  }

  @Test
  void pathThatComesAgainIsNumbered() {
    assertEquals(
        List.of("x:其他", "x:其他#2", "x:其他#3"),
        keys(
            FragmentSketch.nested("其他"), FragmentSketch.nested("其他"), FragmentSketch.nested("其他")));
  }

  @Test
  void rowWithoutALabelIsNamedByItsPlace() {
    assertEquals(List.of("x:row6"), keys(FragmentSketch.row("")));
  }

  @Test
  void codeOfASubjectGoesBeforeThePath() {
    assertEquals(
        List.of("205", "20502", "x:合计"),
        keys(coded("205", "教育支出"), coded("20502", "普通教育"), FragmentSketch.row("合计")));
  }

  @Test
  void codeThatComesAgainIsNoKeyTwice() {
    assertEquals(List.of("205", "x:教育支出"), keys(coded("205", "教育支出"), coded("205", "教育支出")));
  }
}
