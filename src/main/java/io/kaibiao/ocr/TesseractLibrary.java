package io.kaibiao.ocr;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tesseract's native library: that of the class path where there is one for this platform, else the
 * system's own. Nothing is looked up by name: the files are loaded from where they were unpacked,
 * those that others need first.
 *
 * @param api the functions
 * @param origin where the library comes from, for messages
 */
record TesseractLibrary(TesseractFunctions api, String origin) {

  private static final List<String> WINDOWS_LEPTONICA =
      List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll", "libleptonica-6.dll");

  /**
   * Loads the library.
   *
   * @throws ReaderException if there is none that fits this platform
   */
  static TesseractLibrary load(CacheFolder cache) throws ReaderException {
    String platform = platform();
    String trouble = "there is no library for " + platform + " in the program";
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
      throw new ReaderException(
          "Tesseract cannot be loaded: "
              + trouble
              + ", and the system has none; install Tesseract 5"
              + " (Debian, Ubuntu: apt install libtesseract5; macOS: brew install tesseract)",
          cause == null ? e : cause);
    }
  }

  /** Returns this platform as the names of the natives have it. */
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String family =
        system.startsWith("windows")
            ? "windows"
            : system.startsWith("mac") ? "macosx" : system.startsWith("linux") ? "linux" : system;
    return switch (machine) {
      case "amd64", "x86_64" -> family + "-x86_64";
      case "aarch64", "arm64" -> family + "-arm64";
      default -> family + "-" + machine;
    };
  }

  private static boolean bundled(String platform) {
    String library = tesseract(platform);
    return library != null && TesseractLibrary.class.getResource(library) != null;
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

  private static List<String> leptonica(String platform) {
    String folder = "/org/bytedeco/leptonica/" + platform + "/";
    return switch (platform) {
      case "linux-x86_64" -> List.of(folder + "libleptonica.so.6");
      case "windows-x86_64" -> WINDOWS_LEPTONICA.stream().map(name -> folder + name).toList();
      default -> List.of(folder + "libleptonica.6.dylib");
    };
  }

  /** Unpacks all files into one folder, where they find each other, and loads all but the last. */
  private static Path unpack(CacheFolder cache, String platform) throws IOException {
    String folder = "tesseract-%s-%s".formatted(Versions.of("tesseract"), platform);
    List<Path> needed = new ArrayList<>();
    for (String resource : leptonica(platform)) {
      needed.add(cache.unpack(resource, folder));
    }
    String last = tesseract(platform);
    if (last == null) {
      throw new IOException("no library for " + platform);
    }
    Path library = cache.unpack(last, folder);
    needed.forEach(file -> NativeLibrary.getInstance(file.toString()));
    return library;
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
