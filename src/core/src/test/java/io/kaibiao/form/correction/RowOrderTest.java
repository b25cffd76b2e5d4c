package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.FragmentSketch;
import io.kaibiao.form.rows.LabelNamer;
import io.kaibiao.report.place.Origin;
import io.kaibiao.text.Certainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rows labels that no reader made out are of, told by the rows around them. */
class RowOrderTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Form BUDGET = CATALOGUE.form("BG01").orElseThrow();

  private static List<RowName> settled(Origin origin, double confidence, String... labels) {
    List<Fragment> rows = new ArrayList<>();
    for (String label : labels) {
      rows.add(FragmentSketch.row(Map.of(), label, confidence, origin));
    }
    LabelNamer namer = new LabelNamer(BUDGET, Side.EXPENDITURE, CATALOGUE, rows);
    List<RowName> names = new ArrayList<>();
    rows.forEach(row -> names.add(namer.name(row)));
    return new RowOrder(BUDGET, Side.EXPENDITURE).settled(rows, names);
  }

  private static List<String> keys(List<RowName> names) {
    return names.stream().map(RowName::key).toList();
  }

  @Test
  void whatIsLeftOfALabelChoosesAmongTheRowsBetweenItsNeighbours() {
    List<RowName> names = settled(Origin.PIXELS, 0.4, "二、外交支出", "叫、公其安全支山", "六、科学技术支出");
    assertEquals(List.of("202", "204", "206"), keys(names));
    assertEquals(Certainty.REPAIRED, names.get(1).certainty());
  }

  @Test
  void severalLostRowsKeepTheirOrder() {
    List<RowName> names = settled(Origin.PIXELS, 0.4, "七、", "八、社会保障积就业文品", "九、社会保脸", "十、卫生健康支出");
    assertEquals(List.of("207", "208", "209", "210"), keys(names));
    assertEquals(
        List.of(Certainty.REPAIRED, Certainty.DOUBTFUL),
        names.subList(1, 3).stream().map(RowName::certainty).toList());
  }

  @Test
  void anEmptyLabelBetweenNeighboursIsDoubtfullyTheRowBetweenThem() {
    List<RowName> names = settled(Origin.PIXELS, 1, "三、国防支出", "二二", "五、教育支出");
    assertEquals(List.of("203", "x:二二", "205"), keys(names));
    names = settled(Origin.PIXELS, 0.2, "三、国防支出", "二二", "五、教育支出");
    assertEquals(List.of("203", "204", "205"), keys(names));
    assertEquals(Certainty.DOUBTFUL, names.get(1).certainty());
  }

  @Test
  void sumsStandBelowTheSubjects() {
    List<RowName> names = settled(Origin.PIXELS, 0.4, "三十、其他支出", "木年支山合计", "结转下年");
    assertEquals("expenditure_year_total", names.get(1).key());
  }

  @Test
  void aTextLayerSaysWhatItSays() {
    List<RowName> names = settled(Origin.TEXT_LAYER, 0.99, "二、外交支出", "叫、公其安全支山", "六、科学技术支出");
    assertEquals("x:叫、公其安全支山", names.get(1).key());
  }

  @Test
  void aLegibleLabelThatTheFormDoesNotKnowStaysForeign() {
    String own = "对口帮扶协作专项";
    assertEquals(
        Arrays.asList("202", "x:" + own, "204"),
        keys(settled(Origin.PIXELS, 0.98, "二、外交支出", own, "四、公共安全支出")));
  }
}
