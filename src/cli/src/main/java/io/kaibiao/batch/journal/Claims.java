package io.kaibiao.batch.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims on result folders, so that of all processes and machines that share an output folder one
 * works on each.
 *
 * <p>A claim is a file {@code KEY.N} that names its run and its document. The one with the highest
 * number holds. It is made by an atomic creation that fails where the file is there, so two runs
 * never make the same. The claim of a dead run is not removed but outnumbered: whoever makes the
 * next number first has it, if the dead run's claim is still in its place below. A holder removes
 * the outnumbered claims first and its own last; so a claim that was made on an old view of the
 * folder finds its predecessor gone and withdraws.
 */
final class Claims {

  /** How often a claim is tried that others withdraw from at the same time. */
  private static final int MOST_TRIES = 1_000;

  private final Path folder;
  private final Runs runs;

  Claims(JournalLayout layout, Runs runs) throws IOException {
    this.folder = layout.claims();
    this.runs = runs;
    Files.createDirectories(folder);
  }

  /** The answer to a claim. */
  sealed interface Answer permits Held, Taken {}

  /**
   * This run holds the claim.
   *
   * @param key which result folder
   * @param number its number
   */
  record Held(String key, int number) implements Answer {}

  /**
   * A living run holds it.
   *
   * @param fingerprint that of the document that the run works on
   */
  record Taken(String fingerprint) implements Answer {}

  /** Claims a result folder for a document, which is named by its {@link Fingerprint}. */
  Answer take(String resultFolder, String fingerprint) throws IOException {
    String key = JournalLayout.key(resultFolder);
    Content own = new Content(runs.id(), fingerprint);
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      List<Integer> numbers = numbers(key);
      int top = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
      Content predecessor = top == 0 ? null : content(key, top);
      if (top > 0 && predecessor == null) {
        continue;
      }
      if (predecessor != null && !isDead(predecessor, file(key, top))) {
        return new Taken(predecessor.fingerprint);
      }
      if (create(file(key, top + 1), own)) {
        if (stands(key, top, predecessor)) {
          return new Held(key, top + 1);
        }
        Files.deleteIfExists(file(key, top + 1));
      }
      pause();
    }
    throw new IOException("the claims on " + resultFolder + " don't settle");
  }

  /** Tells whether a claim still holds; a run that slept for long may have been outnumbered. */
  boolean stillHolds(Held held) throws IOException {
    List<Integer> numbers = numbers(held.key);
    Content content = content(held.key, held.number);
    return !numbers.isEmpty()
        && numbers.get(numbers.size() - 1) == held.number
        && content != null
        && content.run.equals(runs.id());
  }

  /** Gives a claim up. */
  void release(Held held) throws IOException {
    for (int number : numbers(held.key)) {
      if (number < held.number) {
        Files.deleteIfExists(file(held.key, number));
      }
    }
    Files.deleteIfExists(file(held.key, held.number));
  }

  private boolean stands(String key, int top, @Nullable Content predecessor) throws IOException {
    List<Integer> numbers = numbers(key);
    return !numbers.isEmpty()
        && numbers.get(numbers.size() - 1) == top + 1
        && (predecessor == null || predecessor.equals(content(key, top)));
  }

  private boolean isDead(Content holder, Path file) throws IOException {
    if (!holder.run.isEmpty()) {
      return runs.isDead(holder.run);
    }
    try {
      return runs.isExpired(file);
    } catch (NoSuchFileException e) {
      // Given up just now; the next try finds out.
      return false;
    }
  }

  /**
   * Makes a claim together with its content, by a link to a draft; on a disk without links in two
   * steps, between which a claim that names nobody counts as alive until it is old.
   */
  private boolean create(Path claim, Content content) throws IOException {
    Files.createDirectories(folder);
    Path draft = runs.own().resolve(UUID.randomUUID() + ".claim");
    Files.writeString(draft, content.text());
    try {
      Files.createLink(claim, draft);
      return true;
    } catch (FileAlreadyExistsException e) {
      // Another run was faster.
      return false;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return createInTwoSteps(claim, content);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean createInTwoSteps(Path claim, Content content) throws IOException {
    try {
      Files.writeString(claim, content.text(), StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      // Another run was faster.
      return false;
    }
  }

  private List<Integer> numbers(String key) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    String prefix = key + ".";
    try (Stream<Path> all = Files.list(folder)) {
      all.map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length()))
          .filter(number -> number.matches("[1-9][0-9]{0,8}"))
          .forEach(number -> numbers.add(Integer.valueOf(number)));
    }
    numbers.sort(Comparator.naturalOrder());
    return numbers;
  }

  private @Nullable Content content(String key, int number) throws IOException {
    try {
      return Content.of(Files.readString(file(key, number), StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      // Given up since the folder was listed.
      return null;
    }
  }

  private Path file(String key, int number) {
    return folder.resolve(key + "." + number);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, 10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while claiming a result folder", e);
    }
  }

  /** What a claim says: its run and its document, each empty if the claim is torn. */
  private record Content(String run, String fingerprint) {

    static Content of(String text) {
      String[] words = text.strip().split(" ", -1);
      return words.length == 2 ? new Content(words[0], words[1]) : new Content("", "");
    }

    String text() {
      return run + " " + fingerprint + "\n";
    }
  }
}
