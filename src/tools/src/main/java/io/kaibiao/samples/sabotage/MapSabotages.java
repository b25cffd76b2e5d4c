package io.kaibiao.samples.sabotage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Changes the maps from the codes of fonts to their text. */
final class MapSabotages {

  private MapSabotages() {}

  /** Removes the maps of all fonts. */
  static Sabotage removed() {
    return (document, random) -> FontMap.all(document).forEach(FontMap::remove);
  }

  /** Replaces the text of each character. */
  static Sabotage each(UnaryOperator<String> change) {
    return (document, random) -> {
      for (FontMap font : FontMap.all(document)) {
        Map<Integer, String> meanings = new TreeMap<>(font.texts());
        meanings.replaceAll((code, text) -> change.apply(text));
        meanings.values().removeIf(String::isEmpty);
        font.write(document, meanings);
      }
    };
  }

  /**
   * Exchanges the texts of characters of a kind at random, in the same way for all fonts of the
   * document.
   */
  static Sabotage shuffled(Predicate<String> kind) {
    return (document, random) -> {
      List<FontMap> fonts = FontMap.all(document);
      Map<String, String> other = shuffle(fonts, kind, random);
      for (FontMap font : fonts) {
        rewrite(document, font, other);
      }
    };
  }

  /** Exchanges the texts of characters of a kind at random in every second font. */
  static Sabotage halfShuffled(Predicate<String> kind) {
    return (document, random) -> {
      List<FontMap> fonts = FontMap.all(document);
      for (int i = 1; i < fonts.size(); i += 2) {
        rewrite(document, fonts.get(i), shuffle(List.of(fonts.get(i)), kind, random));
      }
    };
  }

  /** Exchanges the texts of pairs of characters. */
  static Sabotage swapped(String pairs) {
    Map<String, String> other = new HashMap<>();
    for (String pair : pairs.split(" ", -1)) {
      other.put(pair.substring(0, 1), pair.substring(1));
      other.put(pair.substring(1), pair.substring(0, 1));
    }
    return each(text -> other.getOrDefault(text, text));
  }

  private static Map<String, String> shuffle(
      List<FontMap> fonts, Predicate<String> kind, Random random) {
    List<String> from =
        fonts.stream()
            .flatMap(font -> font.texts().values().stream())
            .filter(kind)
            .distinct()
            .sorted()
            .toList();
    List<String> to = new ArrayList<>(from);
    Collections.shuffle(to, random);
    Map<String, String> other = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      other.put(from.get(i), to.get(i));
    }
    return other;
  }

  private static void rewrite(PDDocument document, FontMap font, Map<String, String> other)
      throws IOException {
    Map<Integer, String> meanings = new TreeMap<>(font.texts());
    meanings.replaceAll((code, text) -> other.getOrDefault(text, text));
    font.write(document, meanings);
  }

  static boolean isDigit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  static boolean isHan(String text) {
    return text.length() == 1 && Character.isIdeographic(text.charAt(0));
  }
}
