package io.kaibiao.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chinese fonts of this machine, always in the same order: by the paths of their files. Safe
 * for use by many threads.
 */
public final class CjkFonts {

  /** Characters that a font must have to be usable for reports. */
  private static final String SAMPLE = "一般公共预算财政拨款收入支出决算表0123456789.,";

  private final List<Path> places;

  private CjkFonts(List<Path> places) {
    this.places = List.copyOf(places);
  }

  /** Returns the fonts in the usual folders of the operating systems. */
  public static CjkFonts ofMachine() {
    Path home = Path.of(System.getProperty("user.home", "."));
    List<Path> places = new ArrayList<>();
    places.add(Path.of("/usr/share/fonts"));
    places.add(Path.of("/usr/share/texmf/fonts"));
    places.add(Path.of("/usr/local/share/fonts"));
    places.add(home.resolve(".local/share/fonts"));
    places.add(home.resolve(".fonts"));
    places.add(Path.of("/System/Library/Fonts"));
    places.add(Path.of("/Library/Fonts"));
    places.add(home.resolve("Library/Fonts"));
    String windows = System.getenv("WINDIR");
    if (windows != null) {
      places.add(Path.of(windows, "Fonts"));
    }
    return new CjkFonts(places);
  }

  /** Returns the folders or files that are searched. */
  public List<Path> places() {
    return places;
  }

  /** Returns the fonts of one file, or of a folder. */
  public static CjkFonts at(Path place) {
    return new CjkFonts(List.of(place));
  }

  /**
   * Returns the first font that has a text.
   *
   * @throws FontMissingException if there is none
   */
  public FontFile withText(String text) {
    return files()
        .map(CjkFonts::first)
        .flatMap(Optional::stream)
        .filter(font -> font.has(text))
        .findFirst()
        .orElseThrow(() -> missing("'" + text + "'"));
  }

  /**
   * Returns the files of fonts that can set a report.
   *
   * @throws FontMissingException if there is none
   */
  public List<Path> reportFonts() {
    List<Path> found =
        files().filter(file -> first(file).filter(font -> font.has(SAMPLE)).isPresent()).toList();
    if (found.isEmpty()) {
      throw missing("Chinese");
    }
    return found;
  }

  private static FontMissingException missing(String what) {
    return new FontMissingException(
        "no font on this machine has " + what + "; " + FontMissingException.REMEDY);
  }

  private Stream<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> all = Files.walk(place)) {
          all.filter(CjkFonts::isFont).forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(place + ": can't be listed", e);
        }
      } else if (Files.isRegularFile(place)) {
        files.add(place);
      }
    }
    return files.stream().sorted();
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
  }

  private static Optional<FontFile> first(Path file) {
    try {
      return Optional.of(FontFile.read(file));
    } catch (IOException e) {
      // Files that can't be used are skipped, because the next file may be a font.
      return Optional.empty();
    }
  }
}
