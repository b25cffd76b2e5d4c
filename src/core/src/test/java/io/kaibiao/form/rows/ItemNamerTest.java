package io.kaibiao.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.naming.RowName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of lists of items: 政府采购 and others. */
class ItemNamerTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  /** Each row stands in the grid row of its place in the list. */
  private static List<String> keys(Fragment... sketches) {
    List<Fragment> rows = new ArrayList<>();
    for (Fragment f : sketches) {
      rows.add(
          new Fragment(
              rows.size() + 1,
              0,
              f.codes(),
              f.label(),
              f.spanning(),
              f.levels(),
              f.path(),
              f.line(),
              f.unit(),
              f.confidence(),
              f.origin(),
              f.data()));
    }
    ItemNamer namer = new ItemNamer(CATALOGUE.form("BG14").orElseThrow(), CATALOGUE.heads(), rows);
    return rows.stream().map(row -> namer.name(row).key()).toList();
  }

  private static Fragment item(String... texts) {
    return FragmentSketch.nested(texts).within(List.of(0, texts.length - 1), List.of(texts));
  }

  @Test
  void itemsCountFromTheTopBesideGroupsAndTotal() {
    assertEquals(
        List.of("total", "goods", "item.1", "item.2", "services", "item.3"),
        keys(
            FragmentSketch.nested("合计"),
            FragmentSketch.nested("货物"),
            item("A02", "计算机"),
            item("A05", "家具"),
            FragmentSketch.nested("C服务"),
            item("C21", "物业管理")));
  }

  @Test
  void rowIsASumWhereTheNextBeginsFurtherRight() {
    assertEquals(
        List.of("x:教育局", "x:教育局 / 办公楼维修", "item.1", "item.2"),
        keys(
            FragmentSketch.nested("教育局"),
            FragmentSketch.nested("教育局", "办公楼维修"),
            FragmentSketch.nested("教育局", "办公楼维修", "电梯"),
            FragmentSketch.nested("教育局", "办公楼维修", "空调")));
  }

  @Test
  void sumsOfOneNameAreNumbered() {
    assertEquals(
        List.of("x:局 / 小计", "x:局 / 小计#2"),
        keys(FragmentSketch.nested("局", "小计"), FragmentSketch.nested("局", "小计")));
  }

  @Test
  void onlyTheTotalIsBorneOut() {
    ItemNamer namer =
        new ItemNamer(CATALOGUE.form("BG14").orElseThrow(), CATALOGUE.heads(), List.of());
    Fragment row = FragmentSketch.row("合计");
    assertTrue(namer.isBorneOut(row, RowName.certain("total")));
    assertFalse(namer.isBorneOut(row, RowName.certain("item.1")));
    assertFalse(namer.areHalves(row, row));
  }
}
