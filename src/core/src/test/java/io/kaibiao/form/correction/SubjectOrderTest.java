package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.FragmentSketch;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of which neither code nor name could be read, between such as were. */
class SubjectOrderTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static RowName between(String form, Origin origin, String... codes) {
    List<Fragment> rows = new ArrayList<>();
    List<RowName> names = new ArrayList<>();
    for (String code : codes) {
      Map<HeaderRole, String> read = code.isEmpty() ? Map.of() : Map.of(HeaderRole.CODE, code);
      rows.add(FragmentSketch.row(read, "", 0.99, origin));
      names.add(
          code.isEmpty()
              ? RowName.doubtful("x:row6", RepairCode.ROW_WITHOUT_LABEL)
              : RowName.certain(code));
    }
    SubjectOrder order =
        new SubjectOrder(Namers.classifications(CATALOGUE.form(form).orElseThrow(), CATALOGUE));
    return order.settled(rows, names).get(List.of(codes).indexOf(""));
  }

  @ParameterizedTest
  @CsvSource({
    "FA06, 301, 30107, 30109, 30108",
    "FA05, 210, 212, 2120803, 21208",
    "FA05, 21001, 2100101, 2100399, 21003",
    "FA05, 20503, 2050302, 2050305, 2050303",
    "FA05, 205, 208, 20805, x:row6",
    "FA06, 301, 30109, 30107, x:row6",
  })
  void theOnlySubjectBetweenTwoIsTheRows(
      String form, String first, String above, String below, String key) {
    RowName name = between(form, Origin.PIXELS, first, above, "", below);
    assertEquals(key, name.key());
    assertEquals(Certainty.DOUBTFUL, name.certainty());
  }

  @ParameterizedTest
  @CsvSource({"TEXT_LAYER, x:row6", "PIXELS, 30108"})
  void whatATextLayerLeavesOutIsNotMissing(Origin origin, String key) {
    assertEquals(key, between("FA06", origin, "301", "30107", "", "30109").key());
  }
}
