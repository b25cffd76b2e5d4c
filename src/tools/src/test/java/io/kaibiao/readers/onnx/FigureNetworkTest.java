package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.ocr.Strips;
import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("machine")
class FigureNetworkTest {

  private static final List<String> FIGURES =
      List.of(
          "1,287.48",
          "359.75",
          "0.00",
          "-3,002.10",
          "45,678,901.23",
          "12.5%",
          "2010301",
          "(12.00)");

  private static final OnnxReader READER = OnnxReader.figures();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void readsFiguresAndIsSure() throws ReaderException {
    List<Raster> strips = new ArrayList<>();
    for (String figure : FIGURES) {
      strips.add(Strips.of(figure, 200));
    }
    List<StripReading> readings = READER.read(strips);
    assertEquals(FIGURES, readings.stream().map(StripReading::text).toList());
    for (StripReading reading : readings) {
      assertTrue(reading.confidence() > 0.9, reading::toString);
    }
  }

  @Test
  void aStripIsReadAloneAsAmongOthers() throws ReaderException {
    List<Raster> strips = List.of(Strips.of("1,287.48", 200), Strips.of("1,287.49", 200));
    List<StripReading> together = READER.read(strips);
    for (int i = 0; i < strips.size(); i++) {
      StripReading alone = READER.read(List.of(strips.get(i))).get(0);
      assertEquals(together.get(i).text(), alone.text());
      assertEquals(together.get(i).confidence(), alone.confidence(), 1e-4);
    }
  }

  @Test
  void emptyPaperIsNoFigure() throws ReaderException {
    assertEquals("", READER.read(List.of(Raster.white(120, 40))).get(0).text());
    assertEquals(1, READER.read(List.of(Raster.white(1, 1))).size());
    assertEquals(1, READER.read(List.of(Raster.white(9000, 2))).size());
  }
}
