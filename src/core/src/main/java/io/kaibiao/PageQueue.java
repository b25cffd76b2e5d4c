package io.kaibiao;

import io.kaibiao.page.Page;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.report.InputException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a document's pages in order. Behind a page of pixels the next one is made ready while
 * the first is being read: decoding and cleaning take as long as reading does.
 *
 * <p>Only one thread at a time touches the source: the one that makes the next page ready, or,
 * after it has finished, the caller's.
 */
final class PageQueue implements AutoCloseable {

  private final PageSource source;
  private @Nullable CompletableFuture<Prepared> next;

  PageQueue(PageSource source) {
    this.source = source;
  }

  /**
   * A page.
   *
   * @param damaged whether a part of its content can't be decoded
   */
  record Prepared(Page page, boolean damaged) {}

  /**
   * Returns a page and, where that is worth while, begins with the following one.
   *
   * @param number the 1-based page; the one that the call before announced, if it announced one
   * @param following the page that is asked for next, or 0 if none is
   * @throws InputException if the page can't be read
   */
  Prepared take(int number, int following) throws InputException {
    CompletableFuture<Prepared> begun = next;
    next = null;
    Prepared page = begun == null ? prepare(number) : finished(begun);
    if (following > 0 && page.page().pixelsReason().isPresent()) {
      next =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return prepare(following);
                } catch (InputException e) {
                  throw new CompletionException(e);
                }
              });
    }
    return page;
  }

  private Prepared prepare(int number) throws InputException {
    return new Prepared(source.page(number), source.isDamaged(number));
  }

  private static Prepared finished(CompletableFuture<Prepared> begun) throws InputException {
    try {
      return begun.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof InputException refusal) {
        throw refusal;
      }
      throw e;
    }
  }

  /** Waits for a page that was begun and is no longer wanted: the source may be closed then. */
  @Override
  public void close() {
    CompletableFuture<Prepared> begun = next;
    if (begun != null) {
      begun.handle((page, failure) -> true).join();
    }
  }
}
