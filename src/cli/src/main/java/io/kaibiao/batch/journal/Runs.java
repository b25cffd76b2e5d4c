package io.kaibiao.batch.journal;

import io.kaibiao.file.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The runs that are under way on an output folder, each with a folder of its own: who it is ({@code
 * holder.json}), its heartbeat, and what it is writing.
 *
 * <p>A run is dead if its folder is gone, if its process on this machine is gone, or, on another
 * machine, if its heart has not beaten for {@link #EXPIRY}. Both times are the disk's, so clocks
 * that differ between machines do no harm.
 */
final class Runs implements AutoCloseable {

  /** The time without a heartbeat after which a run of another machine counts as dead. */
  static final Duration EXPIRY = Duration.ofMinutes(2);

  /** The time between two heartbeats: some two dozen fit into {@link #EXPIRY}. */
  private static final Duration BEAT = Duration.ofSeconds(5);

  private static final String HOLDER = "holder.json";
  private static final String HEARTBEAT = "heartbeat";

  private final Path runs;
  private final String id;
  private final Holder self;
  private final Thread heart;

  private Runs(Path runs, Holder self) {
    this.runs = runs;
    this.id = UUID.randomUUID().toString();
    this.self = self;
    this.heart = new Thread(this::beatOnAndOn, "kaibiao-heartbeat");
    heart.setDaemon(true);
  }

  /** Enters this process as a run. */
  static Runs join(JournalLayout layout, Holder self) throws IOException {
    Runs joined = new Runs(layout.runs(), self);
    Files.createDirectories(joined.own());
    joined.beat();
    FlatJson.write(joined.own().resolve(HOLDER), self.fields(), joined.own());
    joined.heart.start();
    return joined;
  }

  /** Returns the id of this run. */
  String id() {
    return id;
  }

  /** Returns this run's own folder. */
  Path own() {
    return runs.resolve(id);
  }

  /** Returns the ids of the other runs that are dead and have left a folder. */
  List<String> dead() throws IOException {
    List<String> others;
    try (Stream<Path> all = Files.list(runs)) {
      others =
          all.map(path -> String.valueOf(path.getFileName()))
              .filter(name -> !name.equals(id))
              .sorted()
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return others.stream().filter(this::isDead).toList();
  }

  /** Returns the folder of a run. */
  Path folder(String run) {
    return runs.resolve(run);
  }

  /** Tells whether a run has ended or died. */
  boolean isDead(String run) {
    if (run.equals(id)) {
      return false;
    }
    Path folder = runs.resolve(run);
    try {
      if (!Files.isDirectory(folder)) {
        return true;
      }
      Optional<Holder> holder =
          FlatJson.read(folder.resolve(HOLDER)).map(Map::copyOf).flatMap(Holder::of);
      if (holder.isPresent() && holder.get().isBeside(self)) {
        return !holder.get().lives();
      }
      Path heartbeat = folder.resolve(HEARTBEAT);
      return isExpired(Files.exists(heartbeat) ? heartbeat : folder);
    } catch (NoSuchFileException e) {
      // It ended just now.
      return true;
    } catch (IOException e) {
      // What can't be looked at is left alone.
      return false;
    }
  }

  /** Tells whether a file was last written longer ago than {@link #EXPIRY}. */
  boolean isExpired(Path file) throws IOException {
    FileTime now = Files.getLastModifiedTime(own().resolve(HEARTBEAT));
    Duration silence =
        Duration.between(Files.getLastModifiedTime(file).toInstant(), now.toInstant());
    return silence.compareTo(EXPIRY) > 0;
  }

  /** Beats once: the disk's time of writing is the heartbeat. */
  private void beat() throws IOException {
    Files.write(own().resolve(HEARTBEAT), new byte[] {'\n'});
  }

  private void beatOnAndOn() {
    try {
      while (true) {
        Thread.sleep(BEAT.toMillis());
        beatIfPossible();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beatIfPossible() {
    try {
      beat();
    } catch (IOException e) {
      // A full or removed disk fails the next result with a message of its own. Should beats fail
      // for longer, concurrent runs take the work over.
      return;
    }
  }

  /** Leaves: removes this run's folder. */
  @Override
  public void close() throws IOException {
    heart.interrupt();
    FolderTree.remove(own());
  }
}
