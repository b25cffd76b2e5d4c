package io.kaibiao.samples.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "842, 842",
    "-12, -12",
    "0.5, 0.5",
    "-0.0004, 0",
    "-0.0006, -0.001",
    "0.0005, 0.001",
    "0.9996, 1",
    "1.0625, 1.063",
    "72.004999, 72.005",
    "1e12, 1000000000000"
  })
  void aNumberHasUpToThreeDecimals(double value, String printed) {
    assertEquals(printed, Content.number(value));
  }

  @Property(tries = 1000)
  void aNumberIsRoundedAsTheFormatRounds(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double value = random.nextDouble(-1000, 1000);
    for (double each : new double[] {value, Math.rint(value * 2000) / 2000, value / 1e6}) {
      String printed = String.format(Locale.ROOT, "%.3f", each).replaceFirst("\\.?0+$", "");
      assertEquals(printed.equals("-0") ? "0" : printed, Content.number(each));
    }
  }
}
