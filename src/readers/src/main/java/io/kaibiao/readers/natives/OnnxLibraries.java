package io.kaibiao.readers.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ONNX Runtime's native libraries. Left to itself, it unpacks them anew for each process into the
 * temporary folder, where they stay if the process is killed.
 */
public final class OnnxLibraries {

  /** The property that names a folder with its libraries. */
  private static final String PATH = "onnxruntime.native.path";

  /** The property by which class loaders of one process tell whose folder that is. */
  private static final String OWNER = "io.kaibiao.onnxruntime.owner";

  /** How the names of the folders begin that it makes in the temporary folder. */
  private static final String EXTRACTED = "onnxruntime-java";

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private OnnxLibraries() {}

  /**
   * Unpacks the libraries and says where; to be called before any of its classes is used.
   *
   * @throws IOException if they can't be unpacked, or there is no temporary folder
   */
  public static void prepare(CacheFolder cache) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
    if (!Files.isWritable(temporary)) {
      throw new IOException(
          "ONNX Runtime makes a temporary folder when it starts, and "
              + temporary
              + " can't be written to; name another folder (-Djava.io.tmpdir=DIR)");
    }
    if (resource(NAMES.get(0)) == null) {
      return;
    }
    String self = Integer.toHexString(System.identityHashCode(OnnxLibraries.class));
    CacheFolder own = cache;
    if (System.getProperty(PATH) != null) {
      String owner = System.getProperty(OWNER, self);
      if (owner.equals(self)) {
        return;
      }
      // Java loads a library file for one class loader only, and another one has these.
      own = new CacheFolder(ProcessFolder.get());
    }
    EmptyFolders.remove(temporary, EXTRACTED, Instant.now());
    Path folder = null;
    for (String name : NAMES) {
      String resource = resource(name);
      if (resource != null) {
        folder = own.unpack(resource, folder()).getParent();
      }
    }
    System.setProperty(PATH, String.valueOf(folder));
    System.setProperty(OWNER, self);
  }

  private static String folder() {
    return "onnxruntime-" + Versions.of("onnxruntime") + "-" + LeptonicaLibrary.platform();
  }

  /** Returns the name of a library among the resources, or null if there is none. */
  private static @Nullable String resource(String name) {
    String platform =
        switch (LeptonicaLibrary.platform()) {
          case "linux-x86_64" -> "linux-x64";
          case "linux-arm64" -> "linux-aarch64";
          case "macosx-x86_64" -> "osx-x64";
          case "macosx-arm64" -> "osx-aarch64";
          case "windows-x86_64" -> "win-x64";
          default -> "none";
        };
    String resource = "/ai/onnxruntime/native/" + platform + "/" + System.mapLibraryName(name);
    return OnnxLibraries.class.getResource(resource) == null ? null : resource;
  }
}
