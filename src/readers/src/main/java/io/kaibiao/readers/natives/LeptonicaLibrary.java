package io.kaibiao.readers.natives;

import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Leptonica's native library, which Tesseract needs and which decodes JPEG 2000 (OpenJPEG is inside
 * it). Safe for use by many threads.
 */
public final class LeptonicaLibrary {

  private static final List<String> WINDOWS_LEPTONICA =
      List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll", "libleptonica-6.dll");

  private LeptonicaLibrary() {}

  /** Returns the name of this platform as used in the paths of native libraries. */
  public static String platform() {
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

  /** Returns the name of the folder that Leptonica and Tesseract are unpacked into. */
  public static String folder() {
    return String.format(Locale.ROOT, "tesseract-%s-%s", Versions.of("tesseract"), platform());
  }

  /**
   * Unpacks the library and what it needs, and returns the files in the order to load them in.
   *
   * @throws IOException if there is none for this platform, or it can't be written
   */
  public static List<Path> unpack(CacheFolder cache) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String resource : files(platform())) {
      files.add(cache.unpack(resource, folder()));
    }
    return files;
  }

  /**
   * Loads the library: the program's own if it has one for this platform, else the system's.
   *
   * @throws IOException if there is none
   */
  public static LeptonicaFunctions load(CacheFolder cache) throws IOException {
    String trouble;
    try {
      LeptonicaFunctions functions = null;
      JnaLibrary.prepare(cache);
      for (Path file : unpack(cache)) {
        functions = Native.load(file.toString(), LeptonicaFunctions.class);
      }
      if (functions != null) {
        return functions;
      }
      trouble = "no file";
    } catch (IOException | LinkageError e) {
      trouble = String.valueOf(e.getMessage());
    }
    try {
      return Native.load("leptonica", LeptonicaFunctions.class);
    } catch (LinkageError e) {
      throw new IOException(
          "Leptonica can't be loaded (" + trouble.lines().findFirst().orElse("") + ")", e);
    }
  }

  private static List<String> files(String platform) {
    String folder = "/org/bytedeco/leptonica/" + platform + "/";
    return switch (platform) {
      case "linux-x86_64" -> List.of(folder + "libleptonica.so.6");
      case "windows-x86_64" -> WINDOWS_LEPTONICA.stream().map(name -> folder + name).toList();
      default -> List.of(folder + "libleptonica.6.dylib");
    };
  }
}
