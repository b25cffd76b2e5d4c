package io.kaibiao.readers.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.ocr.Strips;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.scan.Raster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("machine")
class TesseractReaderTest {

  private static final List<String> FIGURES =
      List.of("1,287.48", "359.75", "0.00", "-3,002.10", "45,678,901.23", "12.5%", "2010301");

  private static final TesseractReader READER = new TesseractReader();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void readsFigures() throws ReaderException {
    List<StripReading> readings = READER.readFigures(strips());
    assertEquals(FIGURES, readings.stream().map(StripReading::text).toList());
    for (StripReading reading : readings) {
      assertTrue(reading.confidence() > 0.5, reading::toString);
      assertEquals(reading.text().length(), reading.characters().size());
    }
  }

  @Test
  void readsLatinText() throws ReaderException {
    assertEquals("Total", READER.read(List.of(Strips.of("Total", 200))).get(0).text());
  }

  @Test
  void emptyPaperIsNothing() throws ReaderException {
    assertEquals(List.of(StripReading.NOTHING), READER.readFigures(List.of(Raster.white(120, 40))));
    assertEquals(1, READER.readFigures(List.of(Raster.white(1, 1))).size());
    assertEquals(1, READER.readFigures(List.of(Raster.white(4000, 2))).size());
    assertEquals(List.of(), READER.read(List.of()));
  }

  @Test
  void threadsReadTheSame() throws Exception {
    List<StripReading> expected = READER.readFigures(strips());
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<StripReading>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> READER.readFigures(strips()));
      }
      for (Future<List<StripReading>> task : pool.invokeAll(tasks)) {
        assertEquals(expected, task.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aClosedReaderSaysSo() {
    TesseractReader reader = new TesseractReader();
    reader.close();
    assertThrows(ReaderException.class, () -> reader.readFigures(strips()));
  }

  @Test
  void whatCannotBeUnpackedIsSaid(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    try (TesseractReader reader = new TesseractReader(FigureModel.OWN, Map.of(), file)) {
      ReaderException e = assertThrows(ReaderException.class, () -> reader.readFigures(strips()));
      assertTrue(String.valueOf(e.getMessage()).contains("Tesseract"), e::getMessage);
      assertEquals(
          e, assertThrows(ReaderException.class, () -> reader.readFigures(strips())), "once");
    }
  }

  @Test
  void filesAreUnpackedWholeByAnyNumberAtOnce(@TempDir Path folder) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Path>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(() -> new CacheFolder(folder).unpack("/tessdata/eng.traineddata", "x"));
      }
      for (Future<Path> task : pool.invokeAll(tasks)) {
        assertEquals(4113088, Files.size(task.get()));
      }
    } finally {
      pool.shutdown();
    }
    try (var files = Files.list(folder.resolve("x"))) {
      assertEquals(1, files.count());
    }
  }

  private static List<Raster> strips() {
    return FIGURES.stream().map(text -> Strips.of(text, 200)).toList();
  }
}
