package io.kaibiao.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.samples.Misreadings.Edit;
import io.kaibiao.testing.UnderLocales;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MisreadingsTest {

  @Test
  void editsAreTheFewest() {
    assertEquals(List.of(new Edit("3", "8")), Misreadings.edits("123.45", "128.45"));
    assertEquals(List.of(new Edit(".", "")), Misreadings.edits("123.45", "12345"));
    assertEquals(List.of(new Edit("", "-")), Misreadings.edits("0.00", "-0.00"));
    assertEquals(List.of(new Edit("=", "")), Misreadings.edits("1,000", "1,00"));
    assertEquals(List.of(new Edit("", "=")), Misreadings.edits("17", "117"));
    assertEquals(List.of(), Misreadings.edits("17", "17"));
  }

  @Property
  void asManyEditsAsTheTextsAreApart(
      @ForAll @StringLength(max = 6) @CharRange(from = '0', to = '3') String printed,
      @ForAll @StringLength(max = 6) @CharRange(from = '0', to = '3') String read) {
    assertEquals(Misreadings.edits(read, printed).size(), Misreadings.edits(printed, read).size());
    assertEquals(printed.equals(read), Misreadings.edits(printed, read).isEmpty());
  }

  @UnderLocales
  void whatIsSeenMoreOftenCostsLess() {
    Misreadings misreadings = new Misreadings();
    for (int i = 0; i < 6; i++) {
      misreadings.add("3.00", "8.00");
    }
    misreadings.add("1.50", "150");
    misreadings.add("2.50", "250");
    misreadings.add("6.10", "6.10");
    misreadings.add("7.10", "1.10");
    misreadings.add("4.10", "something else");
    List<String> rows = misreadings.table().lines().filter(line -> !line.startsWith("#")).toList();
    // Nine figures were misread in a few places; another was not read at all.
    assertTrue(rows.contains("3\t8\t0.43\t6"), rows::toString);
    assertTrue(rows.contains(".\t\t1.39\t2"), rows::toString);
    assertTrue(rows.stream().noneMatch(row -> row.startsWith("7\t1")), rows::toString);
    assertTrue(rows.get(0).startsWith("*\t*\t"), rows::toString);
  }
}
