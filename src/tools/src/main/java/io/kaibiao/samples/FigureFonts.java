package io.kaibiao.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fonts of a list that are on this machine. A line of the list names a set, a weight and the
 * file of a font, separated by tabs. A font of weight 3 is used three times as often as one of 1.
 *
 * <p>Immutable; safe for use by many threads.
 *
 * @param fonts the fonts, each repeated according to its weight
 * @param missing the files that this machine lacks
 */
public record FigureFonts(List<FontFile> fonts, List<String> missing) {

  private static final String NEEDED = "0123456789,.%-()";

  public FigureFonts {
    fonts = List.copyOf(fonts);
    missing = List.copyOf(missing);
  }

  /**
   * Reads a list.
   *
   * @param set the requested set, such as {@code train}
   * @param places the folders that contain fonts
   * @throws FontMissingException if no font of the set exists
   */
  public static FigureFonts read(Path list, String set, List<Path> places) throws IOException {
    Map<String, Path> files = files(places);
    List<FontFile> fonts = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      String[] fields = line.split("\t", -1);
      if (fields.length != 3 || !fields[0].equals(set)) {
        continue;
      }
      Path file = files.get(fields[2]);
      if (file == null) {
        missing.add(fields[2]);
        continue;
      }
      FontFile font = first(file);
      for (int i = 0; i < Integer.parseInt(fields[1]); i++) {
        fonts.add(font);
      }
    }
    if (fonts.isEmpty()) {
      throw new FontMissingException(
          "no font of the set '" + set + "' in " + list + " is on this machine");
    }
    return new FigureFonts(fonts, missing);
  }

  private static Map<String, Path> files(List<Path> places) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> all = Files.walk(place)) {
          all.sorted().forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
        }
      }
    }
    return files;
  }

  private static FontFile first(Path file) throws IOException {
    FontFile font = FontFile.read(file);
    if (!font.has(NEEDED)) {
      throw new FontMissingException(file + " lacks some of " + NEEDED);
    }
    return font;
  }
}
