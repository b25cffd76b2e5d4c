package io.kaibiao;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.source.PageFailure;
import io.kaibiao.page.source.PageSource;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Returns a document's pages in order. While a scanned page is being read, the next one is prepared
 * in the background, as decoding and cleaning take as long as recognition.
 *
 * <p>Only one thread at a time uses the source: the one that prepares the next page.
 */
final class PageQueue implements AutoCloseable {

  private final PageSource source;
  private final Checkpoint checkpoint;
  private @Nullable Begun next;

  PageQueue(PageSource source, Checkpoint checkpoint) {
    this.source = source;
    this.checkpoint = checkpoint;
  }

  /**
   * A page.
   *
   * @param damaged whether a part of its content can't be decoded
   */
  record Prepared(Page page, boolean damaged) {}

  /** A page that another thread makes ready, as soon as one is free. */
  private final class Begun {

    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<Prepared> page;

    Begun(int number) {
      page =
          CompletableFuture.supplyAsync(
              () -> {
                if (!taken.compareAndSet(false, true)) {
                  throw new CancellationException("page " + number + " is no longer wanted");
                }
                try {
                  return prepare(number);
                } catch (InputException e) {
                  throw new CompletionException(e);
                }
              });
    }

    /** Takes the page back or, if its thread has begun it, waits until it is done. */
    void withdraw() {
      if (!taken.compareAndSet(false, true)) {
        page.handle((prepared, failure) -> true).join();
      }
    }
  }

  /**
   * Returns a page and, where that is worth while, begins with the following one.
   *
   * @param number the 1-based page; the one that the call before announced, if it announced one
   * @param following the page that is asked for next, or 0 if none is
   * @throws InputException if the page can't be read
   */
  Prepared take(int number, int following) throws InputException {
    Begun begun = next;
    Prepared page = begun == null ? prepare(number) : finished(begun, number);
    if (following > 0 && page.page().isReadFromPixels()) {
      next = new Begun(following);
    }
    return page;
  }

  private Prepared prepare(int number) throws InputException {
    return new Prepared(source.page(number), source.isDamaged(number));
  }

  private Prepared finished(Begun begun, int number) throws InputException {
    try {
      Prepared page = begun.page.get();
      next = null;
      return page;
    } catch (ExecutionException e) {
      next = null;
      throw PageFailure.of(source.name(), number, Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      checkpoint.pass();
      throw new IllegalStateException("a checkpoint let an interrupted conversion pass", e);
    }
  }

  /** Takes back a page that was begun and is no longer wanted: the source may be closed then. */
  @Override
  public void close() {
    if (next != null) {
      next.withdraw();
    }
  }
}
