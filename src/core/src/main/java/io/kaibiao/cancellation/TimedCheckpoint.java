package io.kaibiao.cancellation;

import io.kaibiao.error.ConversionCancelledException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The checkpoint of a conversion whose thread may be interrupted and whose time is limited, page by
 * page and as a whole. Safe for use by many threads: the thread that prepares the next page begins
 * a new span of time for that page and for the one that is being read beside it.
 */
public final class TimedCheckpoint implements Checkpoint {

  private final Thread converting = Thread.currentThread();
  private final String document;
  private final Duration page;
  private final Duration whole;
  private final LongSupplier clock;
  private final long start;
  private volatile long pageStart;
  private volatile boolean inPage;

  /**
   * Makes the checkpoint of a conversion that the calling thread is about to begin.
   *
   * @param document the name that messages call the document
   * @param page how long one page may take
   * @param whole how long the conversion may take
   */
  public TimedCheckpoint(String document, Duration page, Duration whole) {
    this(document, page, whole, System::nanoTime);
  }

  /**
   * Makes a checkpoint with a clock of its own.
   *
   * @param clock returns nanoseconds from some origin
   */
  TimedCheckpoint(String document, Duration page, Duration whole, LongSupplier clock) {
    this.document = document;
    this.page = page;
    this.whole = whole;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public void beginPage() {
    pageStart = clock.getAsLong();
    inPage = true;
  }

  @Override
  public void endPages() {
    inPage = false;
  }

  @Override
  public void pass() {
    if (converting.isInterrupted()) {
      throw new ConversionCancelledException(document);
    }
    long now = clock.getAsLong();
    if (now - start > whole.toNanos()) {
      throw LimitException.ofTime(LimitException.Scope.DOCUMENT, words(whole));
    }
    if (inPage && now - pageStart > page.toNanos()) {
      throw LimitException.ofTime(LimitException.Scope.PAGE, words(page));
    }
  }

  private static String words(Duration time) {
    return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
