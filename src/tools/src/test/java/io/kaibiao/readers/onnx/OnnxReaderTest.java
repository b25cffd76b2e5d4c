package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.ocr.Strips;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxReaderTest {

  private static final List<String> FIGURES =
      List.of("1,287.48", "359.75", "0.00", "-3,002.10", "45,678,901.23", "12.5%", "2010301");

  private static final OnnxReader READER = OnnxReader.text();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void readsFigures() throws ReaderException {
    List<StripReading> readings = READER.read(strips());
    assertEquals(FIGURES, readings.stream().map(StripReading::text).toList());
    for (StripReading reading : readings) {
      assertTrue(reading.confidence() > 0.9, reading::toString);
      assertEquals(reading.text().length(), reading.characters().size());
      assertFalse(reading.alternatives().contains(reading.text()), reading::toString);
    }
  }

  @Test
  void theMaskReadsTheSameOnGoodFigures() throws ReaderException {
    assertEquals(FIGURES, READER.readFigures(strips()).stream().map(StripReading::text).toList());
  }

  @Test
  void theMaskLeavesNoLetters() throws ReaderException {
    StripReading reading = READER.readFigures(List.of(Strips.of("Total", 200))).get(0);
    assertTrue(reading.text().chars().noneMatch(Character::isLetter), reading::toString);
  }

  @Test
  void aStripIsReadAloneAsAmongOthers() throws ReaderException {
    List<StripReading> together = READER.read(strips());
    for (int i = 0; i < FIGURES.size(); i++) {
      StripReading alone = READER.read(List.of(strips().get(i))).get(0);
      assertEquals(together.get(i).text(), alone.text());
      assertEquals(together.get(i).confidence(), alone.confidence(), 1e-4);
    }
  }

  @Test
  void emptyPaperAndSpecksAreNothingMuch() throws ReaderException {
    assertEquals("", READER.read(List.of(Raster.white(120, 40))).get(0).text());
    assertEquals(1, READER.read(List.of(Raster.white(1, 1))).size());
    assertEquals(1, READER.read(List.of(Raster.white(3000, 2))).size());
    assertEquals(List.of(), READER.read(List.of()));
  }

  @Test
  void threadsShareOneReader() throws Exception {
    List<StripReading> expected = READER.read(strips());
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<StripReading>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> READER.read(strips()));
      }
      for (Future<List<StripReading>> task : pool.invokeAll(tasks)) {
        assertEquals(expected, task.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  /**
   * Official builds from 1.29 on report from every system; where they can, this name is in them.
   */
  @Test
  void theEngineReportsToNobody() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            OnnxReader.class.getResourceAsStream(
                "/ai/onnxruntime/native/linux-x64/libonnxruntime.so"))) {
      String library = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertFalse(library.contains("ORT_DISABLE_TELEMETRY"));
      assertFalse(library.contains("events.data.microsoft"));
    }
  }

  @Test
  void aClosedReaderSaysSo() {
    OnnxReader reader = OnnxReader.text();
    reader.close();
    assertThrows(ReaderException.class, () -> reader.read(strips()));
  }

  @Test
  void closingWaitsForWhatIsBeingRead() throws Exception {
    OnnxReader reader = OnnxReader.text();
    List<StripReading> expected = reader.read(strips());
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      List<Future<List<StripReading>>> readings = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        readings.add(pool.submit(() -> reader.read(strips())));
      }
      readings.get(0).get();
      reader.close();
      int refused = 0;
      for (Future<List<StripReading>> reading : readings) {
        try {
          assertEquals(expected, reading.get());
        } catch (ExecutionException e) {
          assertInstanceOf(ReaderException.class, e.getCause());
          refused++;
        }
      }
      assertTrue(refused > 0, "closed before all was read");
    } finally {
      pool.shutdown();
    }
  }

  private static List<Raster> strips() {
    return FIGURES.stream().map(text -> Strips.of(text, 200)).toList();
  }
}
