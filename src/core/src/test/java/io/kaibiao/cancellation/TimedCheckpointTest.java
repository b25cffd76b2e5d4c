package io.kaibiao.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The time of a page counts while pages are read, that of the conversion always. */
class TimedCheckpointTest {

  private final AtomicLong now = new AtomicLong();
  private final TimedCheckpoint checkpoint =
      new TimedCheckpoint("a.pdf", Duration.ofNanos(10), Duration.ofNanos(100), now::get);

  private LimitException.Scope scope() {
    return assertThrows(LimitException.class, checkpoint::pass).scope();
  }

  @Test
  void eachPageHasItsTime() {
    checkpoint.beginPage();
    now.set(10);
    checkpoint.pass();
    now.set(11);
    assertEquals(LimitException.Scope.PAGE, scope());
    checkpoint.beginPage();
    checkpoint.pass();
  }

  @Test
  void whatFollowsTheLastPageIsNoPage() {
    checkpoint.beginPage();
    checkpoint.endPages();
    now.set(90);
    checkpoint.pass();
    now.set(101);
    assertEquals(LimitException.Scope.DOCUMENT, scope());
  }
}
