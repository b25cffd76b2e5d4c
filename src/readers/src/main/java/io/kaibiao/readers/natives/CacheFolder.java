package io.kaibiao.readers.natives;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks files of the class path that native code must find on disk. They are unpacked once per
 * user and version, and compared with the class path once per process. Several processes may do so
 * at the same time. Safe for use by many threads.
 */
public final class CacheFolder {

  /** Size of the buffer for copies, in bytes. */
  private static final int BUFFER = 1 << 16;

  /** The folders of this process, so that a file is compared or unpacked once. */
  private static final Map<Path, CacheFolder> OPENED = new ConcurrentHashMap<>();

  private final Path root;
  private final Map<Path, Path> unpacked = new ConcurrentHashMap<>();

  /** Makes one in a folder, which is created when needed. */
  public CacheFolder(Path root) {
    this.root = root;
  }

  /**
   * Returns the user's own cache folder as defined by the platform, or a private folder of this
   * process if there is none that nobody else may write to.
   *
   * @throws IOException if neither can be made
   */
  public static CacheFolder ofUser(Map<String, String> environment) throws IOException {
    Path folder = usual(environment);
    String trouble = "there is no home folder";
    if (folder != null) {
      CacheFolder known = OPENED.get(folder);
      if (known != null) {
        return known;
      }
      try {
        OwnFolder.make(folder);
        return OPENED.computeIfAbsent(folder, CacheFolder::new);
      } catch (IOException | SecurityException e) {
        trouble = String.valueOf(e);
      }
    }
    try {
      return OPENED.computeIfAbsent(ProcessFolder.get(), CacheFolder::new);
    } catch (IOException e) {
      throw new IOException(
          "no folder for native libraries can be made ("
              + trouble
              + "; "
              + e
              + "); set XDG_CACHE_HOME (Windows: LOCALAPPDATA) to a folder that can be written",
          e);
    }
  }

  /** Returns the folder itself. */
  public Path path() {
    return root;
  }

  private static @Nullable Path usual(Map<String, String> environment) {
    String home = System.getProperty("user.home", "");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String told = environment.get(system.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    if (told != null && !told.isBlank() && Path.of(told).isAbsolute()) {
      return Path.of(told, "kaibiao");
    }
    if (home.isBlank() || home.equals("?")) {
      return null;
    }
    if (system.startsWith("windows")) {
      return Path.of(home, "AppData", "Local", "kaibiao");
    }
    return system.startsWith("mac")
        ? Path.of(home, "Library", "Caches", "kaibiao")
        : Path.of(home, ".cache", "kaibiao");
  }

  /**
   * Unpacks a resource unless a file with the same bytes exists.
   *
   * @param resource its absolute name
   * @param folder the sub-folder for it, named after the version
   * @return the file, which keeps the resource's name
   */
  public Path unpack(String resource, String folder) throws IOException {
    Path target = root.resolve(folder).resolve(resource.substring(resource.lastIndexOf('/') + 1));
    Path known = unpacked.get(target);
    if (known != null && Files.isRegularFile(known)) {
      return known;
    }
    OwnFolder.make(root);
    Path parent = root.resolve(folder);
    OwnFolder.make(parent);
    if (!isSame(resource, target)) {
      Path unfinished = Files.createTempFile(parent, ".unpacking", "");
      try (InputStream in = open(resource)) {
        Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
        move(unfinished, target);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
    unpacked.put(target, target);
    return target;
  }

  /** Tells whether a file has the bytes of a resource. */
  private static boolean isSame(String resource, Path file) throws IOException {
    try (InputStream in = open(resource)) {
      if (!Files.isRegularFile(file)) {
        return false;
      }
      try (InputStream there = Files.newInputStream(file)) {
        byte[] expected = in.readNBytes(BUFFER);
        while (expected.length > 0 && Arrays.equals(expected, there.readNBytes(expected.length))) {
          expected = in.readNBytes(BUFFER);
        }
        return expected.length == 0 && there.read() < 0;
      }
    }
  }

  private static InputStream open(String resource) throws IOException {
    URL url =
        BundledResource.find(resource)
            .orElseThrow(() -> new FileNotFoundException(resource + " is not on the class path"));
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Windows does not allow replacing a library in use. Another process has unpacked the same
      // file.
      if (!Files.isRegularFile(to) || Files.mismatch(from, to) != -1) {
        throw e;
      }
    }
  }
}
