package io.kaibiao.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.batch.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortRunTest {

  private final Path folder;

  ShortRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void workersThatNeedAllProcessorsDoWithoutTheSecondCompilerLonger() throws IOException {
    assertEquals(1, options(100, 1, 2));
    assertEquals(0, options(101, 1, 2));
    assertEquals(1, options(600, 2, 2));
    assertEquals(0, options(601, 2, 2));
    assertEquals(1, options(300, 1, 1));
    assertEquals(0, options(201, 2, 4));
  }

  @Test
  void largeFilesMakeARunLong() throws IOException {
    Input large = new Input.File(Files.write(folder.resolve("large.pdf"), new byte[16_000_001]));
    assertEquals(0, ShortRun.javaOptions(List.of(large), 1, 2).size());
    assertEquals(1, ShortRun.javaOptions(List.of(large), 1, 1).size());
  }

  private int options(int inputs, int workers, int processors) throws IOException {
    Input small = new Input.File(Files.write(folder.resolve("small.pdf"), new byte[1]));
    return ShortRun.javaOptions(Collections.nCopies(inputs, small), workers, processors).size();
  }
}
