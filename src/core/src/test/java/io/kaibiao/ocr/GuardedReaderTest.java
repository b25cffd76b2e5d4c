package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaibiao.cancellation.LimitException;
import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An engine is asked for no more at once than it reads between two checkpoints. */
class GuardedReaderTest {

  private static final Raster LONG = new Raster(4000, 1, new byte[4000]);

  /** Counts the strips of each call. */
  private static final class Counting implements StripReader {
    private final List<Integer> calls = new ArrayList<>();

    @Override
    public String name() {
      return "counting";
    }

    @Override
    public List<StripReading> read(List<Raster> strips) {
      calls.add(strips.size());
      return Collections.nCopies(strips.size(), StripReading.NOTHING);
    }

    @Override
    public List<StripReading> readFigures(List<Raster> strips) {
      return read(strips);
    }

    @Override
    public void close() {}
  }

  @Test
  void manyLongStripsAreReadInSeveralCalls() {
    Counting engine = new Counting();
    GuardedReader reader = new GuardedReader(engine, new HashSet<>());
    List<StripReading> readings = reader.ask(Collections.nCopies(7, LONG), false);
    assertEquals(Collections.nCopies(7, StripReading.NOTHING), readings);
    assertEquals(List.of(3, 3, 1), engine.calls);
  }

  @Test
  void theTimeOfAPageEndsBetweenTheCalls() {
    Counting engine = new Counting();
    GuardedReader reader =
        new GuardedReader(engine, new HashSet<>())
            .passing(
                () -> {
                  if (!engine.calls.isEmpty()) {
                    throw LimitException.ofPage("takes too long");
                  }
                });
    assertThrows(LimitException.class, () -> reader.ask(Collections.nCopies(7, LONG), true));
    assertEquals(List.of(3), engine.calls);
  }
}
