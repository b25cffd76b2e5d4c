package io.kaibiao.batch.journal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The result folders that this run works on. Safe to share between threads. */
final class Work {

  /** What may become of a folder that is there already. */
  enum Replacing {
    /** None is there. */
    NOTHING,
    /** It is replaced. */
    ANYTHING,
    /** It is kept, and counts as the result if it is the same byte for byte. */
    THE_SAME
  }

  /**
   * One folder.
   *
   * @param claim this run's claim on it
   * @param source what its result is made from
   * @param replacing what may become of a folder that is there already
   */
  record Item(Claims.Held claim, Entry.Source source, Replacing replacing) {}

  private final Claims claims;
  private final Map<String, Item> items = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable IOException> problem = new AtomicReference<>();

  Work(Claims claims) {
    this.claims = claims;
  }

  void begin(String folder, Item item) {
    items.put(folder, item);
  }

  Optional<Item> item(String folder) {
    return Optional.ofNullable(items.get(folder));
  }

  /** Ends the work on a folder and gives up its claim. */
  Optional<Item> end(String folder) {
    Optional<Item> item = Optional.ofNullable(items.remove(folder));
    item.ifPresent(ended -> release(ended.claim));
    return item;
  }

  /** Gives up a claim. */
  void release(Claims.Held claim) {
    try {
      claims.release(claim);
    } catch (IOException e) {
      note(e);
    }
  }

  /** Gives up all claims. */
  void giveUp() {
    items.keySet().forEach(this::end);
  }

  /** Notes a problem with the journal. Results are not affected. */
  void note(IOException e) {
    problem.compareAndSet(null, e);
  }

  Optional<IOException> problem() {
    return Optional.ofNullable(problem.get());
  }
}
