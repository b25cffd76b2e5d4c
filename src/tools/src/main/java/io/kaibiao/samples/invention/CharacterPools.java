package io.kaibiao.samples.invention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;

/** The Chinese characters that a document shows, by font, width and length of code. */
final class CharacterPools {

  /** Numerals, and characters that determine the kind of a text: units, dates, sums, notes. */
  private static final String NOT_CHOSEN =
      "〇零一二三四五六七八九十百千万亿元年月日时分第页共表册章节条注附合总小计类款项目栏行次类号单位个人台辆平方米股";

  private final Map<Kind, Map<String, String>> codes = new HashMap<>();

  private record Kind(COSBase font, long width, int length) {
    static Kind of(ShownCharacter character) {
      return new Kind(character.font(), character.width(), character.code().length());
    }
  }

  CharacterPools(List<ShownCharacter> characters) {
    for (ShownCharacter character : characters) {
      if (character.isIdeograph()) {
        codes
            .computeIfAbsent(Kind.of(character), k -> new HashMap<>())
            .putIfAbsent(character.text(), character.code());
      }
    }
  }

  /**
   * Returns, for each character of a word, the characters that can replace it at all of its
   * positions.
   */
  List<Set<String>> choices(List<Occurrence> occurrences) {
    List<Set<String>> choices = new ArrayList<>();
    for (int i = 0; i < occurrences.get(0).word().length(); i++) {
      Set<String> common = null;
      for (Occurrence occurrence : occurrences) {
        for (ShownCharacter character : occurrence.characters().get(i)) {
          Set<String> own = codes.getOrDefault(Kind.of(character), Map.of()).keySet();
          if (common == null) {
            common = new TreeSet<>(own);
          } else {
            common.retainAll(own);
          }
        }
      }
      Set<String> choice = common == null ? new TreeSet<>() : common;
      choice.removeIf(c -> NOT_CHOSEN.contains(c));
      choices.add(choice);
    }
    return choices;
  }

  /** Returns the code of a character in the font of a shown character. */
  String code(ShownCharacter place, String character) {
    return codes.getOrDefault(Kind.of(place), Map.of()).getOrDefault(character, place.code());
  }
}
