package io.kaibiao.readers.natives;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Path;

/**
 * JNA's own native library. Left to itself, JNA unpacks it for each process into a folder that may
 * be unwritable.
 */
public final class JnaLibrary {

  /** The property that names a folder with JNA's library. */
  private static final String PATH = "jna.boot.library.path";

  private JnaLibrary() {}

  /**
   * Unpacks the library and tells JNA where; to be called before any other class of JNA is used.
   */
  public static void prepare(CacheFolder cache) throws IOException {
    String name = System.mapLibraryName("jnidispatch").replace(".dylib", ".jnilib");
    String resource = "/com/sun/jna/" + Platform.RESOURCE_PREFIX + "/" + name;
    if (System.getProperty(PATH) == null && JnaLibrary.class.getResource(resource) != null) {
      Path file =
          cache.unpack(resource, "jna-" + Native.VERSION + "-" + LeptonicaLibrary.platform());
      System.setProperty(PATH, String.valueOf(file.getParent()));
    }
  }
}
