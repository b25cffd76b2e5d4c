package io.kaibiao.batch.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A process that works on an output folder.
 *
 * @param host the machine; on Linux with the start of the system and the space of process ids, so
 *     that containers and a machine started anew are told apart
 * @param pid its process id on that machine
 * @param started when it was started, as the system tells; empty where it doesn't
 */
record Holder(String host, long pid, String started) {

  /** Returns the holder that stands for this process. */
  static Holder ofThisProcess() {
    ProcessHandle process = ProcessHandle.current();
    return new Holder(thisHost(), process.pid(), started(process));
  }

  /** Returns the holder that a file names, if it names one. */
  static Optional<Holder> of(Map<String, String> fields) {
    try {
      return Optional.of(
          new Holder(
              fields.getOrDefault("host", ""),
              Long.parseLong(fields.getOrDefault("pid", "")),
              fields.getOrDefault("started", "")));
    } catch (NumberFormatException e) {
      // A file of another kind names no holder.
      return Optional.empty();
    }
  }

  /** Returns what a file names the holder by. */
  Map<String, String> fields() {
    return Map.of("host", host, "pid", Long.toString(pid), "started", started);
  }

  /**
   * Tells whether the holder is of the machine of {@code other}, so that its process can be seen.
   */
  boolean isBeside(Holder other) {
    return host.equals(other.host);
  }

  /** Tells whether the process is there. Only for a holder beside this process. */
  boolean lives() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> started.isEmpty() || started.equals(started(process)))
        .isPresent();
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String thisHost() {
    return hostName()
        + text(Path.of("/proc/sys/kernel/random/boot_id"))
        + link(Path.of("/proc/self/ns/pid"));
  }

  /** Returns the name of the machine as the system knows it; a name server is not asked. */
  private static String hostName() {
    String told = text(Path.of("/proc/sys/kernel/hostname")).strip();
    String variable = System.getenv().getOrDefault("COMPUTERNAME", System.getenv("HOSTNAME"));
    // A machine without a name is one of its own kind: the next two parts tell it.
    return told.isEmpty() ? (variable == null ? "localhost" : variable) : told;
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? " " + Files.readString(file).strip() : "";
    } catch (IOException e) {
      // Told apart by its name alone.
      return "";
    }
  }

  private static String link(Path file) {
    try {
      return Files.isSymbolicLink(file) ? " " + Files.readSymbolicLink(file) : "";
    } catch (IOException e) {
      // Told apart by its name alone.
      return "";
    }
  }
}
