package io.kaibiao.scan.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.scan.CleanPage;
import io.kaibiao.scan.DrawnPage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SkewPropertyTest {

  @Property(tries = 25)
  void theAngleIsRecovered(@ForAll @DoubleRange(min = -1.9, max = 1.9) double degrees) {
    CleanPage page = PageCleaner.clean(DrawnPage.table().leaning(degrees).image(), DrawnPage.DPI);
    assertEquals(degrees, page.angle(), 0.05);
  }
}
