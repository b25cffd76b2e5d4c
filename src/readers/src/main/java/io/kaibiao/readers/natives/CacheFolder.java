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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks files of the class path that native code must find on disk. They are unpacked once per
 * user and version. Several processes may do so at the same time.
 */
public final class CacheFolder {

  private final Path root;

  /** Makes one in a folder, which is created when needed. */
  public CacheFolder(Path root) {
    this.root = root;
  }

  /**
   * Returns the user's own cache folder as defined by the platform, or a new private folder if
   * there is none.
   */
  public static CacheFolder ofUser(Map<String, String> environment) throws IOException {
    Path folder = usual(environment);
    if (folder != null) {
      try {
        Files.createDirectories(folder);
        if (Files.isWritable(folder)) {
          return new CacheFolder(folder);
        }
      } catch (IOException | SecurityException e) {
        // The home folder is read-only or missing, so continue below.
      }
    }
    // Not a fixed name: in a folder that everyone may write to, another user could have put files
    // there.
    Path own = Files.createTempDirectory("kaibiao");
    own.toFile().deleteOnExit();
    return new CacheFolder(own);
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
   * Unpacks a resource unless the file already exists.
   *
   * @param resource its absolute name
   * @param folder the sub-folder for it, named after the version
   * @return the file, which keeps the resource's name
   */
  public Path unpack(String resource, String folder) throws IOException {
    URL url = CacheFolder.class.getResource(resource);
    if (url == null) {
      throw new FileNotFoundException(resource + " is not on the class path");
    }
    Path target = root.resolve(folder).resolve(resource.substring(resource.lastIndexOf('/') + 1));
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      if (Files.isRegularFile(target) && Files.size(target) == connection.getContentLengthLong()) {
        return target;
      }
      Files.createDirectories(target.getParent());
      Path unfinished = Files.createTempFile(target.getParent(), ".unpacking", "");
      try {
        Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
        move(unfinished, target);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
    return target;
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
