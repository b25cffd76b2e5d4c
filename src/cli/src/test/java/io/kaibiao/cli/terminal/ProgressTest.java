package io.kaibiao.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kaibiao.batch.Input;
import io.kaibiao.batch.Outcome;
import io.kaibiao.batch.ResultSummary;
import io.kaibiao.batch.Tally;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words for how far a run has come. */
class ProgressTest {

  @Test
  void whatIsLeftTakesAsLongAsWhatIsDone(@TempDir Path folder) throws Exception {
    Input small = new Input.File(Files.write(folder.resolve("small.pdf"), new byte[100]));
    Input large = new Input.File(Files.write(folder.resolve("large.pdf"), new byte[1900]));
    AtomicLong clock = new AtomicLong();
    Progress progress = new Progress(List.of(small, large), clock::get);
    assertEquals("0 of 2 inputs done", progress.text());
    clock.set(Duration.ofSeconds(10).toNanos());
    progress.finished(converted(small, 25));
    assertEquals("1 of 2 inputs done, 25 pages, 2.5 pages/s, 3 min left", progress.text());
    progress.finished(converted(large, 1));
    assertFalse(progress.goesOn());
  }

  @Test
  void pagesOfALongInputAreCounted(@TempDir Path folder) throws Exception {
    Input input = new Input.File(Files.write(folder.resolve("scan.pdf"), new byte[1000]));
    AtomicLong clock = new AtomicLong();
    Progress progress = new Progress(List.of(input), clock::get);
    clock.set(Duration.ofSeconds(20).toNanos());
    for (int page = 1; page <= 20; page++) {
      progress.pageDone(input, page, 100);
    }
    assertEquals("0 of 1 inputs done, 20 pages, 1.0 pages/s, 1 min left", progress.text());
    clock.set(Duration.ofSeconds(100).toNanos());
    progress.finished(converted(input, 100));
    assertEquals("1 of 1 inputs done, 100 pages, 1.0 pages/s, 0 s left", progress.text());
  }

  @Test
  void aShortTimeIsNoMeasure(@TempDir Path folder) throws Exception {
    Input input = new Input.File(Files.write(folder.resolve("x.pdf"), new byte[100]));
    AtomicLong clock = new AtomicLong();
    Progress progress = new Progress(List.of(input, input), clock::get);
    clock.set(Duration.ofSeconds(2).toNanos());
    progress.finished(converted(input, 4));
    assertEquals("1 of 2 inputs done, 4 pages, 2.0 pages/s", progress.text());
  }

  private static Outcome converted(Input input, int pages) {
    return new Outcome.Converted(
        input,
        "folder",
        Duration.ZERO,
        new ResultSummary(
            "", pages, List.of(), 0, new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0), List.of()));
  }
}
