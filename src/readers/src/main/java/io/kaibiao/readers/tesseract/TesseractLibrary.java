package io.kaibiao.readers.tesseract;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import io.kaibiao.ocr.MissingArtifact;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.readers.natives.BundledResource;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.readers.natives.JnaLibrary;
import io.kaibiao.readers.natives.LeptonicaLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tesseract's native library: that of the class path if there is one for this platform, else the
 * system's own. Nothing is looked up by name: the files are loaded from where they were unpacked,
 * dependencies first.
 *
 * @param api the functions
 * @param origin the source of the library, for messages
 */
record TesseractLibrary(TesseractFunctions api, String origin) {

  /**
   * Loads the library.
   *
   * @throws ReaderException if there is none for this platform
   */
  static TesseractLibrary load(CacheFolder cache) throws ReaderException {
    String platform = LeptonicaLibrary.platform();
    String trouble = "there is no library for " + platform + " on the class path";
    Throwable cause = null;
    if (bundled(platform)) {
      try {
        Path library = unpack(cache, platform);
        return new TesseractLibrary(bind(library.toString()), library.toString());
      } catch (IOException | LinkageError | RuntimeException e) {
        trouble = "its library for " + platform + " does not load: " + firstLine(e);
        cause = e;
      }
    }
    try {
      return new TesseractLibrary(bind("tesseract"), "the system's library");
    } catch (LinkageError | RuntimeException e) {
      Throwable first = cause == null ? e : cause;
      if (MissingArtifact.of(first).isPresent()) {
        throw new ReaderException(
            "Tesseract cannot be loaded: " + MissingArtifact.explained(first, ""), first);
      }
      throw new ReaderException(
          "Tesseract cannot be loaded: "
              + trouble
              + ", and the system has none; add org.bytedeco:leptonica and org.bytedeco:tesseract"
              + " with the classifier of this platform to the class path, or install Tesseract 5"
              + " (Debian, Ubuntu: apt install libtesseract5; macOS: brew install tesseract)",
          first);
    }
  }

  private static boolean bundled(String platform) {
    String library = tesseract(platform);
    return library != null && BundledResource.find(library).isPresent();
  }

  private static @Nullable String tesseract(String platform) {
    String folder = "/org/bytedeco/tesseract/" + platform + "/";
    return switch (platform) {
      case "linux-x86_64" -> folder + "libtesseract.so.5.5";
      case "macosx-arm64", "macosx-x86_64" -> folder + "libtesseract.5.5.dylib";
      case "windows-x86_64" -> folder + "libtesseract55.dll";
      default -> null;
    };
  }

  /** Unpacks the library beside its dependencies, and loads the dependencies. */
  private static Path unpack(CacheFolder cache, String platform) throws IOException {
    String library = tesseract(platform);
    if (library == null) {
      throw new IOException("no library for " + platform);
    }
    JnaLibrary.prepare(cache);
    LeptonicaLibrary.unpack(cache).forEach(file -> NativeLibrary.getInstance(file.toString()));
    return cache.unpack(library, LeptonicaLibrary.folder());
  }

  private static TesseractFunctions bind(String library) {
    TesseractFunctions api =
        Native.load(
            library, TesseractFunctions.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
    if (!api.TessVersion().matches("[5-9]\\..*")) {
      throw new UnsatisfiedLinkError(
          library + " is Tesseract " + api.TessVersion() + ", which is too old");
    }
    return api;
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
