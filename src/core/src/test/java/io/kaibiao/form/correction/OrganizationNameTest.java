package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a scanned report calls itself, each of its lines misread in its own way. */
class OrganizationNameTest {

  private static final Furniture FURNITURE = Catalogue.load().furniture();
  private static final Box BOX = new Box(0, 0, 1, 1);

  private static Table table(String form, String organization, Origin origin) {
    GridCell cell = new GridCell(0, 0, 1, 1, "1", BOX, 1, 0.9, List.of(), origin);
    return new Table(
        form,
        form,
        "",
        "",
        organization,
        "",
        List.of(1),
        null,
        List.of(),
        new Grid(1, 1, List.of(cell)),
        List.of(),
        List.of());
  }

  private static Table read(String form, String organization) {
    return table(form, organization, Origin.PIXELS);
  }

  private static Optional<String> agreed(String onCover, double confidence, Table... tables) {
    return new OrganizationName(FURNITURE, List.of(tables)).agreed(onCover, confidence);
  }

  @Test
  void isTheReadingThatIsMostLikeAllOthers() {
    assertEquals(
        Optional.of("某市凤阳区小学"),
        agreed(
            "",
            1,
            read("BG01", "某市风阳区小学"),
            read("BG02", "某市凤阳区小-学"),
            read("BG03", "某市凤阳区小学"),
            read("BG04", "某市凤阴区小学")));
  }

  @Test
  void isAsLargePrintHasItWhereSmallPrintWasReadAlike() {
    Table one = read("BG01", "某市风阳区小学");
    Table other = read("BG02", "某市风阳区小学");
    Table third = read("BG03", "某市风阳区小学");
    Table fourth = read("BG04", "某市风阳区小学");
    assertEquals(Optional.of("某市凤阳区小学"), agreed("某市凤阳区小学", 0.95, one, other, third, fourth));
    assertEquals(Optional.of("某市风阳区小学"), agreed("某市凤阳区小学", 0.5, one, other, third, fourth));
    assertEquals(
        Optional.of("某市风阳区小学"),
        agreed("某市凤阳区小学", 0.95, one, table("BG02", "某市风阳区小学", Origin.TEXT_LAYER)),
        "a text layer needs no cover");
  }

  @Test
  void isLeftAloneWhereAFormComesTwice() {
    Table first = read("BG01", "某市第一小学");
    Table second = read("BG01", "某市第二小学");
    assertEquals(Optional.empty(), agreed("某市第一小学", 1, first, second));
    assertEquals(
        "某市第二小学",
        new OrganizationName(FURNITURE, List.of(first, second))
            .borne(second, "某市第一小学")
            .organization());
  }

  @Test
  void isLeftAloneWhereLinesNameDifferentThings() {
    assertEquals(
        Optional.empty(),
        agreed("", 1, read("BG01", "某市教育局"), read("BG02", "医院"), read("BG03", "交通运输")));
  }

  @Test
  void tablesThatBearItMisreadBearIt() {
    Table misread = read("BG01", "某市风阳区小学");
    Table part = read("BG02", "某市凤阳区小学（本级）");
    Table text = table("BG03", "某市风阳区小学", Origin.TEXT_LAYER);
    OrganizationName own = new OrganizationName(FURNITURE, List.of(misread, part, text));
    assertEquals("某市凤阳区小学", own.borne(misread, "某市凤阳区小学").organization());
    assertEquals("某市凤阳区小学（本级）", own.borne(part, "某市凤阳区小学").organization());
    assertEquals("某市风阳区小学", own.borne(text, "某市凤阳区小学").organization());
  }
}
